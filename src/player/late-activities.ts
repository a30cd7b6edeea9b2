import type { RazemActivity } from '../activities/frame/razem-activity.ts';
import { registerActivities } from '../activities/frame/register-activities.ts';
import type { ModuleContent } from './module-content.ts';
import type { Store } from './store/store.ts';
import type { Tools } from './tools-script.ts';

/** Brings activity types in when a screen needs them. What is saved of their activities waits untouched. */
export interface LateActivities {
  /** Asks for the tools if one of these activities is of a type that is not here. */
  need(ids: readonly string[]): void;
  /** What a frame shows until its type is here; undefined where none will come. */
  waiting(id: string): Partial<RazemActivity> | undefined;
}

/** `arrived` is called when frames have something new to show, a failure too. */
export function createLateActivities(
  tools: Tools | undefined,
  content: ModuleContent,
  store: Store,
  arrived: () => void,
): LateActivities {
  let unavailable = false;

  const isLate = (id: string): boolean => {
    const type = content.activity(id)?.type;
    return (
      type !== undefined &&
      content.registration(type) === undefined &&
      tools?.types.includes(type) === true
    );
  };

  async function bring({ load }: Tools): Promise<void> {
    const registrations = await load();
    unavailable = registrations === undefined;
    if (registrations !== undefined) {
      registerActivities(registrations);
      content.add(registrations);
    }
    arrived();
  }

  return {
    need(ids) {
      if (tools !== undefined && ids.some(isLate)) void bring(tools);
    },
    waiting: (id) =>
      isLate(id)
        ? { activity: content.activity(id), unavailable, language: store.state.settings.language }
        : undefined,
  };
}
