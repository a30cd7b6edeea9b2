import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import { anyEndingGraph } from '../../../tests/contracts/any-graph.ts';
import { longestWay } from '../branching/explore.ts';
import type { Graph } from '../branching/graph.ts';
import { openChoices, standing, startOf, walkFar } from '../branching/walk.ts';
import { debriefOf } from './debrief.ts';
import type { ScenarioResponse, ScenarioSpec } from './spec.ts';
import { scenarioType } from './type.ts';
import { drawWay } from './way-drawing.ts';
import { bestFrom, bestWay } from './worth.ts';

/** Points by node number, so that ways differ in worth. */
function specOf(graph: Graph): ScenarioSpec {
  const ends = graph.nodes.filter(({ choices }) => choices.length === 0);
  const endings = Object.fromEntries(
    ends.map(({ id }, index) => [
      id,
      {
        quality: 'fair' as const,
        points: (index * 7) % 5,
        lesson: 'Nauka' as Html,
        deal: undefined,
      },
    ]),
  );
  const pointed = { graph, endings, counted: ['x'] };
  return {
    kind: 'case',
    ...pointed,
    best: bestFrom(pointed, startOf(graph)),
    bestWay: bestWay(pointed),
    ownGoal: undefined,
    otherGoal: undefined,
    unsaid: undefined,
    negotiation: undefined,
  };
}

const anySpec = anyEndingGraph.map(specOf).filter(({ best }) => best > 0);

function walked(spec: ScenarioSpec, picks: readonly number[]): ScenarioResponse {
  const choices: string[] = [];
  for (const pick of picks) {
    const open = openChoices(spec.graph, standing(spec.graph, walkFar(spec.graph, choices)));
    const next = open[pick % (open.length || 1)];
    if (next !== undefined) choices.push(next.token);
  }
  return { choices };
}

const anyWalk = anySpec.chain((spec) =>
  fc.array(fc.nat(), { maxLength: 8 }).map((picks) => ({ spec, response: walked(spec, picks) })),
);

/** Every way to its end, one by one: the slow truth beside the table. */
function everyWay(
  spec: ScenarioSpec,
  choices: readonly string[] = [],
): readonly (readonly string[])[] {
  const open = openChoices(spec.graph, standing(spec.graph, walkFar(spec.graph, choices)));
  return open.length === 0
    ? [choices]
    : open.flatMap(({ token }) => everyWay(spec, [...choices, token]));
}

describe('scenario', () => {
  it('takes the best of all ways for its maximum, and shows that way as solution', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const points = everyWay(spec).map(
          (choices) => scenarioType.score(spec, { choices }).score.raw,
        );
        expect(spec.best).toBe(Math.max(...points));
        const solution = scenarioType.solution(spec, { choices: [] });
        expect(scenarioType.score(spec, solution).result).toBe('right');
      }),
    );
  });

  it('gives any way a score between nothing and the maximum', () => {
    fc.assert(
      fc.property(anyWalk, ({ spec, response }) => {
        const { score, parts } = scenarioType.score(spec, response);
        expect(score.raw).toBeGreaterThanOrEqual(0);
        expect(score.raw).toBeLessThanOrEqual(score.max);
        expect(Object.keys(parts)).toHaveLength(response.choices.length);
      }),
    );
  });

  it('packs one character a choice, unpacks the same way and keeps within its bound', () => {
    fc.assert(
      fc.property(anyWalk, ({ spec, response }) => {
        const packed = scenarioType.pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(longestWay(spec.graph));
        expect(scenarioType.unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  it('refuses text that is no way', () => {
    fc.assert(
      fc.property(anySpec, fc.string(), (spec, text) => {
        const response = scenarioType.unpack(spec, text);
        expect(response === undefined || scenarioType.pack(spec, response) === text).toBe(true);
      }),
    );
  });

  it('names one turning point at most: the dearest step, or the one that could have been', () => {
    fc.assert(
      fc.property(anyWalk, ({ spec, response }) => {
        const { steps } = debriefOf(spec, response);
        const turning = steps.filter((step) => step.turning);
        expect(turning.length).toBeLessThanOrEqual(1);
        if (steps.some(({ lost }) => lost)) expect(turning[0]?.lost).toBe(true);
      }),
    );
  });

  it('is ready at an end only', () => {
    fc.assert(
      fc.property(anyWalk, ({ spec, response }) => {
        const { ending } = debriefOf(spec, response);
        const ready = scenarioType.readiness(spec, response) === 'ready';
        expect(ready).toBe(ending !== undefined && response.choices.length > 0);
        expect(scenarioType.entry?.(spec, response) === undefined).toBe(ending === undefined);
      }),
    );
  });

  it('draws each node that can be met once, within the picture, and marks the way', () => {
    fc.assert(
      fc.property(anyWalk, ({ spec, response }) => {
        const debrief = debriefOf(spec, response);
        const { nodes, lines, width, height } = drawWay(spec.graph, debrief);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        for (const { x, y } of nodes) {
          expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
        }
        const taken = new Set(debrief.steps.map(({ node, choice }) => `${node} ${choice.to}`));
        expect(lines.filter((line) => line.taken)).toHaveLength(taken.size);
      }),
    );
  });

  it('reports a way in ASCII that fits the narrowest standard', () => {
    fc.assert(
      fc.property(anyWalk, ({ spec, response }) => {
        const answer = scenarioType.interaction(spec, response);
        expect(answer.kind === 'other' && /^[\x20-\x7e]{1,255}$/.test(answer.text)).toBe(true);
      }),
    );
  });
});
