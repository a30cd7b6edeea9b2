import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import { placed } from './placing.ts';
import type { TimelineResponse, TimelineSpec } from './spec.ts';
import { timelineType } from './type.ts';

const moment = (token: string) => ({ token, when: token as Html, event: token });
const spec: TimelineSpec = { moments: [moment('a'), moment('b'), moment('c')] };

const anyResponse: fc.Arbitrary<TimelineResponse> = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c', '')))
  .map((moves) =>
    moves.reduce<TimelineResponse>((response, [at, event]) => placed(response, at, event), {}),
  );

describe('timeline', () => {
  it('moves an event that is placed a second time', () => {
    expect(placed({ a: 'b' }, 'c', 'b')).toEqual({ c: 'b' });
    expect(placed({ a: 'b' }, 'a', '')).toEqual({});
  });

  it('gives a point for each event at its own moment', () => {
    expect(timelineType.score(spec, { a: 'a', b: 'c' }).score).toEqual({ raw: 1, max: 3 });
    expect(timelineType.score(spec, timelineType.solution(spec, {})).result).toBe('right');
  });

  it('packs any placing and takes nothing else', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const packed = timelineType.pack(spec, response);
        expect(packed).toHaveLength(3);
        expect(timelineType.unpack(spec, packed)).toEqual(response);
      }),
    );
    for (const text of ['', 'aa-', 'abcd', 'xyz', 'ab'])
      expect(timelineType.unpack(spec, text)).toBeUndefined();
  });

  it('keeps answers with their moments when the file is put in another order', () => {
    const moved = { moments: [...spec.moments].reverse() };
    expect(timelineType.unpack(moved, timelineType.pack(spec, { a: 'c' }))).toEqual({ a: 'c' });
  });
});
