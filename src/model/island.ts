import type { Activity } from './activity.ts';
import type { Outcome } from './course.ts';

/**
 * What the player needs beside the readable document: an inert JSON island in the page
 * (`<script type="application/json" id="razem-island">`), or one argument of a self-study module script.
 */
export interface ModuleIsland {
  readonly course: { readonly id: string; readonly title: string; readonly version: string };
  readonly module: {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly shortTitle: string;
    readonly version: string;
    readonly minutes: number;
    /** Full rows of the motif, `#` figure and `.` ground. */
    readonly motif: readonly string[];
    readonly outcomes: readonly Outcome[];
    readonly lessons: readonly {
      readonly id: string;
      readonly title: string;
      readonly minutes: number;
      readonly activityIds: readonly string[];
    }[];
    readonly test:
      { readonly title: string; readonly draw: number; readonly passMark: number } | undefined;
  };
  /** Activities of lessons and closing, in reading order. */
  readonly activities: readonly Activity[];
  readonly bank: readonly Activity[];
  /** Activity and lesson ids in the frozen order that saved state refers to by index. */
  readonly dictionary: readonly string[];
}
