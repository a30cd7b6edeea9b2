import type { Activity, ActivityPlace, ActivitySchema } from '../../model/activity.ts';
import type { Span } from '../../model/diagnostic.ts';
import type { Directive } from '../../model/markdown.ts';

/** A type's author half, whatever its spec: the compiler never looks inside one. */
export type AnySchema = ActivitySchema<unknown>;

/** An activity with what rules need beside it. */
export interface LocatedActivity {
  readonly activity: Activity;
  readonly schema: AnySchema;
  /** The opening line. */
  readonly span: Span;
  readonly directive: Directive;
}

/** What an activity may name in its module. Undefined lists are not checked (a block on its own). */
export interface ActivitySurroundings {
  readonly place: ActivityPlace;
  readonly outcomes: readonly string[] | undefined;
  readonly lessons: readonly string[] | undefined;
}
