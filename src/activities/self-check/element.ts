import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { formatPolishNumber } from '../../model/polish-number.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { meanDifference } from './difference.ts';
import {
  isRated,
  type SelfCheckResponse,
  type SelfCheckSpec,
  type SelfCheckStatement,
} from './spec.ts';
import { selfCheckStyles } from './styles.ts';
import { selfCheckTexts } from './texts.ts';
import { selfCheckType } from './type.ts';

type Round = keyof SelfCheckResponse;

/** A scale of radio buttons for each statement; once all are rated, the same again for afterwards. */
export class RazemSelfCheck extends ActivityElement<SelfCheckSpec, SelfCheckResponse> {
  static override styles = [controlStyles, selfCheckStyles];

  protected override render(): TemplateResult {
    const texts = selfCheckTexts[this.language];
    const { statements, low, high, steps } = this.spec;
    const again = isRated(this.spec, this.response.before);
    const difference = meanDifference(this.spec, this.response);
    const sign = difference !== undefined && difference > 0 ? '+' : '';
    return html`<p class="note">${texts.scale(low, steps, high)}</p>
      <div role="group" aria-label=${this.label}>
        ${statements.map((statement) => this.renderStatement(statement, again))}
      </div>
      <p role="status">
        ${
          difference === undefined
            ? nothing
            : texts.whole(`${sign}${formatPolishNumber(difference, 1)}`)
        }
      </p>`;
  }

  private renderStatement(
    { token, html: text }: SelfCheckStatement,
    again: boolean,
  ): TemplateResult {
    const texts = selfCheckTexts[this.language];
    const before = this.response.before[token];
    const after = this.response.after[token];
    return html`<div class="statement">
      <p id="text-${token}">${unsafeHTML(text)}</p>
      ${this.renderScale('before', token, texts.before)}
      ${again ? this.renderScale('after', token, texts.after) : nothing}
      ${
        before === undefined || after === undefined
          ? nothing
          : html`<p class="change">${texts.change(before, after)}</p>`
      }
    </div>`;
  }

  private renderScale(round: Round, token: string, name: string): TemplateResult {
    const steps = Array.from({ length: this.spec.steps }, (_, index) => index + 1);
    return html`<div
      class="scale"
      role="radiogroup"
      aria-labelledby="text-${token} ${round}-${token}"
    >
      <span class="round" id="${round}-${token}">${name}</span>
      ${steps.map(
        (step) =>
          html`<label
            ><input
              type="radio"
              name="${round}-${token}"
              value=${step}
              .checked=${this.response[round][token] === step}
              ?disabled=${this.locked}
              @change=${() => this.rate(round, token, step)}
            /><span>${step}</span></label
          >`,
      )}
    </div>`;
  }

  private rate(round: Round, token: string, step: number): void {
    const { response } = this;
    this.respond({ ...response, [round]: { ...response[round], [token]: step } });
  }
}

/** Self-check, as a package's script takes it in. */
export const selfCheck: ActivityRegistration<SelfCheckSpec, SelfCheckResponse> = {
  type: selfCheckType,
  tagName: 'razem-self-check',
  element: RazemSelfCheck,
};
