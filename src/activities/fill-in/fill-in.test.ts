import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { compareGap } from './compare.ts';
import { fillInSchema } from './schema.ts';
import { scoreFillIn } from './score.ts';
import type { FillInSpec } from './spec.ts';
import { fillInType } from './type.ts';

const compile = (body: string) =>
  compileActivity(`:::fill-in{#proba}\nUzupełnij.\n\n${body}\n:::\n`, [fillInSchema]);

const specOf = (body: string): FillInSpec => {
  const { activity, diagnostics } = compile(body);
  if (activity === undefined) throw new Error(JSON.stringify(diagnostics));
  return activity.spec as unknown as FillInSpec;
};

const gap = { token: 'a', accepted: ['otwarty konkurs ofert', 'źdźbło', '„Brama”'] };

describe('fill-in', () => {
  it.each([
    'otwarty konkurs ofert',
    'Otwarty  konkurs ofert.',
    '  OTWARTY KONKURS OFERT ',
    'otwarty\u00a0konkurs ofert',
    '"brama"',
    'źdźbło'.normalize('NFD'),
  ])('forgives case, spaces, a full stop and the shape of quotes: %j', (text) => {
    expect(compareGap(gap, text)).toBe('right');
  });

  it.each(['zdzblo', 'zdźbło', 'źdżbło'])('knows a word without its Polish letters: %j', (text) => {
    expect(compareGap(gap, text)).toBe('near');
  });

  it.each(['konkurs', 'otwarty konkurs', 'otwartykonkursofert'])('is not fooled by %j', (text) => {
    expect(compareGap(gap, text)).toBe('wrong');
  });

  it('cuts a text into words and gaps and keeps the spaces between', () => {
    const { lines, gaps } = specOf('Mierzymy [[wskaźnikiem|wskaźnik]], a piszemy w **ofercie**.');
    expect(lines).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { html: 'Mierzymy ' },
          { gap: 'a' },
          { html: ', a\u00a0piszemy w\u00a0<strong>ofercie</strong>.' },
        ],
      },
    ]);
    expect(gaps).toEqual([{ token: 'a', accepted: ['wskaźnikiem', 'wskaźnik'] }]);
  });

  it('gives a point for each gap', () => {
    const spec = specOf('[[raz]] i [[dwa]] i [[trzy]]');
    const { score, parts } = scoreFillIn(spec, ['raz', '', 'cztery']);
    expect(score).toEqual({ raw: 1, max: 3 });
    expect(parts).toEqual({ a: 'right', b: 'missed', c: 'wrong' });
  });

  it('keeps what was written in one gap when another is still empty', () => {
    const spec = specOf('[[raz]] i [[dwa]]');
    const packed = fillInType.pack(spec, ['', 'dwa']);
    expect(fillInType.unpack(spec, packed)).toEqual(['', 'dwa']);
  });

  it('sets neighbouring items as one list in the readable page', () => {
    const spec = specOf('- jest [[raz]]\n- jest [[dwa]]');
    expect(fillInSchema.render(spec).match(/<ul>/g)).toHaveLength(1);
  });

  it('tells an author about a text without gaps and about empty ones', () => {
    const codes = (body: string) => compile(body).diagnostics.map(({ code }) => code);
    expect(codes('- nic tu nie ma')).toContain('fill-in/no-gap');
    expect(codes('Pusta [[]] luka.')).toContain('fill-in/empty-gap');
  });
});
