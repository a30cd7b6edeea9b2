import type { PitchSpec } from './spec.ts';

/** Where a speech stands after some seconds. */
export interface StagePlace {
  /** Index of the stage; the last one when time is up. */
  readonly index: number;
  /** Seconds left in the whole, never below 0, rounded up. */
  readonly left: number;
  readonly over: boolean;
}

export const totalSeconds = ({ stages }: PitchSpec): number =>
  stages.reduce((sum, { seconds }) => sum + seconds, 0);

/** Pure: the stage that holds after `elapsed` seconds. */
export function stageAt(spec: PitchSpec, elapsed: number): StagePlace {
  const left = Math.max(0, Math.ceil(totalSeconds(spec) - elapsed));
  let end = 0;
  for (const [index, { seconds }] of spec.stages.entries()) {
    end += seconds;
    if (elapsed < end) return { index, left, over: false };
  }
  return { index: spec.stages.length - 1, left, over: true };
}

/** `90` → `1:30`. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
