import type { Report } from '../../model/diagnostic.ts';
import type { CourseOutline } from '../course/read-course.ts';
import type { LocatedFact } from '../course/read-facts.ts';
import type { OpenModule } from '../course/read-module.ts';
import type { ProjectFiles } from '../source/project-files.ts';
import { factsAreFresh } from './facts-are-fresh.ts';
import { factsAreUsed } from './facts-are-used.ts';
import type { CompiledModule } from './module-rules.ts';
import { noOrphans } from './no-orphans.ts';

/** A compiled course with the places that rules point at. */
export interface CompiledCourse {
  readonly outline: CourseOutline;
  readonly opened: readonly OpenModule[];
  readonly compiled: readonly CompiledModule[];
  readonly facts: readonly LocatedFact[];
  readonly usedInGlossary: ReadonlySet<string>;
  /** ISO date, undefined when dates are not asked about. */
  readonly today: string | undefined;
  /** Every module was compiled: what is unused now is unused. */
  readonly complete: boolean;
  readonly files: ProjectFiles;
}

/** Looks at the course as a whole. */
export type CourseRule = (course: CompiledCourse, report: Report) => void | Promise<void>;

export const courseRules: readonly CourseRule[] = [factsAreFresh, factsAreUsed, noOrphans];
