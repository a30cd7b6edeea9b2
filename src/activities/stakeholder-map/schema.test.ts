import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { stakeholderMapSchema } from './schema.ts';

const compile = (list: string, options = '') =>
  compileActivity(`:::stakeholder-map{#mapa ${options}}\nUmieść.\n\n${list}\n:::\n`, [
    stakeholderMapSchema,
  ]);
const codes = (list: string, options = ''): readonly string[] =>
  compile(list, options).diagnostics.map(({ code }) => code);

describe('a stakeholder map in Markdown', () => {
  it('is a list of names with the author’s placing and reason', () => {
    const { activity, diagnostics } = compile(
      '- Wójt: wpływ 6, zainteresowanie 3\n  > Podpisuje.\n- {z} Sołtyska',
    );
    expect(diagnostics).toEqual([]);
    expect(activity?.spec).toEqual({
      stakeholders: [
        {
          token: 'a',
          name: 'Wójt',
          key: { influence: 6, interest: 3 },
          reason: expect.stringContaining('Podpisuje.'),
        },
        { token: 'z', name: 'Sołtyska' },
      ],
      entries: 6,
      max: 40,
    });
  });

  it('may be empty, for the learner’s own', () => {
    expect(codes('')).toEqual([]);
    expect(codes('', 'entries=0')).toEqual(['stakeholder-map/nobody']);
  });

  it.each([
    ['- Wójt: ważny', 'stakeholder-map/placing'],
    ['- Wójt: wpływ 7, zainteresowanie 1', 'stakeholder-map/placing'],
    ['- : wpływ 1, zainteresowanie 1', 'stakeholder-map/placing'],
    [Array.from({ length: 13 }, (_, at) => `- Osoba ${at}`).join('\n'), 'stakeholder-map/too-many'],
  ])('says what is wrong with %j and where', (list, code) => {
    const { activity, diagnostics } = compile(list);
    expect(activity).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.span.line).toBeGreaterThan(2);
    expect(diagnostics[0]?.hint).not.toBe('');
  });

  it('keeps its numbers within reason', () => {
    expect(codes('- Wójt', 'entries=40')).toEqual(['stakeholder-map/range']);
    expect(codes('- Wójt', 'max=5')).toEqual(['stakeholder-map/range']);
  });
});
