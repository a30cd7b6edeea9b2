import type { Course } from '../model/course.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createCompiler } from './compiler.ts';
import type { AnySchema } from './directives/located-activity.ts';

/** Compiles a project once. `only` names module folders; `today` (ISO) turns on the dates of facts. */
export function compileCourse(settings: {
  readonly root: string;
  readonly schemas: readonly AnySchema[];
  readonly only?: readonly string[] | undefined;
  readonly today?: string | undefined;
}): Promise<{ course: Course | undefined; diagnostics: readonly Diagnostic[] }> {
  const { root, schemas, ...request } = settings;
  return createCompiler({ root, schemas }).compile(request);
}
