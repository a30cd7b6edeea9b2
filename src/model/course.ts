import type { Activity } from './activity.ts';
import type { Html } from './text.ts';

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly language: 'pl';
  /** Share of points that passes, in percent, unless a test says otherwise. */
  readonly passMark: number;
  readonly modules: readonly Module[];
  /** Modules that the outline names and nobody has written yet, by number. */
  readonly planned: readonly { readonly number: number; readonly title: string }[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly terms: Readonly<Record<string, Term>>;
  /** Full rows of each motif in `course/theme/motifs.txt`, `#` figure and `.` ground, by name. */
  readonly motifs: Readonly<Record<string, readonly string[]>>;
}

/** One topical module: one SCO, one package. */
export interface Module {
  /** Folder name, also the SCO's identity: `08-zadanie-publiczne`. Never changes. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** For narrow places. */
  readonly shortTitle: string;
  readonly summary: string;
  readonly version: string;
  readonly keywords: readonly string[];
  /** Name of a motif in `course/theme/motifs.txt`. */
  readonly motif: string;
  readonly minutes: number;
  readonly outcomes: readonly Outcome[];
  readonly introduction: Html;
  readonly lessons: readonly Lesson[];
  /** Bank with its drawing rule; undefined where a module has no test. */
  readonly test: Test | undefined;
  /** 'Co zabieram': prose and activities after the test. */
  readonly closing: readonly Piece[];
  readonly sources: Html;
  /** Ids of facts and terms that the module uses, in order of first use. */
  readonly factIds: readonly string[];
  readonly termIds: readonly string[];
  /** Activity types used, sorted: what the package's script must carry. */
  readonly types: readonly string[];
  /** Pictures that the pages show, as paths in the module's folder: `media/plan.svg`. */
  readonly media: readonly string[];
}

export interface Outcome {
  readonly id: string;
  readonly text: string;
}

export interface Lesson {
  /** Hand-written in the front matter; deep links and saved state use it. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly pieces: readonly Piece[];
}

/** Content in reading order: rendered prose, or an activity. */
export type Piece =
  | { readonly kind: 'prose'; readonly html: Html }
  | {
      readonly kind: 'activity';
      readonly activity: Activity;
      /** The schema's `render`: the exercise to read, without prompt and answers. */
      readonly reading: Html;
    };

export interface Test {
  readonly title: string;
  readonly introduction: Html;
  /** How many questions one draw takes from the bank. */
  readonly draw: number;
  /** Percent that passes. */
  readonly passMark: number;
  readonly bank: readonly Activity[];
}

/** A legal or numeric fact, stated once for the whole course. */
export interface Fact {
  readonly id: string;
  readonly value: string;
  /** The fact as a full sentence. */
  readonly sentence: string;
  readonly basis: string;
  readonly source: { readonly title: string; readonly url: string | undefined };
  /** ISO dates. */
  readonly checkedOn: string;
  readonly checkAgainBy: string;
  readonly confidence: 'certain' | 'to-check';
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: Html;
}
