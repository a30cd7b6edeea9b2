import type { Arrival, Evidence } from '../../src/delivery/shared/evidence.ts';
import type { Line } from './faulty-api.ts';

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

  /** Ids of the journal's entries, in order. */
  get journal(): string[] {
    const ids: string[] = [];
    for (let index = 0; ; index += 1) {
      const id = this.tracks.get(`cmi.interactions.${index}.id`);
      if (id === undefined) return ids;
      ids.push(id);
    }
  }
}

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
  private readonly server: MoodleServer;
  private readonly line: Line;

  constructor(server: MoodleServer, line: Line) {
    this.server = server;
    this.line = line;
    for (const [element, value] of server.tracks) {
      this.model.set(element, value);
      this.sent.set(element, value);
    }
    const status = server.tracks.get(statusElement) ?? 'not attempted';
    const isOver = finals.has(status);
    this.model.set(statusElement, status);
    this.model.set('cmi.core.student_id', 'jan.kowalski');
    this.model.set('cmi.core.student_name', 'Jan Kowalski');
    this.model.set('cmi.core.lesson_mode', isOver ? 'review' : 'normal');
    this.model.set('cmi.core.credit', isOver ? 'no-credit' : 'credit');
    this.model.set('cmi.interactions._count', String(server.journal.length));
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
    const { active } = this.line;
    const isRefused = active.has('server-error') || active.has('session-dead');
    const isOffline = active.has('offline');
    if (!isRefused && !isOffline)
      for (const [element, value] of changed) this.server.tracks.set(element, value);
    if (active.has('beacon')) {
      this.arrival = 'unknown';
      this.error = '0';
      return 'true';
    }
    this.arrival = isOffline ? 'lost' : 'arrived';
    this.error = isRefused && !isOffline ? '101' : '0';
    return String(this.error === '0');
  }
}
