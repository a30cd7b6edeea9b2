import { beforeAll, describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { prepareDiagrams } from '../../compiler/frames/draw-diagram.ts';
import { hotspotSchema } from './schema.ts';
import type { HotspotSpec } from './spec.ts';
import { hotspotType } from './type.ts';

beforeAll(prepareDiagrams);

const diagram = '```dot\ndigraph { rankdir=LR; a -> b; "urząd gminy" }\n```';
const compile = (list: string, code = diagram) =>
  compileActivity(`:::hotspot{#gdzie}\nWskaż.\n\n${code}\n\n${list}\n:::\n`, [hotspotSchema]);
const specOf = (list: string): HotspotSpec => compile(list).activity?.spec as never;
const list = '- [x] (a) Pierwsze\n  > Dobrze.\n- [ ] (urząd gminy) **Urząd**\n  > Nie tu.';

describe('a hotspot in Markdown', () => {
  it('is a diagram and a list of its nodes', () => {
    expect(compile(list).diagnostics).toEqual([]);
    const { svg, width, places } = specOf(list);
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toContain('style=');
    expect(width).toBeGreaterThan(50);
    expect(places).toMatchObject([
      { token: 'a', name: 'Pierwsze', right: true },
      { token: 'b', name: 'Urząd', html: '<strong>Urząd</strong>', right: false },
    ]);
  });

  it('knows where in the picture each node stands', () => {
    const { places } = specOf('- [x] (a) Pierwsze\n- [ ] (b) Drugie');
    const [a, b] = places.map(({ box }) => box);
    expect((a?.left ?? 0) + (a?.width ?? 0)).toBeLessThan(b?.left ?? 0);
    expect(a?.top).toBe(b?.top);
    for (const { box } of places) {
      expect(Math.min(box.left, box.top, box.width, box.height)).toBeGreaterThan(0);
      expect(box.left + box.width).toBeLessThan(100);
      expect(box.top + box.height).toBeLessThan(100);
    }
  });

  it.each([
    ['- [x] Bez miejsca\n- [ ] (b) Drugie', diagram, 'hotspot/no-place'],
    ['- [x] (c) Obce\n- [ ] (b) Drugie', diagram, 'hotspot/unknown-place'],
    ['- (a) Bez znaku\n- [ ] (b) Drugie', diagram, 'hotspot/unmarked-place'],
    ['- [x] (a) Raz\n- [ ] (a) Dwa', diagram, 'hotspot/twice'],
    ['- [ ] (a) Raz\n- [ ] (b) Dwa', diagram, 'hotspot/nothing-to-find'],
    ['- [x] (a) Raz\n- [x] (b) Dwa', diagram, 'hotspot/nothing-to-find'],
    [list, '', 'hotspot/no-diagram'],
    [list, '```dot\ndigraph { a -> \n```', 'diagram/malformed'],
    ['', diagram, 'activity/one-list'],
    [list, `${diagram}\n\n${diagram}`, 'activity/one-list'],
  ])('says what is wrong with %j', (items, code, expected) => {
    const { activity, diagnostics } = compile(items, code);
    expect(activity).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([expected]);
    expect(diagnostics[0]?.span.line).toBeGreaterThan(0);
  });
});

describe('hotspot', () => {
  it('gives reasons only for what was pointed at', () => {
    expect(hotspotType.feedback(specOf(list), ['b'])).toMatchObject([
      { part: 'b', tone: 'wrong', html: expect.stringContaining('Nie tu.') },
    ]);
  });

  it('tells the LMS which places were pointed at', () => {
    expect(hotspotType.interaction(specOf(list), ['b'])).toEqual({
      kind: 'choice',
      chosen: ['b'],
      correct: ['a'],
    });
  });
});
