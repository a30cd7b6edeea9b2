import { type ActivityMode, type ActivityRules } from '../activities/frame/activity-machine.ts';
import type { ActivityRegistration } from '../activities/frame/registration.ts';
import type { Activity } from '../model/activity.ts';
import type { ModuleIsland } from '../model/island.ts';
import { seedFrom } from '../model/seeded-random.ts';

/** Which answers a request belongs to. */
export type ActivityScope = 'lesson' | 'warm-up' | 'test';

const modes = {
  lesson: 'practice',
  'warm-up': 'warm-up',
  test: 'test',
} as const satisfies Record<ActivityScope, ActivityMode>;

/** One module with the activity types that play it. */
export interface ModuleContent {
  readonly island: ModuleIsland;
  readonly warmUp: readonly Activity[];
  activity(id: string): Activity | undefined;
  registration(type: string): ActivityRegistration | undefined;
  /** Takes types in that came after launch. */
  add(registrations: readonly ActivityRegistration[]): void;
  /** Undefined for an id or a type that this package does not carry, or not yet. */
  rules(id: string, scope: ActivityScope, seed?: number): ActivityRules | undefined;
  /** Points an activity can earn. */
  points(activity: Activity): number;
}

export function createContent(
  island: ModuleIsland,
  registrations: readonly ActivityRegistration[],
): ModuleContent {
  const activities = new Map([...island.bank, ...island.activities].map((each) => [each.id, each]));
  const types = new Map(registrations.map((each) => [each.type.type, each]));
  const registration = (type: string) => types.get(type);
  return {
    island,
    warmUp: island.bank.filter(({ warmUp }) => warmUp),
    activity: (id) => activities.get(id),
    registration,
    add(late) {
      for (const each of late) types.set(each.type.type, each);
    },
    rules(id, scope, seed = 0) {
      const activity = activities.get(id);
      const type = activity && registration(activity.type)?.type;
      if (activity === undefined || type === undefined) return undefined;
      return { activity, type, mode: modes[scope], seed: (seed + seedFrom(id)) >>> 0 };
    },
    points(activity) {
      const type = registration(activity.type)?.type;
      if (type === undefined || !activity.scored) return 0;
      const start = type.start(activity.spec, 0);
      return type.score(activity.spec, type.solution(activity.spec, start)).score.max;
    },
  };
}
