import type { Html } from '../../model/text.ts';
import type { Choice, Condition, Graph, Variable } from '../branching/graph.ts';
import { walkFar } from '../branching/walk.ts';
import { escapeHtml, joinHtml, tag } from '../own-work/html.ts';
import type { ScenarioSpec } from './spec.ts';

const labelOf = (variables: readonly Variable[], id: string): string =>
  variables.find((variable) => variable.id === id)?.label ?? id;

const signs: Readonly<Record<Condition['is'], string>> = {
  '>=': 'co najmniej',
  '<=': 'co najwyżej',
  '>': 'więcej niż',
  '<': 'mniej niż',
  '=': 'równo',
};

/** What a player with pencil and paper has to check and to change. */
function paperNote({ variables }: Graph, { when, effects }: Choice): string {
  const conditions = when.map(
    ({ variable, is, amount }) => `${labelOf(variables, variable)}: ${signs[is]} ${amount}`,
  );
  const changes = effects.map(({ variable, kind, amount }) => {
    const sign = kind === 'set' ? '= ' : amount < 0 ? '−' : '+';
    return `${labelOf(variables, variable)} ${sign}${Math.abs(amount)}`;
  });
  const parts = [
    ...(conditions.length > 0 ? [`tylko gdy ${conditions.join(' i ')}`] : []),
    ...changes,
  ];
  return parts.length > 0 ? `; ${parts.join(', ')}` : '';
}

/** A game book: numbered nodes, each choice with the number to go on at. Works on paper. */
export function renderScenario({ graph, ownGoal }: ScenarioSpec): Html {
  const numbers = new Map(graph.nodes.map(({ id }, index) => [id, index + 1]));
  const goal =
    ownGoal === undefined ? [] : [tag('p', joinHtml([escapeHtml('Twój cel: '), ownGoal]))];
  const variables = graph.variables.map(({ label, start, max }) =>
    tag('li', escapeHtml(`${label}: ${start} z ${max}`)),
  );
  const state = variables.length === 0 ? [] : [tag('ul', joinHtml(variables), 'class="state"')];
  const nodes = graph.nodes.map(({ title, html, choices }) => {
    const items = choices.map((choice) => {
      const note = `numer ${numbers.get(choice.to) ?? '?'}${paperNote(graph, choice)}`;
      return tag('li', joinHtml([choice.html, escapeHtml(` (${note})`)]));
    });
    const list = items.length === 0 ? [] : [tag('ul', joinHtml(items))];
    return tag('li', joinHtml([tag('p', tag('strong', escapeHtml(title))), html, ...list]));
  });
  return joinHtml([...goal, ...state, tag('ol', joinHtml(nodes), 'class="game-book"')]);
}

/** The best way with its notes, and what each ending teaches. */
export function renderScenarioSolution({ graph, endings, bestWay }: ScenarioSpec): Html {
  const steps = walkFar(graph, bestWay).map(({ choice }) =>
    tag('li', joinHtml([choice.html, ...(choice.note === undefined ? [] : [choice.note])])),
  );
  const lessons = graph.nodes.flatMap(({ id, title }) => {
    const ending = endings[id];
    return ending === undefined ? [] : [tag('dt', escapeHtml(title)), tag('dd', ending.lesson)];
  });
  return joinHtml([tag('ol', joinHtml(steps)), tag('dl', joinHtml(lessons))]);
}
