import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyEndingGraph, anyGraph } from '../../../tests/contracts/any-graph.ts';
import { explore, keyOf, longestWay } from './explore.ts';
import { findings } from './findings.ts';
import type { BranchNode, Choice, Graph } from './graph.ts';
import { after, openChoices, standing, startOf, walk, walkFar } from './walk.ts';

const choice = (token: string, to: string, more: Partial<Choice> = {}): Choice => ({
  token,
  text: `${token} ${to}`,
  html: token as Choice['html'],
  to,
  effects: [],
  when: [],
  note: undefined,
  ...more,
});
const node = (id: string, ...choices: Choice[]): BranchNode => ({
  id,
  title: id,
  html: '' as BranchNode['html'],
  choices,
});
const trust = { id: 'trust', label: 'Zaufanie', start: 1, max: 2, visible: true };
const graph = (nodes: readonly BranchNode[]): Graph => ({ variables: [trust], nodes });
const kinds = (nodes: readonly BranchNode[]): string[] =>
  findings(graph(nodes)).map(({ kind }) => kind);

describe('the proofs', () => {
  it('find nothing where every node is met and every way ends', () => {
    expect(kinds([node('a', choice('a', 'b'), choice('b', 'c')), node('b'), node('c')])).toEqual(
      [],
    );
  });

  it('find a node that nothing leads to', () => {
    expect(kinds([node('a', choice('a', 'b')), node('b'), node('lost')])).toEqual(['unreachable']);
  });

  it('find a way that can go round, and only where nothing is used up on it', () => {
    expect(kinds([node('a', choice('a', 'a'), choice('b', 'b')), node('b')])).toEqual(['loop']);
    const less = { variable: 'trust', kind: 'add', amount: -1 } as const;
    const left = { variable: 'trust', is: '>', amount: 0 } as const;
    const again = choice('a', 'a', { effects: [less], when: [left] });
    expect(kinds([node('a', again, choice('b', 'b')), node('b')])).toEqual([]);
  });

  it('find a condition that never holds and one that always does', () => {
    const never = choice('a', 'b', { when: [{ variable: 'trust', is: '>', amount: 1 }] });
    const always = choice('b', 'b', { when: [{ variable: 'trust', is: '=', amount: 1 }] });
    expect(kinds([node('a', never, always), node('b')])).toEqual([
      'never-offered',
      'always-offered',
    ]);
  });

  it('find the situation in which nothing can be chosen', () => {
    const more = { variable: 'trust', kind: 'set', amount: 2 } as const;
    const high = choice('a', 'c', { when: [{ variable: 'trust', is: '>=', amount: 2 }] });
    const nodes = [
      node('a', choice('a', 'b', { effects: [more] }), choice('b', 'b')),
      node('b', high),
      node('c'),
    ];
    expect(findings(graph(nodes))).toEqual([
      { kind: 'stuck', situation: { node: 'b', values: [1] } },
    ]);
  });

  it('find two choices with the same words at once', () => {
    const same = { text: 'Dalej' };
    expect(
      kinds([node('a', choice('a', 'b', same), choice('b', 'c', same)), node('b'), node('c')]),
    ).toEqual(['twins']);
  });

  it('give up in words when there are too many situations', () => {
    const big = { id: 'x', label: 'X', start: 0, max: 99, visible: true };
    const variables = ['x', 'y', 'z'].map((id) => ({ ...big, id }));
    const grow = variables.map(({ id }, index) =>
      choice('abc'[index] ?? '', 'a', { effects: [{ variable: id, kind: 'add', amount: 1 }] }),
    );
    expect(findings({ variables, nodes: [node('a', ...grow)] })).toEqual([{ kind: 'too-many' }]);
  });

  it('hold for every walk through a graph they passed', () => {
    let proven = 0;
    fc.assert(
      fc.property(anyGraph, fc.array(fc.nat(), { maxLength: 60 }), (any, picks) => {
        if (findings(any).some(({ kind }) => kind !== 'always-offered' && kind !== 'twins')) return;
        proven += 1;
        let here = startOf(any);
        let taken = 0;
        for (const pick of picks) {
          const open = openChoices(any, here);
          const next = open[pick % (open.length || 1)];
          if (next === undefined) break;
          here = after(any, here, next);
          taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(longestWay(any));
        if (picks.length >= longestWay(any)) expect(openChoices(any, here)).toEqual([]);
      }),
      { numRuns: 800 },
    );
    expect(proven).toBeGreaterThan(10);
  });
});

describe('exploring', () => {
  it('puts each place after those it leads to', () => {
    fc.assert(
      fc.property(anyEndingGraph, (any) => {
        const { places, loop } = explore(any);
        expect(loop).toBeUndefined();
        const order = [...places.keys()];
        expect(order.at(-1)).toBe(keyOf(startOf(any)));
        for (const [key, { ways }] of places)
          for (const { to } of ways) expect(order.indexOf(to)).toBeLessThan(order.indexOf(key));
      }),
    );
  });
});

describe('walking', () => {
  it('keeps variables within their range and follows only what is offered', () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.array(fc.constantFrom('a', 'b', 'c', 'z'), { maxLength: 12 }),
        (any, tokens) => {
          const far = walkFar(any, tokens);
          expect(walk(any, tokens) === undefined).toBe(far.length < tokens.length);
          const { values } = standing(any, far);
          any.variables.forEach(({ max }, index) => {
            expect(values[index]).toBeGreaterThanOrEqual(0);
            expect(values[index]).toBeLessThanOrEqual(max);
          });
        },
      ),
    );
  });
});
