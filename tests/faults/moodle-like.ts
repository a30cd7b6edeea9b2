import type { Arrival, Evidence } from '../../src/delivery/shared/evidence.ts';
import type { Line } from './faulty-api.ts';

/** How a commit of changed values ended, as the player page sees it. */
export type Posted = 'stored' | 'refused' | 'offline' | 'beacon';

export type Changed = readonly (readonly [string, string])[];

/** Functions of SCORM 1.2. */
export const functions12 = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
];

const statusElement = 'cmi.core.lesson_status';
const finals = new Set(['passed', 'completed', 'failed']);

const isSame = (element: string, a: string | undefined, b: string): boolean =>
  element.startsWith('cmi.core.score.') && a !== undefined && a !== ''
    ? Number(a) === Number(b)
    : a === b;

/** What Moodle's database keeps of one learner. */
export class MoodleServer {
  readonly tracks = new Map<string, string>();

  store(changed: Changed): void {
    for (const [element, value] of changed) this.tracks.set(element, value);
  }
}

/** Ids of the journal's entries, in order. */
export function journalOf(tracks: ReadonlyMap<string, string>): string[] {
  const ids: string[] = [];
  for (let index = 0; ; index += 1) {
    const id = tracks.get(`cmi.interactions.${index}.id`);
    if (id === undefined) return ids;
    ids.push(id);
  }
}

/** A line with faults between page and server. */
export const postOver =
  (server: MoodleServer, { active }: Line) =>
  (changed: Changed): Posted => {
    const isRefused = active.has('server-error') || active.has('session-dead');
    const isOffline = active.has('offline');
    if (!isRefused && !isOffline) server.store(changed);
    if (active.has('beacon')) return 'beacon';
    return isOffline ? 'offline' : isRefused ? 'refused' : 'stored';
  };

/**
 * Moodle's player page of one launch, with its three traps: values of a failed commit count as sent, a
 * commit without network is answered 'true', a dead session stays dead.
 */
export class MoodleClient {
  private readonly model = new Map<string, string>();
  /** What the client believes the server has. */
  private readonly sent = new Map<string, string>();
  private error = '0';
  private initialized = false;
  private arrival: Arrival = 'arrived';
  private readonly post: (changed: Changed) => Posted;

  constructor(tracks: ReadonlyMap<string, string>, post: (changed: Changed) => Posted) {
    this.post = post;
    for (const [element, value] of tracks) {
      this.model.set(element, value);
      this.sent.set(element, value);
    }
    const status = tracks.get(statusElement) ?? 'not attempted';
    const isOver = finals.has(status);
    this.model.set(statusElement, status);
    this.model.set('cmi.core.student_id', 'jan.kowalski');
    this.model.set('cmi.core.student_name', 'Jan Kowalski');
    this.model.set('cmi.core.lesson_mode', isOver ? 'review' : 'normal');
    this.model.set('cmi.core.credit', isOver ? 'no-credit' : 'credit');
    this.model.set('cmi.interactions._count', String(journalOf(tracks).length));
  }

  /** What the resource timing of the page would say of the last commit. */
  readonly evidence: Evidence = { begin: () => undefined, judge: () => this.arrival };

  LMSInitialize(): string {
    this.error = this.initialized ? '101' : '0';
    this.initialized = true;
    return String(this.error === '0');
  }

  LMSGetValue(element: string): string {
    this.error = '0';
    return this.model.get(element) ?? '';
  }

  LMSSetValue(element: string, value: string): string {
    this.error = this.initialized ? '0' : '301';
    if (this.error === '0') this.model.set(element, value);
    const index = /^cmi\.interactions\.(\d+)\.id$/.exec(element)?.[1];
    if (index !== undefined) this.model.set('cmi.interactions._count', String(Number(index) + 1));
    return String(this.error === '0');
  }

  LMSCommit(): string {
    return this.store();
  }

  LMSFinish(): string {
    if (this.model.get(statusElement) === 'not attempted')
      this.model.set(statusElement, 'completed');
    const answer = this.store();
    this.initialized = false;
    return answer;
  }

  LMSGetLastError(): string {
    return this.error;
  }

  private store(): string {
    const changed = [...this.model].filter(
      ([element, value]) =>
        !element.endsWith('_count') && !isSame(element, this.sent.get(element), value),
    );
    for (const [element, value] of changed) this.sent.set(element, value);
    const posted = this.post(changed);
    this.arrival = posted === 'beacon' ? 'unknown' : posted === 'offline' ? 'lost' : 'arrived';
    this.error = posted === 'refused' ? '101' : '0';
    return String(this.error === '0');
  }
}
