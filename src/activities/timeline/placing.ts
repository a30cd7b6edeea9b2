import type { Moment, TimelineResponse, TimelineSpec } from './spec.ts';

/** Puts an event at a moment and takes it away from where it stood; '' empties the moment. */
export function placed(
  response: TimelineResponse,
  moment: string,
  event: string,
): TimelineResponse {
  const others = Object.entries(response).filter(
    ([where, what]) => where !== moment && what !== event,
  );
  return Object.fromEntries(event === '' ? others : [...others, [moment, event]]);
}

/** Whether the event chosen for a moment is its own. */
export const isRight = ({ token }: Moment, response: TimelineResponse): boolean =>
  response[token] === token;

/** Every event at its own moment. */
export const solved = ({ moments }: TimelineSpec): TimelineResponse =>
  Object.fromEntries(moments.map(({ token }) => [token, token]));
