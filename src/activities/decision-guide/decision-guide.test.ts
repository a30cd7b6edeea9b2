import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import { anyEndingGraph } from '../../../tests/contracts/any-graph.ts';
import { longestWay } from '../branching/explore.ts';
import type { Graph } from '../branching/graph.ts';
import { openChoices, standing, startOf, walkFar } from '../branching/walk.ts';
import { adviceOf, questionsLeft, resultsFrom } from './advice.ts';
import type { GuideResponse, GuideSpec } from './spec.ts';
import { guideType } from './type.ts';

/** A guide has no variables, so its choices carry neither effects nor conditions. */
function specOf(graph: Graph): GuideSpec {
  const nodes = graph.nodes.map((node) => ({
    ...node,
    choices: node.choices.map((choice) => ({ ...choice, effects: [], when: [] })),
  }));
  const ends = nodes.filter(({ choices }) => choices.length === 0);
  const result = { conditions: ['Warunek' as Html], caution: undefined };
  return {
    graph: { variables: [], nodes },
    results: Object.fromEntries(ends.map(({ id }) => [id, result])),
    heading: 'Zalecenie',
  };
}

const anyCase = fc
  .tuple(anyEndingGraph.map(specOf), fc.array(fc.nat(), { maxLength: 8 }))
  .map(([spec, picks]): { spec: GuideSpec; response: GuideResponse } => {
    const answers: string[] = [];
    for (const pick of picks) {
      const open = openChoices(spec.graph, standing(spec.graph, walkFar(spec.graph, answers)));
      const next = open[pick % (open.length || 1)];
      if (next !== undefined) answers.push(next.token);
    }
    return { spec, response: { answers } };
  });

describe('decision guide', () => {
  it('at a recommendation has rejected every other result, each once', () => {
    fc.assert(
      fc.property(anyCase, ({ spec, response }) => {
        const { here, recommended, rejected } = adviceOf(spec, response);
        const ids = rejected.map(({ result }) => result.id);
        expect(new Set(ids).size).toBe(ids.length);
        const all = resultsFrom(spec.graph, startOf(spec.graph).node);
        if (recommended) expect([...ids, here?.id].sort()).toEqual([...all].sort());
        expect(ids).not.toContain(here?.id);
      }),
    );
  });

  it('never promises fewer questions than may come', () => {
    fc.assert(
      fc.property(anyCase, ({ spec, response }) => {
        const here = standing(spec.graph, walkFar(spec.graph, response.answers));
        const left = questionsLeft(spec.graph, here);
        expect(response.answers.length + left).toBeLessThanOrEqual(longestWay(spec.graph));
        expect(left === 0).toBe(adviceOf(spec, response).recommended);
      }),
    );
  });

  it('packs one character an answer and takes nothing else back', () => {
    fc.assert(
      fc.property(anyCase, fc.string(), ({ spec, response }, noise) => {
        const packed = guideType.pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(longestWay(spec.graph));
        expect(guideType.unpack(spec, packed)).toEqual(response);
        const other = guideType.unpack(spec, noise);
        expect(other === undefined || guideType.pack(spec, other) === noise).toBe(true);
      }),
    );
  });

  it('is ready, and has words for the workbook, at a recommendation only', () => {
    fc.assert(
      fc.property(anyCase, ({ spec, response }) => {
        const { recommended, here } = adviceOf(spec, response);
        const done = recommended && response.answers.length > 0;
        expect(guideType.readiness(spec, response) === 'ready').toBe(done);
        const entry = guideType.entry?.(spec, response);
        if (recommended) expect(entry).toContain(`Zalecenie: ${here?.title ?? ''}`);
        else expect(entry).toBeUndefined();
      }),
    );
  });

  it('is never scored and reports ASCII', () => {
    fc.assert(
      fc.property(anyCase, ({ spec, response }) => {
        expect(guideType.score(spec, response).result).toBe('neutral');
        const answer = guideType.interaction(spec, response);
        expect(answer.kind === 'other' && /^[\x20-\x7e]{1,255}$/.test(answer.text)).toBe(true);
      }),
    );
  });
});
