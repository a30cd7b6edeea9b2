import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { shuffled } from '../../model/seeded-random.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { placed } from './placing.ts';
import type { Moment, TimelineResponse, TimelineSpec } from './spec.ts';
import { timelineStyles } from './styles.ts';
import { timelineTexts } from './texts.ts';
import { timelineType } from './type.ts';

/** An axis drawn downwards; beside each moment a native list of events. An event placed anew moves. */
export class RazemTimeline extends ActivityElement<TimelineSpec, TimelineResponse> {
  static override styles = [controlStyles, timelineStyles];

  protected override render(): TemplateResult {
    const { moments } = this.spec;
    const events = shuffled(moments, this.seed);
    return html`<fieldset aria-label=${this.label}>
      <ol>
        ${moments.map((moment) => this.renderMoment(moment, events))}
      </ol>
    </fieldset>`;
  }

  private renderMoment({ token, when }: Moment, events: readonly Moment[]): TemplateResult {
    const chosen = this.response[token];
    const result = this.verdict?.parts[token];
    const feedback = this.feedback.filter(({ part }) => part === token);
    return html`<li class=${result ?? ''}>
      <label for="at-${token}">${unsafeHTML(when)}</label>
      <select
        id="at-${token}"
        name=${token}
        ?disabled=${this.locked}
        aria-describedby=${ifDefined(result === undefined ? undefined : `why-${token}`)}
        @change=${this.onChange}
      >
        <option value="" .selected=${chosen === undefined}>
          ${timelineTexts[this.language].choose}
        </option>
        ${events.map(
          (moment) =>
            html`<option value=${moment.token} .selected=${moment.token === chosen}>
              ${moment.event}
            </option>`,
        )}
      </select>
      ${partFeedback(`why-${token}`, result, feedback, this.language)}
    </li>`;
  }

  private readonly onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { name, value } = event.target;
    this.respond(placed(this.response, name, value));
  };
}

/** Timeline, as a package's script takes it in. */
export const timeline: ActivityRegistration<TimelineSpec, TimelineResponse> = {
  type: timelineType,
  tagName: 'razem-timeline',
  element: RazemTimeline,
};
