import type { Launch, LaunchMode } from '../../model/tracking.ts';
import type { Dialect } from './dialect.ts';
import type { LmsCalls } from './lms-calls.ts';

/** A first launch without an LMS: what the player starts from when none can be asked. */
export const nobody: Launch = {
  learnerId: '',
  learnerName: '',
  mode: 'normal',
  credit: true,
  suspendData: '',
  location: '',
  status: { completed: false, passed: false },
};

/** Ends suspend data that was written a second time only to differ from the first. */
export const retryMark = '.';

const modeOf = (value: string): LaunchMode =>
  value === 'browse' || value === 'review' ? value : 'normal';

/** Error codes that mean nothing was stored yet: none, and 2004's 403 for a value never set. */
const unset = new Set(['0', '403']);

/** What the LMS said at launch, for the player and as values by element. */
export interface ReadLaunch {
  readonly launch: Launch;
  readonly held: ReadonlyMap<string, string>;
}

/** Undefined when the LMS failed to say what it holds, which must not pass for 'empty'. */
export function readLaunch(dialect: Dialect, calls: LmsCalls): ReadLaunch | undefined {
  const { elements } = dialect;
  const ask = (element: string) => calls.ask(dialect.calls.get, element);
  const read = (element: string): string => ask(element).answer ?? '';
  /** Asked twice: much hangs on it. */
  const readSurely = (element: string): string | undefined => {
    for (let look = 0; look < 2; look += 1) {
      const { answer, error } = ask(element);
      if (answer !== undefined && (answer !== '' || unset.has(error))) return answer;
    }
    return undefined;
  };
  const suspendData = readSurely(elements.suspendData);
  if (suspendData === undefined) return undefined;
  const held = new Map([[elements.suspendData, suspendData]]);
  for (const element of [elements.location, ...elements.standing]) held.set(element, read(element));
  const standing = dialect.standing(held);
  const launch: Launch = {
    learnerId: read(elements.learnerId),
    learnerName: read(elements.learnerName),
    // Some LMSs leave the mode empty: only the two literal words stop tracking.
    mode: modeOf(read(elements.mode)),
    credit: read(elements.credit) !== 'no-credit',
    suspendData: suspendData.endsWith(retryMark) ? suspendData.slice(0, -1) : suspendData,
    location: held.get(elements.location) ?? '',
    status: { completed: standing.completed, passed: standing.passed },
  };
  return { launch, held };
}
