import type { Report, Span } from '../../model/diagnostic.ts';
import { findings } from './findings.ts';
import type { Finding } from './findings.ts';
import type { Choice, Graph, Situation } from './graph.ts';

type Words = readonly [code: string, severity: 'error' | 'warning', message: string, hint: string];

const title = (graph: Graph, id: string): string =>
  `„${graph.nodes.find((node) => node.id === id)?.title ?? id}”`;

function stateWords(graph: Graph, { values }: Situation): string {
  const words = graph.variables.map(({ id }, index) => `${id}=${values[index] ?? 0}`);
  return words.length === 0 ? '' : ` przy ${words.join(', ')}`;
}

function wordsOf(graph: Graph, finding: Finding): Words {
  switch (finding.kind) {
    case 'unreachable':
      return [
        'branching/unreachable',
        'error',
        `Do węzła ${title(graph, finding.node)} nie prowadzi żadna droga.`,
        'Dodaj wybór, który tu prowadzi, złagodź warunek po drodze albo usuń ten węzeł.',
      ];
    case 'never-offered':
      return [
        'branching/never-offered',
        'error',
        `Wybór „${finding.choice.text}” nie pokaże się nikomu: jego warunek nigdy nie jest spełniony.`,
        'Złagodź warunek po „gdy:” albo dodaj wcześniej skutek, który pozwala go spełnić.',
      ];
    case 'always-offered':
      return [
        'branching/always-offered',
        'warning',
        `Warunek wyboru „${finding.choice.text}” jest spełniony na każdej drodze, więc nic nie zmienia.`,
        'Usuń warunek albo dodaj drogę, na której nie zostanie spełniony.',
      ];
    case 'stuck':
      return [
        'branching/stuck',
        'error',
        `W węźle ${title(graph, finding.situation.node)}${stateWords(graph, finding.situation)} nie ma czego wybrać.`,
        'Dodaj tu wybór bez warunku albo drugi wybór z warunkiem przeciwnym.',
      ];
    case 'twins':
      return [
        'branching/twins',
        'error',
        `Dwa wybory o treści „${finding.choice.text}” pokazują się naraz.`,
        'Zmień treść jednego z nich albo daj im warunki, które się wykluczają.',
      ];
    case 'loop':
      return [
        'branching/loop',
        'error',
        `Ta droga może krążyć bez końca: ${finding.nodes.map((id) => title(graph, id)).join(' → ')} → od nowa.`,
        'Skieruj jeden z wyborów dalej albo niech coś po drodze się zużywa, na przykład {czas-1} i warunek {gdy: czas>0}.',
      ];
    case 'too-many':
      return [
        'branching/too-many',
        'error',
        'Dróg jest zbyt wiele, żeby sprawdzić je wszystkie.',
        'Zmniejsz zakresy liczników (na przykład „2 z 5”) albo ich liczbę.',
      ];
  }
}

/** Where nodes (by id) and choices were written. */
export type Places = ReadonlyMap<string | Choice, Span>;

function placeOf(finding: Finding): string | Choice | undefined {
  switch (finding.kind) {
    case 'too-many':
      return undefined;
    case 'loop':
      return finding.nodes.at(-1);
    case 'stuck':
      return finding.situation.node;
    case 'unreachable':
      return finding.node;
    default:
      return finding.choice;
  }
}

/** Proves the graph and says what is wrong with it where the author wrote it. True where every way ends. */
export function reportFindings(graph: Graph, places: Places, whole: Span, report: Report): boolean {
  const found = findings(graph);
  for (const finding of found) {
    const [code, severity, message, hint] = wordsOf(graph, finding);
    const span = places.get(placeOf(finding) ?? '') ?? whole;
    report({ code, severity, message, hint, span });
  }
  return !found.some(({ kind }) => kind === 'loop' || kind === 'too-many');
}
