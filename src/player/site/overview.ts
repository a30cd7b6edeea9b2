import type { KeyedText } from './keyed-text.ts';

/** How far a learner is in one module, kept for the home page, which loads no module. */
export interface ModuleOverview {
  readonly done: number;
  readonly lessons: number;
  readonly completed: boolean;
  /** Screen and its title, for *continue*. */
  readonly screen: string;
  readonly title: string;
}

export interface Overview {
  readonly modules: Readonly<Record<string, ModuleOverview>>;
  /** Module that was open last. */
  readonly last: string | undefined;
}

export const emptyOverview: Overview = { modules: {}, last: undefined };

const partsOf = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function moduleFrom(kept: unknown): ModuleOverview | undefined {
  const { done, lessons, completed, screen, title } = partsOf(kept);
  if (typeof done !== 'number' || typeof lessons !== 'number') return undefined;
  if (typeof screen !== 'string' || typeof title !== 'string') return undefined;
  return { done, lessons, completed: completed === true, screen, title };
}

/** What was kept may be anything; modules that do not read as ours are left out. */
export function overviewFrom(text: string | undefined): Overview {
  try {
    const { modules, last } = partsOf(JSON.parse(text ?? 'null'));
    const entries = Object.entries(partsOf(modules)).flatMap(([id, kept]) => {
      const module = moduleFrom(kept);
      return module === undefined ? [] : [[id, module] as const];
    });
    return {
      modules: Object.fromEntries(entries),
      last: typeof last === 'string' ? last : undefined,
    };
  } catch {
    return emptyOverview;
  }
}

const keyOf = (courseId: string): string => `razem:${courseId}:overview`;

export const readOverview = (storage: KeyedText, courseId: string): Overview =>
  overviewFrom(storage.get(keyOf(courseId)));

export function keepOverview(
  storage: KeyedText,
  courseId: string,
  id: string,
  module: ModuleOverview,
): void {
  const { modules } = readOverview(storage, courseId);
  const next: Overview = { modules: { ...modules, [id]: module }, last: id };
  storage.set(keyOf(courseId), JSON.stringify(next));
}
