import { type PartResult, type Verdict, verdictOf } from '../../model/score.ts';
import { isRight } from './placing.ts';
import type { TimelineResponse, TimelineSpec } from './spec.ts';

/** A point for each event at its own moment. */
export function scoreTimeline({ moments }: TimelineSpec, response: TimelineResponse): Verdict {
  const parts: Record<string, PartResult> = {};
  for (const moment of moments) {
    const empty = response[moment.token] === undefined;
    parts[moment.token] = empty ? 'missed' : isRight(moment, response) ? 'right' : 'wrong';
  }
  const raw = Object.values(parts).filter((result) => result === 'right').length;
  return verdictOf({ raw, max: moments.length }, parts);
}
