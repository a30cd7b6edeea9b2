import { activities } from 'virtual:activities';

import { stepActivity } from '../activities/frame/activity-machine.ts';
import { registerActivities } from '../activities/frame/register-activities.ts';
import type { Activity } from '../model/activity.ts';
import { newActivityState } from '../model/module-state.ts';
import { seedFrom } from '../model/seeded-random.ts';

/** Every example at work; what is answered lasts as long as the page. */
const examples: readonly Activity<unknown>[] = JSON.parse(
  document.getElementById('razem-island')?.textContent ?? '[]',
);

registerActivities(activities);
for (const frame of document.querySelectorAll('razem-activity')) {
  const activity = examples.find(({ id }) => id === frame.id);
  const registration = activities.find(({ type }) => type.type === activity?.type);
  if (activity === undefined || registration === undefined) continue;
  const seed = seedFrom(activity.id);
  Object.assign(frame, { activity, registration, seed, state: newActivityState });
  frame.addEventListener('activity-request', ({ request }) => {
    const rules = { activity, type: registration.type, mode: 'practice' as const, seed };
    frame.state = stepActivity(frame.state, request, rules).state;
  });
}
