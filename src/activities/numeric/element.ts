import { html, nothing, type TemplateResult } from 'lit';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { valueOf } from './read-number.ts';
import { longestNumber, type NumericResponse, type NumericSpec } from './spec.ts';
import { numericStyles } from './styles.ts';
import { numericTexts } from './texts.ts';
import { numericType } from './type.ts';

/** One text field for a number; the unit stands beside it. */
export class RazemNumeric extends ActivityElement<NumericSpec, NumericResponse> {
  static override styles = [controlStyles, numericStyles];

  protected override render(): TemplateResult {
    const texts = numericTexts[this.language];
    const { unit } = this.spec;
    const result = this.verdict?.parts['number'];
    const unread = this.response.trim() !== '' && valueOf(this.spec, this.response) === undefined;
    return html`<div class="number ${result ?? ''}" role="group" aria-label=${this.label}>
      <label for="number">${texts.answer}</label>
      <span class="field">
        <input
          id="number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          maxlength=${longestNumber}
          .value=${this.response}
          ?readonly=${this.locked}
          aria-invalid=${unread ? 'true' : 'false'}
          aria-describedby="unit unread why"
          @input=${this.onInput}
        />
        <span id="unit">${unit}</span>
      </span>
      <p id="unread" class="note" aria-live="polite">${unread ? texts.notANumber : nothing}</p>
      ${partFeedback('why', result, this.feedback, this.language)}
    </div>`;
  }

  private readonly onInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.respond(event.target.value);
  };
}

/** Numeric, as a package's script takes it in. */
export const numeric: ActivityRegistration<NumericSpec, NumericResponse> = {
  type: numericType,
  tagName: 'razem-numeric',
  element: RazemNumeric,
};
