import type { Html } from '../../model/text.ts';
import { escapeHtml, joinHtml, tag } from '../own-work/html.ts';
import { guideTexts } from './texts.ts';
import type { GuideSpec } from './spec.ts';

/** Numbered questions, each answer with the number to go on at, then the results. Works on paper. */
export function renderGuide({ graph, results, heading }: GuideSpec): Html {
  const { pl } = guideTexts;
  const numbers = new Map(graph.nodes.map(({ id }, index) => [id, index + 1]));
  const items = graph.nodes.map(({ id, title, html, choices }) => {
    const result = results[id];
    const name = result === undefined ? title : `${heading}: ${title}`;
    const answers = choices.map((choice) =>
      tag('li', joinHtml([choice.html, escapeHtml(` (numer ${numbers.get(choice.to) ?? '?'})`)])),
    );
    const conditions = (result?.conditions ?? []).map((condition) => tag('li', condition));
    return tag(
      'li',
      joinHtml([
        tag('p', tag('strong', escapeHtml(name))),
        html,
        ...(answers.length > 0 ? [tag('ul', joinHtml(answers))] : []),
        ...(conditions.length > 0
          ? [tag('p', escapeHtml(`${pl.conditions}:`)), tag('ul', joinHtml(conditions))]
          : []),
        ...(result?.caution === undefined ? [] : [result.caution]),
      ]),
    );
  });
  return tag('ol', joinHtml(items), 'class="game-book"');
}
