/** An LMS's API object and the window it stands in. */
export interface FoundApi {
  readonly api: object;
  readonly owner: Window;
}

/** As the 2004 specification bounds the walk. */
const deepest = 500;

/** Reads one window; a frame of another origin throws at any touch and counts as having none. */
function apiOf(owner: Window, name: string): FoundApi | undefined {
  try {
    const api: unknown = Reflect.get(owner, name);
    return typeof api === 'object' && api !== null ? { api, owner } : undefined;
  } catch {
    return undefined;
  }
}

function parentOf(frame: Window): Window | undefined {
  try {
    return frame.parent === frame ? undefined : frame.parent;
  } catch {
    return undefined;
  }
}

function openerOf(frame: Window): Window | undefined {
  try {
    const opener: unknown = frame.opener;
    return typeof opener === 'object' && opener !== null ? (opener as Window) : undefined;
  } catch {
    return undefined;
  }
}

/** The window itself and its parents, nearest first. */
function chain(start: Window): Window[] {
  const frames: Window[] = [start];
  for (let frame = parentOf(start); frame && frames.length < deepest; frame = parentOf(frame))
    frames.push(frame);
  return frames;
}

/**
 * The LMS's API: through the parents, then through the window that opened this one, then through the one
 * that opened the topmost. `name` is `API` in SCORM 1.2 and `API_1484_11` in 2004.
 */
export function findApi(start: Window, name: string): FoundApi | undefined {
  const frames = chain(start);
  const openers = [openerOf(start), openerOf(frames.at(-1) ?? start)];
  for (const frame of [...frames, ...openers.flatMap((opener) => (opener ? chain(opener) : []))]) {
    const found = apiOf(frame, name);
    if (found) return found;
  }
  return undefined;
}

/** How long a late LMS is waited for: 20 looks, 50 ms apart. */
const looks = 20;
const pause = 50;

/** Like findApi, but gives an LMS that puts its API in place after the page a second to do so. */
export async function waitForApi(start: Window, name: string): Promise<FoundApi | undefined> {
  for (let look = 1; look < looks; look += 1) {
    const found = findApi(start, name);
    if (found) return found;
    await new Promise((resolve) => start.setTimeout(resolve, pause));
  }
  return findApi(start, name);
}
