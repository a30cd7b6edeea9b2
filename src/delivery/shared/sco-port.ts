import type { InteractionRecord } from '../../model/interaction.ts';
import type {
  CommitResult,
  Launch,
  LaunchMode,
  ProgressReport,
  TrackingFailure,
  TrackingPort,
} from '../../model/tracking.ts';
import type { Assignment, Dialect } from './dialect.ts';
import { trustingEvidence, type Evidence } from './evidence.ts';
import { createLmsCalls, failureOf, type LmsCall, type LmsCalls } from './lms-calls.ts';
import { nobody, readLaunch, retryMark } from './read-launch.ts';

export interface ScoPortOptions {
  /** The LMS's API object; undefined where none was found. */
  readonly api: object | undefined;
  readonly now: () => Date;
  /** Proof beside the LMS's own word. Its word alone where not given. */
  readonly evidence?: Evidence;
  /** Hears every call and its answer. */
  readonly observe?: (call: LmsCall) => void;
  /** Where a new session begins when commits are refused for good. */
  readonly wayBack?: string | undefined;
  /** Where 'saved' means. */
  readonly where?: 'lms' | 'device';
}

/** How often a journal entry is offered to an LMS that does not take it. */
const mostOffers = 6;

interface TurnedDown {
  readonly record: InteractionRecord;
  readonly at: Date;
  readonly offers: number;
}

/** One session of one SCO, in either standard. */
class ScoPort implements TrackingPort {
  readonly capabilities: TrackingPort['capabilities'];
  private readonly dialect: Dialect;
  private readonly calls: LmsCalls;
  private readonly evidence: Evidence;
  private readonly now: () => Date;
  private readonly hasApi: boolean;
  private readonly wayBack: string | undefined;

  private phase: 'new' | 'open' | 'closed' | { readonly broken: TrackingFailure } = 'new';
  private mode: LaunchMode = 'normal';
  private credit = true;
  /** What the LMS holds: as it said at launch, then as we told it. */
  private readonly held = new Map<string, string>();
  /** Told since the last confirmed commit. */
  private readonly unproven = new Map<string, string>();
  /** What the LMS or our own validator would not take, by element. */
  private readonly refused = new Map<string, TrackingFailure>();
  /** The last commit came to nothing, as far as we know. */
  private doubtful = false;
  private sessionSeconds = 0;
  /** Journal entries that the LMS did not take yet. */
  private turnedDown: readonly TurnedDown[] = [];
  /** Place of the next interaction; undefined where the LMS keeps none. */
  private journalEnd: number | undefined;

  constructor(dialect: Dialect, options: ScoPortOptions) {
    this.dialect = dialect;
    this.calls = createLmsCalls(
      options.api,
      dialect.calls.lastError,
      options.observe ?? (() => undefined),
    );
    this.evidence = options.evidence ?? trustingEvidence;
    this.now = options.now;
    this.hasApi = options.api !== undefined;
    this.wayBack = options.wayBack;
    this.capabilities = {
      suspendLimit: dialect.suspendLimit - retryMark.length,
      where: options.where ?? 'lms',
      canClose: (options.where ?? 'lms') === 'lms',
    };
  }

  open(): { readonly launch: Launch; readonly failure: TrackingFailure | undefined } {
    if (!this.hasApi)
      return this.breakOff({ code: 'no-api', message: `No ${this.dialect.apiName} was found.` });
    const begun = this.calls.ask(this.dialect.calls.initialize, '');
    if (!this.calls.succeeded(begun) && begun.error !== this.dialect.alreadyInitialized)
      return this.breakOff(failureOf('initialize-refused', begun));
    const found = readLaunch(this.dialect, this.calls);
    if (found === undefined)
      return this.breakOff({
        code: 'initialize-refused',
        message: 'The saved state cannot be read; nothing will be written over it.',
        element: this.dialect.elements.suspendData,
      });
    const { launch } = found;
    for (const [element, value] of found.held) this.held.set(element, value);
    this.phase = 'open';
    this.mode = launch.mode;
    this.credit = launch.credit && launch.mode === 'normal';
    const started = this.start();
    const failed = !started.confirmed && started.failure.code !== 'unproven';
    return { launch, failure: failed ? started.failure : undefined };
  }

  report(progress: ProgressReport): void {
    if (this.phase !== 'open' || this.mode === 'browse') return;
    const { elements } = this.dialect;
    this.sessionSeconds = progress.sessionSeconds;
    this.write({ element: elements.location, value: progress.location });
    this.write({ element: elements.suspendData, value: progress.suspendData });
    if (this.mode === 'review') return;
    const verdict = this.dialect.verdict(progress, this.dialect.standing(this.held), this.credit);
    for (const assignment of verdict) this.write(assignment);
  }

  record(interaction: InteractionRecord): void {
    if (this.phase !== 'open' || this.mode !== 'normal') return;
    const at = this.now();
    if (!this.enter(interaction, at))
      this.turnedDown = [...this.turnedDown, { record: interaction, at, offers: 1 }];
  }

  commit(): CommitResult {
    if (this.phase === 'closed' || this.phase === 'new')
      return no({ code: 'terminated', message: 'The session is not open.' });
    if (this.phase !== 'open') return no(this.phase.broken);
    this.offerAgain();
    const [unable = this.missingEntry()] = this.refused.values();
    if (this.unproven.size === 0) return unable ? no(unable) : { confirmed: true };
    this.set({
      element: this.dialect.elements.sessionTime,
      value: this.dialect.sessionTime(this.sessionSeconds),
    });
    if (this.doubtful) this.commitDifferently();
    const failure = this.send();
    this.doubtful = failure !== undefined;
    if (failure) return no(failure);
    this.unproven.clear();
    return unable ? no(unable) : { confirmed: true };
  }

  close(): CommitResult {
    if (this.phase !== 'open') {
      const result = this.commit();
      this.phase = 'closed';
      return result;
    }
    const result = this.commit();
    if (this.mode !== 'browse')
      this.set({
        element: this.dialect.elements.sessionTime,
        value: this.dialect.sessionTime(this.sessionSeconds),
      });
    this.calls.ask(this.dialect.calls.terminate, '');
    this.phase = 'closed';
    return result;
  }

  /** No session: the player goes on, every commit says why nothing is stored. */
  private breakOff(failure: TrackingFailure): { launch: Launch; failure: TrackingFailure } {
    this.phase = { broken: failure };
    return { launch: nobody, failure };
  }

  /** Says at once that the learner has begun and will come back: LMSs forget the state otherwise. */
  private start(): CommitResult {
    if (this.mode === 'browse') return { confirmed: true };
    const { exit, interactionCount } = this.dialect.elements;
    const counted = this.calls.ask(this.dialect.calls.get, interactionCount);
    const count = Number.parseInt(counted.answer ?? '', 10);
    this.journalEnd = counted.error === '0' && count >= 0 ? count : undefined;
    this.write({ element: exit, value: 'suspend' });
    if (this.mode === 'normal')
      for (const assignment of this.dialect.started)
        if (['', 'not attempted', 'unknown'].includes(this.held.get(assignment.element) ?? ''))
          this.write(assignment);
    return this.commit();
  }

  /** Tells the LMS a value that it does not hold yet. */
  private write(assignment: Assignment): void {
    const { element, value } = assignment;
    if (this.held.get(element) === value) return;
    const failure = this.set(assignment);
    if (failure) {
      this.refused.set(element, failure);
      return;
    }
    this.refused.delete(element);
    this.held.set(element, value);
    this.unproven.set(element, value);
  }

  /** Writes one journal entry; false when its id was not taken. */
  private enter(record: InteractionRecord, at: Date): boolean {
    if (this.journalEnd === undefined) return true;
    const [id, ...others] = this.dialect.interaction(record, this.journalEnd, at);
    if (id === undefined || this.set(id) !== undefined) return false;
    this.journalEnd += 1;
    this.unproven.set(id.element, id.value);
    for (const field of others)
      if (this.set(field) === undefined) this.unproven.set(field.element, field.value);
    return true;
  }

  /** An entry that the LMS never takes is given up in the end, or nothing would ever count as saved. */
  private offerAgain(): void {
    this.turnedDown = this.turnedDown.flatMap(({ record, at, offers }) =>
      this.enter(record, at) || offers >= mostOffers ? [] : [{ record, at, offers: offers + 1 }],
    );
  }

  private missingEntry(): TrackingFailure | undefined {
    const [first] = this.turnedDown;
    return (
      first && { code: 'value-refused', message: `No journal entry for ${first.record.id} yet.` }
    );
  }

  private set({ element, value }: Assignment): TrackingFailure | undefined {
    const refusal = this.dialect.refusal(element, value);
    if (refusal !== undefined)
      return { code: 'value-refused', message: `${element}: ${refusal}.`, element };
    const call = this.calls.ask(this.dialect.calls.set, element, value);
    if (this.calls.succeeded(call)) return undefined;
    return failureOf(call.answer === undefined ? 'api-gone' : 'value-refused', call, element);
  }

  /**
   * Moodle takes values of a failed commit for sent. So each is written differently, committed, and
   * written right again; the commit that follows carries them all.
   */
  private commitDifferently(): void {
    const others = [...this.unproven].flatMap(([element, value]) => {
      const other =
        element === this.dialect.elements.suspendData
          ? this.dialect.different(element, value) && value + retryMark
          : this.dialect.different(element, value);
      return other === undefined ? [] : [{ element, value, other }];
    });
    if (others.length === 0) return;
    for (const { element, other } of others) this.set({ element, value: other });
    // Its answer proves nothing about the right values, which the next commit sends whatever it was.
    this.send();
    for (const { element, value } of others) this.set({ element, value });
  }

  private send(): TrackingFailure | undefined {
    this.evidence.begin();
    const call = this.calls.ask(this.dialect.calls.commit, '');
    if (call.answer === undefined) return failureOf('api-gone', call);
    if (!this.calls.succeeded(call))
      return { ...failureOf('commit-refused', call), wayBack: this.wayBack };
    const arrival = this.evidence.judge();
    if (arrival === 'lost') return { code: 'offline', message: 'The commit found no network.' };
    if (arrival === 'unknown')
      return {
        code: 'unproven',
        message: 'The commit was answered, but nothing proves it arrived.',
      };
    return undefined;
  }
}

const no = (failure: TrackingFailure): CommitResult => ({ confirmed: false, failure });

/** The one port that both standards share; `dialect` says how they spell. */
export const createScoPort = (dialect: Dialect, options: ScoPortOptions): TrackingPort =>
  new ScoPort(dialect, options);
