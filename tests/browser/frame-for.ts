import type { ActivityMode } from '../../src/activities/frame/activity-machine.ts';
import { stepActivity } from '../../src/activities/frame/activity-machine.ts';
import type { RazemActivity } from '../../src/activities/frame/razem-activity.ts';
import { registerActivities } from '../../src/activities/frame/register-activities.ts';
import type { ActivityRegistration } from '../../src/activities/frame/registration.ts';
import type { Activity } from '../../src/model/activity.ts';
import { type ActivityState, newActivityState } from '../../src/model/module-state.ts';
import { html } from './html.ts';

export interface FrameFixture {
  readonly frame: RazemActivity;
  /** Lets every pending render come to rest. */
  readonly settled: () => Promise<void>;
  /** Focuses and clicks the frame's button with this name. */
  readonly press: (name: string) => Promise<void>;
  readonly state: () => ActivityState;
}

/** Puts one activity with a spec on an otherwise empty page, with a store as small as it gets. */
export function frameFor<Spec>(
  registration: ActivityRegistration<Spec, never> | ActivityRegistration,
  spec: Spec,
  changes: Partial<Activity<unknown>> = {},
): Promise<FrameFixture> {
  const { type, scored } = registration.type;
  return frameForActivity(registration as ActivityRegistration, {
    id: `proba-${type}`,
    type,
    place: 'lesson',
    prompt: html('<p>Polecenie</p>'),
    promptText: 'Polecenie',
    outcome: scored ? 'efekt' : undefined,
    scored,
    tries: 2,
    hints: [],
    explanation: undefined,
    workbook: undefined,
    difficulty: undefined,
    lesson: undefined,
    warmUp: false,
    spec,
    ...changes,
  });
}

/** As `frameFor`, for a whole activity and any starting state. */
export async function frameForActivity(
  registration: ActivityRegistration,
  activity: Activity<unknown>,
  { state = newActivityState, mode = 'practice' as ActivityMode } = {},
): Promise<FrameFixture> {
  registerActivities([registration]);
  const frame = document.createElement('razem-activity');
  Object.assign(frame, { registration, activity, state, mode, seed: 7 });
  frame.addEventListener('activity-request', ({ request }) => {
    const rules = { activity, type: registration.type, mode: frame.mode, seed: 7 };
    frame.state = stepActivity(frame.state, request, rules).state;
  });
  document.body.replaceChildren(frame);
  const settled = async (): Promise<void> => {
    await frame.updateComplete;
    const inner = frame.shadowRoot?.querySelector<RazemActivity>('.inner > *');
    // What an element throws while drawing is the frame's to catch and to show.
    await inner?.updateComplete.catch(() => undefined);
    await frame.updateComplete;
  };
  const press = async (name: string): Promise<void> => {
    const buttons = [...(frame.shadowRoot?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent?.trim() === name);
    if (button === undefined) throw new Error(`No button "${name}".`);
    button.focus();
    button.click();
    await settled();
  };
  await settled();
  return { frame, settled, press, state: () => frame.state };
}
