import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { shuffled } from '../../model/seeded-random.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import type { Statement, TrueFalseResponse, TrueFalseSpec } from './spec.ts';
import { trueFalseStyles } from './styles.ts';
import { trueFalseTexts } from './texts.ts';
import { trueFalseType } from './type.ts';

/** Statements one below the other, each with two radio buttons. */
export class RazemTrueFalse extends ActivityElement<TrueFalseSpec, TrueFalseResponse> {
  static override styles = [controlStyles, trueFalseStyles];

  protected override render(): TemplateResult {
    const { statements, shuffle } = this.spec;
    const rows = shuffle ? shuffled(statements, this.seed) : statements;
    return html`<div role="group" aria-label=${this.label}>
      ${repeat(
        rows,
        ({ token }) => token,
        (statement) => this.renderStatement(statement),
      )}
    </div>`;
  }

  private renderStatement({ token, html: text, feedback: why }: Statement): TemplateResult {
    const texts = trueFalseTexts[this.language];
    const result = this.verdict?.parts[token];
    const feedback =
      this.solution && why !== undefined
        ? [{ part: token, tone: 'neutral' as const, html: why }]
        : this.feedback.filter(({ part }) => part === token);
    const described = result !== undefined || feedback.length > 0;
    return html`<div
      class="statement ${result ?? ''}"
      role="radiogroup"
      aria-labelledby="text-${token}"
      aria-describedby=${ifDefined(described ? `why-${token}` : undefined)}
    >
      <p id="text-${token}">${unsafeHTML(text)}</p>
      <div class="judge">
        ${this.renderJudgement(token, true, texts.holds)}
        ${this.renderJudgement(token, false, texts.fails)}
      </div>
      ${partFeedback(`why-${token}`, result, feedback, this.language)}
    </div>`;
  }

  private renderJudgement(token: string, holds: boolean, name: string): TemplateResult {
    const chosen = this.response[token] === holds;
    return html`<label>
      <input
        type="radio"
        name=${token}
        value=${holds ? 't' : 'f'}
        .checked=${chosen}
        ?disabled=${this.locked && !chosen}
        aria-disabled=${this.locked ? 'true' : 'false'}
        @click=${this.onClick}
        @change=${this.onChange}
      />
      ${name}
    </label>`;
  }

  /** Locked statements stay in the tab order and readable, but do not move. */
  private readonly onClick = (event: Event): void => {
    if (this.locked) event.preventDefault();
  };

  private readonly onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { name, value } = event.target;
    this.respond({ ...this.response, [name]: value === 't' });
  };
}

/** True or false, as a package's script takes it in. */
export const trueFalse: ActivityRegistration<TrueFalseSpec, TrueFalseResponse> = {
  type: trueFalseType,
  tagName: 'razem-true-false',
  element: RazemTrueFalse,
};
