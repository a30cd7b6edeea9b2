import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { decisionGuideSchema } from '../decision-guide/schema.ts';
import type { GuideSpec } from '../decision-guide/spec.ts';

const guide = (first: string, second: string): string =>
  [
    ':::decision-guide{#x}',
    'Polecenie.',
    '',
    '## Pytanie? {#a}',
    '',
    first,
    '  > Powód.',
    second,
    '  > Powód.',
    '',
    '## B {#b wynik}',
    '',
    '- Warunek.',
    '',
    '## C {#c wynik}',
    '',
    '- Warunek.',
    '',
    ':::',
  ].join('\n');

const choicesOf = (markdown: string) => {
  const { activity, diagnostics } = compileActivity(markdown, [decisionGuideSchema]);
  const spec = activity?.spec as unknown as GuideSpec | undefined;
  return { choices: spec?.graph.nodes[0]?.choices, codes: diagnostics.map(({ code }) => code) };
};

describe('choices', () => {
  it('keep their marks of emphasis and lose links, since they become buttons', () => {
    const { choices, codes } = choicesOf(
      guide('- [Czytam **całą** [ustawę](https://isap.sejm.gov.pl).](#b)', '- [Nie.](#c)'),
    );
    expect(codes).toEqual([]);
    expect(choices?.[0]?.html).toBe('Czytam <strong>całą</strong> ustawę.');
    expect(choices?.[0]?.text).toBe('Czytam całą ustawę.');
  });

  it('take the letter written by hand, so that one put in between moves no saved answer', () => {
    const { choices } = choicesOf(guide('- {c} [Tak.](#b)', '- {a} [Nie.](#c)'));
    expect(choices?.map(({ token }) => token)).toEqual(['c', 'a']);
  });

  it('refuse a letter that is taken', () => {
    expect(choicesOf(guide('- {a} [Tak.](#b)', '- {a} [Nie.](#c)')).codes).toContain(
      'activity/token-taken',
    );
    expect(choicesOf(guide('- {b} [Tak.](#b)', '- [Nie.](#c)')).codes).toContain(
      'activity/token-taken',
    );
  });
});
