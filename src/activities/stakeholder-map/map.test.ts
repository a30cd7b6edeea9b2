import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import { maxPackedLength, pack, unpack } from './pack.ts';
import { quadrantOf, stepped } from './quadrant.ts';
import { most, type StakeholderMapSpec } from './spec.ts';
import { stakeholderMapType } from './type.ts';

const spec: StakeholderMapSpec = {
  stakeholders: [
    { token: 'a', name: 'Wójt', key: { influence: 6, interest: 3 }, reason: 'Podpisuje.' as Html },
    { token: 'b', name: 'Rodzice' },
  ],
  entries: 3,
  max: 30,
};

const level = fc.nat({ max: most });
const spots = fc.record({ influence: level, interest: level });
const responses = fc.record({
  places: fc.tuple(spots, spots),
  own: fc.array(
    fc.record({ influence: level, interest: level, name: fc.string({ maxLength: 30 }) }),
    { maxLength: 3 },
  ),
});

describe('the map', () => {
  it('has four quarters and nobody on a line', () => {
    expect(quadrantOf({ influence: 4, interest: 4 })).toBe('together');
    expect(quadrantOf({ influence: 4, interest: 3 })).toBe('satisfy');
    expect(quadrantOf({ influence: 3, interest: 4 })).toBe('inform');
    expect(quadrantOf({ influence: 3, interest: 3 })).toBe('watch');
    expect(quadrantOf({ influence: 3, interest: 0 })).toBeUndefined();
  });

  it('is never left by a step, and any step puts one on it', () => {
    fc.assert(
      fc.property(
        spots,
        fc.constantFrom('influence' as const, 'interest' as const),
        fc.constantFrom(1 as const, -1 as const),
        (spot, axis, by) => {
          const { influence, interest } = stepped(spot, axis, by);
          for (const value of [influence, interest]) {
            expect(value).toBeGreaterThanOrEqual(1);
            expect(value).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });
});

describe('a saved map', () => {
  it('comes back as it was, within the promised length', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const packed = pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(maxPackedLength(spec));
        expect(unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  it('refuses strangers, repeats, another order and steps off the map', () => {
    for (const packed of [
      '',
      'a53',
      'x11|',
      'a11a11|',
      'b11a11|',
      'a71|',
      'a1|',
      'a00|',
      '|0277',
      '|01',
    ])
      expect(unpack(spec, packed), packed).toBeUndefined();
  });

  it('keeps who stands where when the author adds someone at the top', () => {
    const longer = { ...spec, stakeholders: [{ token: 'c', name: 'Nowa' }, ...spec.stakeholders] };
    expect(unpack(longer, 'a53|')?.places[1]).toEqual({ influence: 5, interest: 3 });
  });
});

describe('stakeholder-map', () => {
  const placed = {
    places: [
      { influence: 6, interest: 3 },
      { influence: 0, interest: 0 },
    ],
    own: [{ influence: 2, interest: 5, name: 'Sołtyska' }],
  };

  it('gives the author’s reason only for whom the learner has placed', () => {
    expect(stakeholderMapType.feedback(spec, placed)).toEqual([
      { part: 'a', tone: 'neutral', html: 'Podpisuje.' },
    ]);
    expect(stakeholderMapType.feedback(spec, stakeholderMapType.start(spec, 1))).toEqual([]);
  });

  it('writes the workbook by what to do with whom', () => {
    expect(stakeholderMapType.entry?.(spec, placed)).toBe(
      'Zadbaj o przychylność: Wójt\nInformuj i zapraszaj: Sołtyska',
    );
    expect(stakeholderMapType.entry?.(spec, stakeholderMapType.start(spec, 1))).toBeUndefined();
  });

  it('is ready once everyone is on the map', () => {
    const start = stakeholderMapType.start(spec, 1);
    expect(stakeholderMapType.readiness(spec, start)).toBe('empty');
    expect(stakeholderMapType.readiness(spec, placed)).toBe('partial');
    const [first = { influence: 0, interest: 0 }] = placed.places;
    expect(stakeholderMapType.readiness(spec, { ...placed, places: [first, first] })).toBe('ready');
  });

  it('tells the LMS where each stands', () => {
    expect(stakeholderMapType.interaction(spec, placed)).toEqual({
      kind: 'other',
      text: 'a=6.3 own=1',
    });
  });
});
