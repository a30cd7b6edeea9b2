import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import type { TextChangeEvent } from '../frame/text-field.ts';
import type { ReflectionResponse, ReflectionSpec } from './spec.ts';
import { reflectionStyles } from './styles.ts';
import { reflectionTexts } from './texts.ts';
import { reflectionType } from './type.ts';

/** A text field, and below it the model answer once there is something to compare it with. */
export class RazemReflection extends ActivityElement<ReflectionSpec, ReflectionResponse> {
  static override styles = [controlStyles, reflectionStyles];

  protected override render(): TemplateResult {
    const { max, model } = this.spec;
    const texts = reflectionTexts[this.language];
    return html`<div role="group" aria-label=${this.label}>
        <razem-text-field
          .label=${texts.field}
          .value=${this.response}
          .max=${max}
          .cost=${this.cost}
          .locked=${this.locked}
          .language=${this.language}
          @text-change=${this.onText}
        ></razem-text-field>
      </div>
      ${
        this.verdict !== undefined && model !== undefined
          ? html`<div class="model">
              <p><b>${texts.model}</b></p>
              ${unsafeHTML(model)}
              <p class="note">${texts.compare}</p>
            </div>`
          : nothing
      }`;
  }

  private readonly onText = (event: TextChangeEvent): void => {
    this.respond(event.text);
  };
}

/** Reflection, as a package's script takes it in. */
export const reflection: ActivityRegistration<ReflectionSpec, ReflectionResponse> = {
  type: reflectionType,
  tagName: 'razem-reflection',
  element: RazemReflection,
};
