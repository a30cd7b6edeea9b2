import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import * as elements from '../../src/activities/elements.ts';
import { stepActivity } from '../../src/activities/frame/activity-machine.ts';
import { viewOf } from '../../src/activities/frame/activity-view.ts';
import type { ActivityRegistration } from '../../src/activities/frame/registration.ts';
import { activitySchemas } from '../../src/activities/schemas.ts';
import { interaction12 } from '../../src/delivery/scorm12/interactions.ts';
import { scorm12Refusal } from '../../src/delivery/scorm12/validator.ts';
import { interaction2004 } from '../../src/delivery/scorm2004/interactions.ts';
import { scorm2004Refusal } from '../../src/delivery/scorm2004/validator.ts';
import type { ActivitySchema } from '../../src/model/activity.ts';
import { newActivityState } from '../../src/model/module-state.ts';
import { languages } from '../../src/model/text.ts';
import { examples } from './examples.ts';

const registrations: readonly ActivityRegistration[] = Object.values(elements);
const schemas: readonly ActivitySchema<unknown>[] = activitySchemas;
const at = new Date(2026, 10, 24, 9, 5, 7);
const viewOptions = { readOnly: false, showSolution: false };

it('has one schema and one registration for every activity type', () => {
  const registered = registrations.map(({ type }) => type.type).sort();
  expect(registered).toEqual(schemas.map(({ type }) => type).sort());
});

describe.each(examples())('activity type $type', ({ type: name, activity, diagnostics }) => {
  const schema = schemas.find(({ type }) => type === name);
  const registration = registrations.find(({ type }) => type.type === name);
  if (activity === undefined || schema === undefined || registration === undefined) {
    it('has an example that compiles, a schema and a registration', () => {
      expect(diagnostics).toEqual([]);
      expect({ activity, schema, registration }).not.toContain({ activity: undefined });
      expect.fail(`${name} lacks its example, its schema or its line in elements.ts.`);
    });
    return;
  }
  const { type } = registration;
  const { spec } = activity;
  const rules = { activity, type, mode: 'practice' as const, seed: 7 };
  const started = type.start(spec, 7);
  const solved = type.solution(spec, started);

  /** Texts that come close to what the type packs: its own characters, cut and joined, and plain noise. */
  const seeds = [started, solved].map((response) => type.pack(spec, response));
  const own = [...new Set([...seeds.join(''), ...schema.tokens(spec).join('')])];
  const anyPacked = fc.oneof(
    fc.constantFrom(...seeds),
    fc.string({ unit: fc.constantFrom(...own, 'a', '\n'), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .tuple(fc.constantFrom(...seeds), fc.nat(60), fc.string({ maxLength: 6 }))
      .map(([seed, cut, more]) => seed.slice(0, cut) + more),
  );
  const anyResponse = anyPacked.map((packed) => type.unpack(spec, packed) ?? started);

  it('has an example without a single complaint', () => {
    expect(diagnostics).toEqual([]);
    expect(activity.type).toBe(name);
  });

  it('agrees with its schema about its name and whether it is scored', () => {
    expect(type.type).toBe(schema.type);
    expect(type.scored).toBe(schema.scored);
    expect(registration.tagName).toBe(`razem-${name}`);
  });

  it('is called something in each language', () => {
    for (const language of languages) expect(type.kind(spec)[language]).not.toBe('');
  });

  it('has a spec of plain JSON', () => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it('reads without a script, and never as an empty page', () => {
    expect(schema.render(spec)).toMatch(/<\w+/);
    expect(schema.render(spec)).not.toMatch(/ style=|<script|undefined|\[object/);
    expect(schema.renderSolution(spec) ?? '').not.toMatch(/ style=|<script|undefined|\[object/);
  });

  it('starts the same for the same seed', () => {
    expect(type.start(spec, 7)).toEqual(started);
  });

  it('packs within what its schema promised, and reads back what it packed', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const packed = type.pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(schema.maxPackedLength(spec));
        expect(type.unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  it('takes any saved text for a response or for nothing, and never throws', () => {
    fc.assert(
      fc.property(anyPacked, (packed) => {
        const response = type.unpack(spec, packed);
        if (response === undefined) return;
        expect(['empty', 'partial', 'ready']).toContain(type.readiness(spec, response));
        expect(type.pack(spec, response)).toBe(type.pack(spec, response));
      }),
      { numRuns: 300 },
    );
  });

  it('gives any response a score within its bounds and the same one each time', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const verdict = type.score(spec, response);
        const { raw, max } = verdict.score;
        expect(max).toBeGreaterThan(0);
        expect(raw).toBeGreaterThanOrEqual(0);
        expect(raw).toBeLessThanOrEqual(max);
        expect(type.score(spec, response)).toEqual(verdict);
        expect(verdict.result === 'neutral').toBe(!type.scored);
      }),
    );
  });

  it.runIf(type.scored)('earns every point with its solution, and none with nothing', () => {
    expect(type.score(spec, solved).result).toBe('right');
    expect(type.score(spec, started).result).not.toBe('right');
  });

  it('writes only interactions that SCORM 1.2 and 2004 take', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const record = {
          id: activity.id,
          answer: type.interaction(spec, response),
          result: 'neutral' as const,
          weight: type.score(spec, response).score.max,
          latencySeconds: 3,
          outcome: activity.outcome,
          description: activity.promptText,
        };
        for (const { element, value } of interaction12(record, 0, at))
          expect(scorm12Refusal(element, value)).toBeUndefined();
        for (const { element, value } of interaction2004(record, 0, at))
          expect(scorm2004Refusal(element, value)).toBeUndefined();
      }),
    );
  });

  it('has feedback only for parts that its verdict knows', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const { parts } = type.score(spec, response);
        for (const { part } of type.feedback(spec, response))
          if (part !== undefined && type.scored) expect(Object.keys(parts)).toContain(part);
      }),
    );
  });

  it('can be drawn in every state that saved text can lead to', () => {
    fc.assert(
      fc.property(
        anyPacked,
        fc.constantFrom('open' as const, 'checked' as const, 'done' as const),
        (packed, phase) => {
          const state = { ...newActivityState, response: packed, phase };
          expect(viewOf(state, rules, viewOptions).response).toBeDefined();
        },
      ),
    );
  });

  it.runIf(type.scored)('can be solved through the frame from start to end', () => {
    const packed = type.pack(spec, solved);
    const answered = stepActivity(newActivityState, { kind: 'respond', packed }, rules);
    const checked = stepActivity(answered.state, { kind: 'check', latencySeconds: 1 }, rules);
    expect(checked.state.phase).toBe('done');
    expect(checked.interaction?.result).toBe('correct');
  });

  it('names each of its options in Polish, with what holds without it', () => {
    for (const option of schema.options) {
      expect(option.description).toMatch(/\.$/);
      expect(option.fallback).not.toBe('');
    }
  });
});
