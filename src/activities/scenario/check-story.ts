import type { AuthoringContext } from '../../model/activity.ts';
import type { Severity, Span } from '../../model/diagnostic.ts';
import { explore } from '../branching/explore.ts';
import type { Graph } from '../branching/graph.ts';
import { plainText } from '../own-work/html.ts';
import type { Ending } from './spec.ts';

const fewestNodes = 10;
const fewestEndings = 3;

/** Rules that make a graph a story worth walking: enough nodes, endings that differ, notes for the debrief. */
export function checkStory(
  graph: Graph,
  endings: Readonly<Record<string, Ending>>,
  places: ReadonlyMap<unknown, Span>,
  whole: Span,
  { report }: AuthoringContext,
): void {
  const say = (
    severity: Severity,
    code: string,
    message: string,
    hint: string,
    span = whole,
  ): void => report({ code: `scenario/${code}`, severity, message, hint, span });
  const met = new Set([...explore(graph).places.values()].map(({ situation }) => situation.node));
  const reached = graph.nodes.filter(({ id }) => met.has(id) && endings[id] !== undefined);
  const different = new Set(
    reached.map(({ id, html }) => `${plainText(html)} ${plainText(endings[id]?.lesson ?? html)}`),
  );
  if (different.size < fewestEndings) {
    say(
      'error',
      'few-endings',
      `Różnych zakończeń, do których da się dojść, jest ${different.size}, a potrzeba co najmniej ${fewestEndings}.`,
      'Dopisz zakończenie z własną treścią i nauką: ## Tytuł {#id koniec=średnie}.',
    );
  } else if (new Set(reached.map(({ id }) => endings[id]?.quality)).size < 2) {
    say(
      'warning',
      'endings-alike',
      'Wszystkie zakończenia są tak samo dobre, więc wybory nic nie ważą.',
      'Oznacz je różnie: koniec=dobre, koniec=średnie, koniec=złe.',
    );
  }
  if (graph.nodes.length < fewestNodes) {
    say(
      'warning',
      'few-nodes',
      `Scenariusz ma węzłów: ${graph.nodes.length}. Dobry ma co najmniej ${fewestNodes}.`,
      'Rozwiń rozmowę: pokaż skutek, który przychodzi dopiero dwa kroki dalej.',
    );
  }
  for (const choice of graph.nodes.flatMap(({ choices }) => (choices.length > 1 ? choices : []))) {
    if (choice.note !== undefined) continue;
    say(
      'warning',
      'no-note',
      `Wybór „${choice.text}” nie ma słowa do omówienia.`,
      'Dopisz pod nim wiersz od „>”: dlaczego to pomaga albo szkodzi.',
      places.get(choice),
    );
  }
}
