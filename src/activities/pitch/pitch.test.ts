import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import type { PitchSpec } from './spec.ts';
import { clockText, stageAt, totalSeconds } from './stages.ts';
import { pitchType } from './type.ts';

const stage = (seconds: number) => ({ seconds, html: '' as Html, text: '' });
const spec: PitchSpec = { stages: [stage(10), stage(20)], max: 40 };

describe('stages', () => {
  it('follow one another and end when time is up', () => {
    expect(stageAt(spec, 0)).toEqual({ index: 0, left: 30, over: false });
    expect(stageAt(spec, 9.5)).toEqual({ index: 0, left: 21, over: false });
    expect(stageAt(spec, 10)).toEqual({ index: 1, left: 20, over: false });
    expect(stageAt(spec, 30)).toEqual({ index: 1, left: 0, over: true });
  });

  it('never show less than nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (elapsed) => {
        const { left, index, over } = stageAt(spec, elapsed);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(spec.stages.length);
        expect(over).toBe(elapsed >= totalSeconds(spec));
      }),
    );
  });

  it('read as a clock', () => {
    expect([0, 9, 90, 600].map(clockText)).toEqual(['0:00', '0:09', '1:30', '10:00']);
  });
});

describe('pitch', () => {
  it('keeps plan and rehearsals, and takes nothing it did not pack', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.integer({ min: 0, max: 9 }),
        (plan, rehearsals) => {
          const packed = pitchType.pack(spec, { plan, rehearsals });
          expect(packed.length).toBeLessThanOrEqual(41);
          expect(pitchType.unpack(spec, packed)).toEqual({ plan, rehearsals });
        },
      ),
    );
    expect(pitchType.unpack(spec, '')).toBeUndefined();
    expect(pitchType.unpack(spec, 'xplan')).toBeUndefined();
  });
});
