import { html, nothing, type TemplateResult } from 'lit';

import { branchesOf } from './branches.ts';
import type { Place, Statement, Tree } from './spec.ts';

/**
 * The tree as a picture, effects above and causes below. The same words stand in the list beside it, so
 * that the picture may be one image to a screen reader.
 */
export function drawing(
  tree: Tree,
  summary: string,
  goals: boolean,
  say: (statement: Statement) => string,
): TemplateResult {
  // A goal that nobody worded yet stays the problem, in a dashed box.
  const box = (statement: Statement, kind = ''): TemplateResult => {
    const text = say(statement);
    return html`<div class="box ${kind} ${text === '' ? 'open' : ''}">
      ${text || statement.text || '…'}
    </div>`;
  };
  const node = (statement: Statement, below: TemplateResult | typeof nothing): TemplateResult =>
    html`<div class="node">${box(statement)}${below}</div>`;
  const row = (place: Place, nodes: readonly TemplateResult[]): TemplateResult | typeof nothing =>
    nodes.length === 0 ? nothing : html`<div class="branches ${place}">${nodes}</div>`;
  const half = (place: Place): TemplateResult | typeof nothing =>
    row(
      place,
      branchesOf(tree, place).map(({ entry, twigs }) =>
        node(
          entry,
          row(
            place,
            twigs.map((twig) => node(twig.entry, nothing)),
          ),
        ),
      ),
    );
  return html`<div class="drawing ${goals ? 'goals' : ''}" role="img" aria-label=${summary}>
    ${half('effect')} ${box(tree.problem, 'trunk')} ${half('cause')}
  </div>`;
}
