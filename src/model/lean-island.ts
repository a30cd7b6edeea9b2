import type { Activity } from './activity.ts';
import type { ModuleIsland } from './island.ts';
import { plainText } from './plain-text.ts';

type Usual = 'place' | 'scored' | 'tries' | 'hints' | 'warmUp';

/** An activity without what its list, its prompt or most activities say already. */
export type LeanActivity = Omit<Activity, Usual | 'promptText'> & {
  readonly [Key in Usual]?: Activity[Key] | undefined;
};

/** A module's island as packages carry it, in pages that have a budget. */
export type LeanIsland = Omit<ModuleIsland, 'activities' | 'bank'> & {
  readonly activities: readonly LeanActivity[];
  readonly bank: readonly LeanActivity[];
};

function lean(usualPlace: Activity['place']) {
  return ({ promptText, place, scored, tries, hints, warmUp, ...own }: Activity): LeanActivity => ({
    ...own,
    place: place === usualPlace ? undefined : place,
    scored: scored ? undefined : scored,
    tries: tries === 2 ? undefined : tries,
    hints: hints.length === 0 ? undefined : hints,
    warmUp: warmUp ? warmUp : undefined,
  });
}

function full(usualPlace: Activity['place']) {
  return (activity: LeanActivity): Activity => ({
    ...activity,
    promptText: plainText(activity.prompt),
    place: activity.place ?? usualPlace,
    scored: activity.scored ?? true,
    tries: activity.tries ?? 2,
    hints: activity.hints ?? [],
    warmUp: activity.warmUp ?? false,
  });
}

/** For JSON, which leaves out what is undefined. */
export const leanIsland = (island: ModuleIsland): LeanIsland => ({
  ...island,
  activities: island.activities.map(lean('lesson')),
  bank: island.bank.map(lean('bank')),
});

/** The island that `leanIsland` was given. */
export const fullIsland = (island: LeanIsland): ModuleIsland => ({
  ...island,
  activities: island.activities.map(full('lesson')),
  bank: island.bank.map(full('bank')),
});
