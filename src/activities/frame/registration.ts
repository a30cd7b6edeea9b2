import type { ActivityType } from '../../model/activity.ts';
import type { ActivityElement } from './activity-element.ts';

/** The learner half of one activity type: pure part and element. One line a type in `elements.ts`. */
export interface ActivityRegistration<Spec = unknown, Response = unknown> {
  readonly type: ActivityType<Spec, Response>;
  /** `razem-<type>`. */
  readonly tagName: `razem-${string}`;
  readonly element: new () => ActivityElement<Spec, Response>;
}
