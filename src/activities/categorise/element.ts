import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { shuffled } from '../../model/seeded-random.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import type { CategoriseItem, CategoriseResponse, CategoriseSpec } from './spec.ts';
import { categoriseStyles } from './styles.ts';
import { categoriseType } from './type.ts';

/** Each item with its groups as radio buttons: one press, one key, no dragging. */
export class RazemCategorise extends ActivityElement<CategoriseSpec, CategoriseResponse> {
  static override styles = [controlStyles, categoriseStyles];

  protected override render(): TemplateResult {
    return html`<div role="group" aria-label=${this.label}>
      ${shuffled(this.spec.items, this.seed).map((item) => this.renderItem(item))}
    </div>`;
  }

  private renderItem({ token, html: text }: CategoriseItem): TemplateResult {
    const result = this.verdict?.parts[token];
    const feedback = this.feedback.filter(({ part }) => part === token);
    return html`<fieldset
      class="row ${result ?? ''}"
      aria-describedby=${ifDefined(result === undefined ? undefined : `why-${token}`)}
    >
      <legend>${unsafeHTML(text)}</legend>
      <div class="groups">
        ${this.spec.groups.map((group) => {
          const chosen = this.response[token] === group.token;
          return html`<label
            ><input
              type="radio"
              name=${token}
              value=${group.token}
              .checked=${live(chosen)}
              ?disabled=${this.locked && !chosen}
              aria-disabled=${this.locked ? 'true' : 'false'}
              @change=${this.onChange}
            /><span>${unsafeHTML(group.html)}</span></label
          >`;
        })}
      </div>
      ${partFeedback(`why-${token}`, result, feedback, this.language)}
    </fieldset>`;
  }

  private readonly onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { name, value } = event.target;
    this.respond({ ...this.response, [name]: value });
  };
}

/** Categorise, as a package's script takes it in. */
export const categorise: ActivityRegistration<CategoriseSpec, CategoriseResponse> = {
  type: categoriseType,
  tagName: 'razem-categorise',
  element: RazemCategorise,
};
