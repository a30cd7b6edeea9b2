import { describe, expect, it } from 'vitest';

import { drawChart } from './draw-chart.ts';

const chart = (mark: string): string =>
  `title: Oferty w gminach\nmark: ${mark}\ndata:\n  - { gmina: A, oferty: "12500,5" }\n  - { gmina: B, oferty: 7 }\nx: gmina\ny: oferty\n`;

describe('drawChart', () => {
  it.each(['bar', 'line'])(
    'draws %s in theme colours, without ids or styles, beside a table',
    async (mark) => {
      const { svg, table, title, problems } = await drawChart(chart(mark));
      expect(problems).toEqual([]);
      expect(title).toBe('Oferty w\u00a0gminach');
      expect(svg).toContain('var(--indigo)');
      expect(svg).toMatch(/>12\u00a0500,5<\/text>/);
      expect(svg).not.toMatch(/#0101| id=| style=| class=|font-family|<title/);
      expect(table).toContain('<th scope="row">A</th><td class="number">12\u00a0500,5</td>');
    },
  );
});
