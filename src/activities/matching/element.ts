import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { shuffled } from '../../model/seeded-random.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import type { MatchingLeft, MatchingResponse, MatchingRight, MatchingSpec } from './spec.ts';
import { matchingStyles } from './styles.ts';
import { matchingTexts } from './texts.ts';
import { matchingType } from './type.ts';

/** A closed list may cut what is longer on a phone; it then stands below in full as well. */
const longText = 24;

/** A native list of partners beside each left side. */
export class RazemMatching extends ActivityElement<MatchingSpec, MatchingResponse> {
  static override styles = [controlStyles, matchingStyles];

  protected override render(): TemplateResult {
    const { lefts, rights } = this.spec;
    const partners = shuffled(rights, this.seed);
    return html`<fieldset aria-label=${this.label}>
      ${shuffled(lefts, this.seed + 1).map((left) => this.renderLeft(left, partners))}
    </fieldset>`;
  }

  private renderLeft(
    { token, html: text }: MatchingLeft,
    partners: readonly MatchingRight[],
  ): TemplateResult {
    const chosen = this.response[token];
    const whole = partners.find((right) => right.token === chosen)?.text ?? '';
    const result = this.verdict?.parts[token];
    const feedback = this.feedback.filter(({ part }) => part === token);
    return html`<div class="row ${result ?? ''}">
      <label for="partner-${token}">${unsafeHTML(text)}</label>
      <div>
        <select
          id="partner-${token}"
          name=${token}
          ?disabled=${this.locked}
          aria-describedby=${ifDefined(result === undefined ? undefined : `why-${token}`)}
          @change=${this.onChange}
        >
          <option value="" .selected=${chosen === undefined}>
            ${matchingTexts[this.language].choose}
          </option>
          ${partners.map(
            (right) =>
              html`<option value=${right.token} .selected=${right.token === chosen}>
                ${right.text}
              </option>`,
          )}
        </select>
        <p class="note whole ${whole.length > longText ? 'long' : ''}" aria-hidden="true">
          ${whole}
        </p>
      </div>
      ${partFeedback(`why-${token}`, result, feedback, this.language)}
    </div>`;
  }

  private readonly onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { name, value } = event.target;
    const others = Object.entries(this.response).filter(([left]) => left !== name);
    this.respond(Object.fromEntries(value === '' ? others : [...others, [name, value]]));
  };
}

/** Matching, as a package's script takes it in. */
export const matching: ActivityRegistration<MatchingSpec, MatchingResponse> = {
  type: matchingType,
  tagName: 'razem-matching',
  element: RazemMatching,
};
