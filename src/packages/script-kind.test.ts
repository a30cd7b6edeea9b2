import { describe, expect, it } from 'vitest';

import type { Module } from '../model/course.ts';
import { scriptKind } from './script-kind.ts';

const module = (types: readonly string[], bank: readonly string[] = []) =>
  ({ types, test: { bank: bank.map((type) => ({ type })) } }) as unknown as Module;

describe('what a launch loads', () => {
  it('leaves tools for later', () => {
    expect(scriptKind('scorm12', [module(['choice', 'jury'])])).toEqual({
      entry: 'scorm12',
      types: ['choice'],
      tools: ['jury'],
    });
  });

  it('has every type that a bank asks, a tool too, because test and warm-up score at once', () => {
    const kind = scriptKind('scorm12', [module(['choice', 'jury'], ['choice', 'jury'])]);
    expect(kind).toMatchObject({ types: ['choice', 'jury'], tools: [] });
  });

  it('names each type once for many modules', () => {
    const kind = scriptKind('selfstudy', [module(['jury', 'choice']), module(['choice', 'jury'])]);
    expect(kind).toMatchObject({ types: ['choice'], tools: ['jury'] });
  });
});
