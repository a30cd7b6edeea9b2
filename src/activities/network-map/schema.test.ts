import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { networkMapSchema } from './schema.ts';

const compile = (list: string, options = '') =>
  compileActivity(`:::network-map{#siec ${options}}\nWpisz.\n\n${list}\n:::\n`, [networkMapSchema]);

describe('a network map in Markdown', () => {
  it('is a list of kinds, what each is good for, and the example below', () => {
    const { activity, diagnostics } = compile(
      '- Urząd\n  > Konkursy.\n  - Anna Wilk: średnia\n- Media\n  - Portal: Słaba, spoza gminy',
    );
    expect(diagnostics).toEqual([]);
    expect(activity?.spec).toEqual({
      kinds: [
        { token: 'a', name: 'Urząd', use: expect.stringContaining('Konkursy.') },
        { token: 'b', name: 'Media' },
      ],
      example: [
        { name: 'Anna Wilk', kind: 'a', strength: 2, outside: false },
        { name: 'Portal', kind: 'b', strength: 1, outside: true },
      ],
      entries: 10,
      max: 40,
    });
  });

  it.each([
    ['- Urząd', '', 'network-map/kinds'],
    ['- Urząd\n  - Anna Wilk\n- Media', '', 'network-map/contact'],
    ['- Urząd\n  - Anna Wilk: dobra\n- Media', '', 'network-map/contact'],
    ['', '', 'activity/one-list'],
    ['- Urząd\n- Media', 'entries=99', 'network-map/range'],
    [`- Urząd\n${'  - Anna: silna\n'.repeat(13)}- Media`, '', 'network-map/too-many'],
  ])('says what is wrong with %j %s', (list, options, code) => {
    const { activity, diagnostics } = compile(list, options);
    expect(activity).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.hint).not.toBe('');
  });
});
