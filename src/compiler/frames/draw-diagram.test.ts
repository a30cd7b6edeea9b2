import { describe, expect, it } from 'vitest';

import { drawDiagram } from './draw-diagram.ts';
import { labelled } from './drawing.ts';

describe('drawDiagram', () => {
  it('draws in theme colours, without ids, links, styles or fonts of its own', async () => {
    const { svg, problems } = await drawDiagram(
      'digraph { a [label="ąę", fillcolor=amber-2, URL="javascript:alert(1)"]; a -> b [label="tak"] }',
    );
    expect(problems).toEqual([]);
    expect(svg).toContain('fill="var(--amber-2)"');
    expect(svg).toContain('>ąę</text>');
    expect(svg).not.toMatch(/#0101| id=| style=|<a\b|href|font-family|<title/);
  });

  it('puts any text alternative on the picture as it is', () => {
    expect(labelled('<svg width="1"></svg>', 'koszt $& i $1')).toBe(
      '<svg role="img" aria-label="koszt $& i $1" width="1"></svg>',
    );
  });
});
