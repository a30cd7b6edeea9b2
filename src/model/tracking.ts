import type { InteractionRecord } from './interaction.ts';
import type { Score } from './score.ts';

/** `browse` writes nothing; `review` writes the learner's words but neither status nor score. */
export type LaunchMode = 'normal' | 'browse' | 'review';

/** What the LMS (or the device) had to say at launch. */
export interface Launch {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly mode: LaunchMode;
  /** False: no score may be written. */
  readonly credit: boolean;
  /** Saved module state as text, '' at a first launch. Untrusted. */
  readonly suspendData: string;
  readonly location: string;
  readonly status: { readonly completed: boolean; readonly passed: boolean };
  /** Set when this device kept work that the LMS had never confirmed and that now came back. */
  readonly cameBack?: { readonly savedAt: Date } | undefined;
}

/** Everything about the module that a standard can hold. Reported whole; the port sends what changed. */
export interface ProgressReport {
  readonly location: string;
  readonly suspendData: string;
  /** Revision of the module state that `suspendData` holds: tells which of two copies is newer. */
  readonly revision: number;
  readonly completed: boolean;
  /**
   * Whether the module has a test. With one, `completed` alone ends nothing: Moodle answers a finished
   * attempt with review mode, where the test could no longer count.
   */
  readonly hasTest: boolean;
  /** Undefined until the test was finished once. */
  readonly passed: boolean | undefined;
  /** Best test, undefined until finished once. */
  readonly score: Score | undefined;
  /** Share of lessons done, 0 to 1. */
  readonly progress: number;
  /** Whole seconds of this session. */
  readonly sessionSeconds: number;
}

/**
 * Why something is not saved. `message` is for administrators (English, technical); learners get a text
 * chosen by `code`.
 */
export interface TrackingFailure {
  readonly code:
    | 'no-api'
    | 'initialize-refused'
    | 'value-refused'
    | 'commit-refused'
    | 'offline'
    | 'api-gone'
    | 'storage-full'
    | 'storage-blocked'
    | 'state-unreadable'
    | 'terminated'
    /** Answered 'true', but nothing proves that it arrived. */
    | 'unproven'
    /** Another tab of this browser has the module open and writes. */
    | 'other-tab';
  readonly message: string;
  readonly element?: string | undefined;
  readonly lmsError?: string | undefined;
  /** Address inside the LMS where a new session begins, when this one is dead for good. */
  readonly wayBack?: string | undefined;
}

/** Answer to a commit. `confirmed` is true only on evidence that the LMS stored it. */
export type CommitResult =
  | { readonly confirmed: true }
  | {
      readonly confirmed: false;
      readonly failure: TrackingFailure;
      /** This device holds all of it and will bring it back at the next launch. */
      readonly keptOnDevice?: boolean;
    };

/** What the save line may claim. `idle`: nothing to save yet. */
export type SaveStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date; readonly where: 'lms' | 'device' }
  | { readonly state: 'unsaved'; readonly failure: TrackingFailure; readonly keptOnDevice: boolean }
  | { readonly state: 'read-only'; readonly mode: LaunchMode }
  | { readonly state: 'closed' };

/**
 * The player's only door to an LMS. Synchronous, since nothing in an exit path may wait. Implementations
 * stand in `src/delivery`; the contract is `tests/contracts/tracking-port.contract.ts`.
 */
export interface TrackingPort {
  readonly capabilities: {
    /** Characters of suspend data that surely fit. */
    readonly suspendLimit: number;
    readonly where: 'lms' | 'device';
    /** Whether the learner can leave by a button that closes for certain. */
    readonly canClose: boolean;
  };
  /** Once. A failure still leaves a usable port: the player shows a notice and goes on. */
  open(): { readonly launch: Launch; readonly failure: TrackingFailure | undefined };
  /** Writes what changed; no network. */
  report(progress: ProgressReport): void;
  /** Appends to the journal; no network. */
  record(interaction: InteractionRecord): void;
  /** Asks the LMS to store. Does nothing when nothing changed. */
  commit(): CommitResult;
  /** Commits and ends the session; further calls do nothing. */
  close(): CommitResult;
}
