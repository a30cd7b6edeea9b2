import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Html } from '../../model/text.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { mark, partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { toggled } from '../picking/picks.ts';
import type { HighlightResponse, HighlightSentence, HighlightSpec } from './spec.ts';
import { highlightStyles } from './styles.ts';
import { highlightTexts } from './texts.ts';
import { highlightType } from './type.ts';

/** Running text; each sentence is a check box drawn as a marker stroke. Reasons stand below the text. */
export class RazemHighlight extends ActivityElement<HighlightSpec, HighlightResponse> {
  static override styles = [controlStyles, highlightStyles];

  protected override render(): TemplateResult {
    const { sentences } = this.spec;
    return html`<fieldset class="text" aria-label=${this.label}>
        ${sentences.map((sentence) => this.renderSentence(sentence))}
      </fieldset>
      <p class="note" role="status">
        ${highlightTexts[this.language].marked(this.response.length)}
      </p>
      ${sentences.map((sentence) => this.renderReason(sentence))}`;
  }

  private renderSentence({ token, html: text }: HighlightSentence): TemplateResult {
    const result = this.verdict?.parts[token];
    return html`<label class="sentence ${result ?? ''}"
      ><input
        type="checkbox"
        class="unseen"
        value=${token}
        .checked=${this.response.includes(token)}
        aria-disabled=${this.locked ? 'true' : 'false'}
        aria-describedby=${ifDefined(result === undefined ? undefined : `why-${token}`)}
        @click=${this.onClick}
        @change=${this.onChange}
      /><span class="words">${unsafeHTML(text)}</span>${result ? mark(result) : ''}</label
    > `;
  }

  private renderReason({ token, html: text, feedback: why }: HighlightSentence): TemplateResult {
    const result = this.verdict?.parts[token];
    const own = this.feedback.filter(({ part }) => part === token);
    const feedback =
      this.solution && why !== undefined && own.length === 0
        ? [{ part: token, tone: 'neutral' as const, html: why }]
        : own;
    const quoted = { part: token, tone: 'neutral' as const, html: quote(text) };
    const shown = result === undefined && feedback.length === 0 ? [] : [quoted, ...feedback];
    return html`${partFeedback(`why-${token}`, result, shown, this.language)}`;
  }

  private readonly onClick = (event: Event): void => {
    if (this.locked) event.preventDefault();
  };

  private readonly onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.respond(toggled(this.spec.sentences, this.response, event.target.value));
  };
}

const quote = (text: Html): Html => `„${text}” ` as Html;

/** Highlight, as a package's script takes it in. */
export const highlight: ActivityRegistration<HighlightSpec, HighlightResponse> = {
  type: highlightType,
  tagName: 'razem-highlight',
  element: RazemHighlight,
};
