/** One module's identifiers as a release freezes them. Saved answers and LMS records hang on each. */
export interface ReleasedModule {
  /** Identifier of the module's item in the manifests: where it changes, Moodle deletes its records. */
  readonly item: string;
  readonly lessons: readonly string[];
  /** By activity id. */
  readonly activities: Readonly<
    Record<string, { readonly type: string; readonly tokens: readonly string[] }>
  >;
  /** Titles of the workbook entries. */
  readonly entries: readonly string[];
  /** Ids in the order that saved state refers to by number. */
  readonly dictionary: readonly string[];
}

/** `course/releases/<version>.json`: never edited once written. */
export interface Release {
  readonly course: string;
  readonly version: string;
  readonly modules: Readonly<Record<string, ReleasedModule>>;
}

/** What stands in the way of an update that keeps people's work. Ids that are retired by name are not lost. */
export interface ReleaseBreak {
  readonly kind: 'lost' | 'reused' | 'reordered';
  readonly what: 'module' | 'item' | 'lesson' | 'activity' | 'token' | 'entry' | 'dictionary';
  /** Module id. */
  readonly module: string;
  /** The identifier; a token as `activity/token`. */
  readonly id: string;
}

/** What an author takes out on purpose: `module`, `module/lesson`, `module/activity`, `module/activity/token`. */
export type Retired = ReadonlySet<string>;

const without = (before: readonly string[], after: readonly string[]): string[] =>
  before.filter((id) => !after.includes(id));

function compareActivities(
  module: string,
  before: ReleasedModule['activities'],
  after: ReleasedModule['activities'],
  retired: Retired,
): ReleaseBreak[] {
  return Object.entries(before).flatMap(([id, old]): ReleaseBreak[] => {
    const now = after[id];
    const isRetired = retired.has(`${module}/${id}`);
    if (isRetired) return now ? [{ kind: 'reused', what: 'activity', module, id }] : [];
    if (now === undefined) return [{ kind: 'lost', what: 'activity', module, id }];
    if (now.type !== old.type) return [{ kind: 'reused', what: 'activity', module, id }];
    return without(old.tokens, now.tokens)
      .filter((token) => !retired.has(`${module}/${id}/${token}`))
      .map((token) => ({ kind: 'lost', what: 'token', module, id: `${id}/${token}` }));
  });
}

function compareModule(
  module: string,
  before: ReleasedModule,
  after: ReleasedModule,
  retired: Retired,
): ReleaseBreak[] {
  const lost = (what: 'lesson' | 'entry', ids: readonly string[]): ReleaseBreak[] =>
    ids
      .filter((id) => !retired.has(`${module}/${id}`))
      .map((id) => ({ kind: 'lost', what, module, id }));
  const moved = before.dictionary.find((id, place) => after.dictionary[place] !== id);
  return [
    ...(before.item === after.item
      ? []
      : [{ kind: 'lost', what: 'item', module, id: before.item } as const]),
    ...lost('lesson', without(before.lessons, after.lessons)),
    ...lost('entry', without(before.entries, after.entries)),
    ...compareActivities(module, before.activities, after.activities, retired),
    ...(moved === undefined
      ? []
      : [{ kind: 'reordered', what: 'dictionary', module, id: moved } as const]),
  ];
}

/** Everything of the last release that the next would lose or give another meaning. */
export function compareReleases(before: Release, after: Release, retired: Retired): ReleaseBreak[] {
  return Object.entries(before.modules).flatMap(([module, old]): ReleaseBreak[] => {
    const now = after.modules[module];
    if (now !== undefined) return compareModule(module, old, now, retired);
    return retired.has(module) ? [] : [{ kind: 'lost', what: 'module', module, id: module }];
  });
}

/** The frozen dictionary, then what is new: a released id keeps its number for ever, retired or not. */
export const extendDictionary = (
  frozen: readonly string[],
  current: readonly string[],
): readonly string[] => [...frozen, ...without(current, frozen)];

/** What a release brings to learners under way, module by module; modules without changes are left out. */
export interface ModuleChanges {
  readonly module: string;
  readonly newLessons: readonly string[];
  readonly newActivities: readonly string[];
  readonly goneActivities: readonly string[];
  readonly movedLessons: boolean;
}

export function changesFor(before: Release, after: Release): ModuleChanges[] {
  return Object.entries(after.modules).flatMap(([module, now]) => {
    const old = before.modules[module];
    if (old === undefined) return [];
    const [oldIds, newIds] = [Object.keys(old.activities), Object.keys(now.activities)];
    const stayed = old.lessons.filter((id) => now.lessons.includes(id));
    const changes: ModuleChanges = {
      module,
      newLessons: without(now.lessons, old.lessons),
      newActivities: without(newIds, oldIds),
      goneActivities: without(oldIds, newIds),
      movedLessons: now.lessons.filter((id) => stayed.includes(id)).join() !== stayed.join(),
    };
    const isSame =
      changes.newLessons.length + changes.newActivities.length + changes.goneActivities.length ===
      0;
    return isSame && !changes.movedLessons ? [] : [changes];
  });
}
