import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { shuffled } from '../../model/seeded-random.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { inOrder } from './pack.ts';
import type { ChoiceOption, ChoiceResponse, ChoiceSpec } from './spec.ts';
import { choiceStyles } from './styles.ts';
import { choiceType } from './type.ts';

/** Radio buttons or check boxes, each with its reasons below once checked. */
export class RazemChoice extends ActivityElement<ChoiceSpec, ChoiceResponse> {
  static override styles = [controlStyles, choiceStyles];

  protected override render(): TemplateResult {
    const { options, shuffle } = this.spec;
    const rows = shuffle ? shuffled(options, this.seed) : options;
    return html`<fieldset role=${this.spec.many ? 'group' : 'radiogroup'} aria-label=${this.label}>
      ${repeat(
        rows,
        ({ token }) => token,
        (option) => this.renderOption(option),
      )}
    </fieldset>`;
  }

  private renderOption({ token, html: text, feedback: why }: ChoiceOption): TemplateResult {
    const chosen = this.response.includes(token);
    const result = this.verdict?.parts[token];
    // With the solution every option says why, also those that nobody chose.
    const feedback =
      this.solution && why !== undefined
        ? [{ part: token, tone: 'neutral' as const, html: why }]
        : this.feedback.filter(({ part }) => part === token);
    const described = result !== undefined || feedback.length > 0;
    return html`<label class="row ${result ?? ''}">
      <input
        type=${this.spec.many ? 'checkbox' : 'radio'}
        name="option"
        value=${token}
        .checked=${live(chosen)}
        ?disabled=${this.locked && !chosen}
        aria-disabled=${this.locked ? 'true' : 'false'}
        aria-labelledby="text-${token}"
        aria-describedby=${ifDefined(described ? `why-${token}` : undefined)}
        @click=${this.onClick}
        @change=${this.onChange}
      />
      <span id="text-${token}">${unsafeHTML(text)}</span>
      ${partFeedback(`why-${token}`, result, feedback, this.language)}
    </label>`;
  }

  /** Locked options stay in the tab order and readable, but do not move. */
  private readonly onClick = (event: Event): void => {
    if (this.locked) event.preventDefault();
  };

  private readonly onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value, checked } = event.target;
    const chosen = new Set(this.spec.many ? this.response : []);
    if (checked) chosen.add(value);
    else chosen.delete(value);
    this.respond(inOrder(this.spec, chosen));
  };
}

/** Choice, as a package's script takes it in. */
export const choice: ActivityRegistration<ChoiceSpec, ChoiceResponse> = {
  type: choiceType,
  tagName: 'razem-choice',
  element: RazemChoice,
};
