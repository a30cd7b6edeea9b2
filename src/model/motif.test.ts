import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { mirrored, motifPath, parseMotifs } from './motif.ts';

describe('motifs', () => {
  it('mirrors a half row around its last column', () => {
    expect(mirrored('#..#')).toBe('#..#..#');
  });

  it('reads names and rows and leaves remarks alone', () => {
    expect(parseMotifs('A remark.\n\n= dom\n.#\n##\n\n= studnia\n#.\n')).toEqual({
      dom: ['.#.', '###'],
      studnia: ['#.#'],
    });
  });

  it('draws each run of stitches as one rectangle', () => {
    expect(motifPath(['##.#', '....', '.##.'])).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h2v1h-2z');
    expect(motifPath(['####', '####'], 1)).toBe('M0 1h4v1h-4z');
  });

  it('finds twelve different square motifs in the course', async () => {
    const text = await readFile(new URL('../../course/theme/motifs.txt', import.meta.url), 'utf8');
    const motifs = parseMotifs(text);
    expect(Object.keys(motifs)).toEqual([
      'dom',
      'studnia',
      'ptaki',
      'klos',
      'kogut',
      'ludzie',
      'drzewo-z-ptakami',
      'gwiazda',
      'slonce',
      'jelenie',
      'drzewo',
      'wieniec',
    ]);
    for (const rows of Object.values(motifs))
      expect(rows.map((row) => row.length)).toEqual(Array(23).fill(23));
    expect(new Set(Object.values(motifs).map((rows) => rows.join())).size).toBe(12);
  });
});
