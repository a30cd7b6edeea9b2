import { RazemActivity } from './razem-activity.ts';
import type { ActivityRegistration } from './registration.ts';
import { RazemTextField } from './text-field.ts';

/** Defines the frame, its text field and each type's element. A second call defines only what is new. */
export function registerActivities(registrations: readonly ActivityRegistration[]): void {
  define('razem-text-field', RazemTextField);
  for (const { tagName, element } of registrations) define(tagName, element);
  define('razem-activity', RazemActivity);
}

function define(tagName: string, element: CustomElementConstructor): void {
  if (customElements.get(tagName) === undefined) customElements.define(tagName, element);
}
