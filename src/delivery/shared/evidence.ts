/** What is known of a commit that the LMS answered with 'true'. */
export type Arrival = 'arrived' | 'lost' | 'unknown';

/** Looks at a commit from outside, since Moodle says 'true' without a network, too. */
export interface Evidence {
  /** To be called right before the commit. */
  begin(): void;
  /** To be called right after it. */
  judge(): Arrival;
}

/** For a runtime in the same page: its word is enough. */
export const trustingEvidence: Evidence = { begin: () => undefined, judge: () => 'arrived' };

/** The address that Moodle's SCORM player posts commits to. */
const moodleCommit = '/mod/scorm/datamodel.php';

const isOffline = (here: Window): boolean => here.navigator.onLine === false;

/** Moodle's player page shows itself by its configuration object; reading another origin throws. */
function isMoodle(owner: Window): boolean {
  try {
    const configuration: unknown = Reflect.get(Object(Reflect.get(owner, 'M')), 'cfg');
    return typeof configuration === 'object' && configuration !== null;
  } catch {
    return false;
  }
}

/** While its page is hidden or going away, Moodle sends by beacon and answers 'true' whatever happens. */
const sendsByBeacon = (owner: Window): boolean =>
  Reflect.get(owner, 'mod_scorm_useBeaconAPI') === true;

/** The last synchronous commit request since `since`, by resource timing of the player page. */
function lastRequest(owner: Window, since: number): PerformanceResourceTiming | undefined {
  return owner.performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => 'initiatorType' in entry)
    .filter((entry) => entry.startTime >= since && entry.name.includes(moodleCommit))
    .filter((entry) => entry.initiatorType === 'xmlhttprequest')
    .at(-1);
}

function judgeMoodle(owner: Window, since: number): Arrival {
  if (sendsByBeacon(owner)) return 'unknown';
  const request = lastRequest(owner, since);
  if (request === undefined) return 'unknown';
  // Browsers without the status (0 where unknown) still say whether a body came: an error has none.
  return request.responseStatus === 200 || request.encodedBodySize > 0 ? 'arrived' : 'lost';
}

/** Evidence for an API that was found in `owner`. `here` is the SCO's own window. */
export function browserEvidence(here: Window, owner: Window): Evidence {
  let since = 0;
  const moodle = isMoodle(owner);
  return {
    begin() {
      if (!moodle) return;
      // The buffer holds 250 entries and then stops: without room the request would leave no trace.
      owner.performance.clearResourceTimings();
      since = owner.performance.now();
    },
    judge() {
      if (isOffline(here)) return 'lost';
      if (!moodle) return 'arrived';
      try {
        return judgeMoodle(owner, since);
      } catch {
        return 'unknown';
      }
    },
  };
}
