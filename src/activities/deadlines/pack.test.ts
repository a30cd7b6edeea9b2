import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayFrom, isoOf } from './calendar.ts';
import { maxPackedLength, pack, unpack } from './pack.ts';
import { dateKey, type DeadlinesResponse, type DeadlinesSpec } from './spec.ts';
import { deadlinesType } from './type.ts';

const limit = {
  name: 'Odwołanie',
  phrase: '14 dni od doręczenia decyzji',
  rule: { kind: 'after', amount: 14, unit: 'days', moves: true },
  from: { kind: 'event', index: 0 },
  basis: undefined,
} as const;

const spec: DeadlinesSpec = {
  cases: [
    { token: 'a', name: 'A', note: undefined, events: ['doręczenia', 'wpływu'], limits: [limit] },
    { token: 'k', name: 'K', note: undefined, events: ['zebrania'], limits: [limit] },
  ],
  example: undefined,
};

const dates = fc
  .integer({ min: dayFrom(2020, 1, 1), max: dayFrom(2099, 12, 31) })
  .map((day) => isoOf(day));
const responses: fc.Arbitrary<DeadlinesResponse> = fc.record({
  chosen: fc.constantFrom('', 'a', 'k'),
  dates: fc.dictionary(fc.constantFrom(dateKey('a', 0), dateKey('a', 1), dateKey('k', 0)), dates, {
    noNullPrototype: true,
  }),
});

describe('saved time limits', () => {
  it('come back as they were, within the promised length', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const packed = pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(maxPackedLength(spec));
        expect(unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  it('never trust what comes from outside', () => {
    for (const packed of ['', 'b', 'aa0261340', 'ax0261224', 'a<script>'])
      expect(unpack(spec, packed)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const response = unpack(spec, text);
        return response === undefined || deadlinesType.readiness(spec, response) !== undefined;
      }),
    );
  });

  it('are neither right nor wrong', () => {
    fc.assert(
      fc.property(responses, (response) => {
        expect(deadlinesType.score(spec, response)).toMatchObject({ result: 'neutral' });
        expect(deadlinesType.interaction(spec, response).kind).toBe('other');
        expect(deadlinesType.solution(spec, response)).toBe(response);
      }),
    );
  });

  it('go to the workbook with the rule and its reasons', () => {
    const entry = deadlinesType.entry?.(spec, { chosen: 'a', dates: { a0: '2026-12-10' } });
    expect(entry).toContain('Odwołanie: poniedziałek, 28 grudnia 2026');
    expect(entry).toContain('Rachunek kończy się 24 grudnia, ale po kolei wypadają: Wigilia');
    expect(entry).toContain('w tym 10 roboczych');
    expect(deadlinesType.entry?.(spec, { chosen: 'k', dates: {} })).toBeUndefined();
  });
});
