import type { InteractionRecord } from '../../model/interaction.ts';
import type { ProgressReport } from '../../model/tracking.ts';

/** One value for the LMS. */
export interface Assignment {
  readonly element: string;
  readonly value: string;
}

/** What the LMS held at launch about status and score, as far as it says. */
export interface LmsStanding {
  readonly completed: boolean;
  readonly passed: boolean;
  /** Raw score in percent, undefined when there is none. */
  readonly score: number | undefined;
  /** Share done, 0 where the standard has no place for it. */
  readonly progress: number;
}

/** What differs between SCORM 1.2 and 2004 for one and the same port. Pure. */
export interface Dialect {
  readonly apiName: 'API' | 'API_1484_11';
  readonly calls: {
    readonly initialize: string;
    readonly terminate: string;
    readonly get: string;
    readonly set: string;
    readonly commit: string;
    readonly lastError: string;
  };
  readonly elements: {
    readonly learnerId: string;
    readonly learnerName: string;
    readonly mode: string;
    readonly credit: string;
    readonly location: string;
    readonly suspendData: string;
    readonly exit: string;
    readonly sessionTime: string;
    readonly interactionCount: string;
    /** Read at launch for `standing`. */
    readonly standing: readonly string[];
  };
  /** Error of Initialize that only means: it was called before. */
  readonly alreadyInitialized: string;
  readonly suspendLimit: number;
  /** Undefined when every oracle takes the value, else why not. */
  refusal(element: string, value: string): string | undefined;
  standing(values: ReadonlyMap<string, string>): LmsStanding;
  /** Status written right after the start of a first launch. */
  readonly started: readonly Assignment[];
  /** Status and score to write; never below what the LMS holds. */
  verdict(report: ProgressReport, held: LmsStanding, credit: boolean): readonly Assignment[];
  sessionTime(seconds: number): string;
  interaction(record: InteractionRecord, index: number, at: Date): readonly Assignment[];
  /**
   * Another legal value for the element, where the LMS takes a value written twice for unchanged and
   * never sends it again (Moodle, 1.2). Undefined where writing again is enough.
   */
  different(element: string, value: string): string | undefined;
}
