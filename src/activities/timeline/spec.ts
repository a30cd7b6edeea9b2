import type { Html } from '../../model/text.ts';

/** A moment on the axis and the event that belongs to it. */
export interface Moment {
  /** One character; stands for the moment and, in answers, for its event. */
  readonly token: string;
  readonly when: Html;
  /** Native lists show plain words only. */
  readonly event: string;
  readonly feedback?: Html | undefined;
}

/** Moments in the order of time. */
export interface TimelineSpec {
  readonly moments: readonly Moment[];
}

/** Token of the event placed at each moment; a moment without one is absent. An event stands once. */
export type TimelineResponse = Readonly<Record<string, string>>;
