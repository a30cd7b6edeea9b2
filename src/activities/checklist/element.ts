import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { toggled } from '../picking/picks.ts';
import type { ChecklistItem, ChecklistResponse, ChecklistSpec } from './spec.ts';
import { checklistStyles } from './styles.ts';
import { checklistTexts } from './texts.ts';
import { checklistType } from './type.ts';

/** Check boxes with a running count; advice stands below what is not ticked once saved. */
export class RazemChecklist extends ActivityElement<ChecklistSpec, ChecklistResponse> {
  static override styles = [controlStyles, checklistStyles];

  protected override render(): TemplateResult {
    const { items } = this.spec;
    return html`<fieldset aria-label=${this.label}>
        ${repeat(
          items,
          ({ token }) => token,
          (item) => this.renderItem(item),
        )}
      </fieldset>
      <p class="note">
        ${checklistTexts[this.language].ready(this.response.length, items.length)}
      </p>`;
  }

  private renderItem({ token, html: text }: ChecklistItem): TemplateResult {
    const advice = this.feedback.filter(({ part }) => part === token);
    return html`<label class="row">
      <input
        type="checkbox"
        value=${token}
        .checked=${this.response.includes(token)}
        ?disabled=${this.locked}
        aria-labelledby="text-${token}"
        aria-describedby=${ifDefined(advice.length > 0 ? `why-${token}` : undefined)}
        @change=${this.onChange}
      />
      <span id="text-${token}">${unsafeHTML(text)}</span>
      ${partFeedback(`why-${token}`, undefined, advice, this.language)}
    </label>`;
  }

  private readonly onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.respond(toggled(this.spec.items, this.response, event.target.value));
  };
}

/** Checklist, as a package's script takes it in. */
export const checklist: ActivityRegistration<ChecklistSpec, ChecklistResponse> = {
  type: checklistType,
  tagName: 'razem-checklist',
  element: RazemChecklist,
};
