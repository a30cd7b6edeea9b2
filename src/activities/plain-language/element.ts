import { html, nothing, type TemplateResult } from 'lit';

import { ActivityElement, textLength } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import type { TextChangeEvent } from '../frame/text-field.ts';
import { fittingStart } from '../frame/fitting-start.ts';
import type { Finding } from './findings.ts';
import { markedRuns } from './marked-text.ts';
import { type Measure, measure } from './measure.ts';
import type { PlainLanguageResponse, PlainLanguageSpec } from './spec.ts';
import { plainLanguageStyles } from './styles.ts';
import { plainLanguageTexts } from './texts.ts';
import { plainLanguageType } from './type.ts';

/** A text field, the measures of what stands in it, and its hard places marked and explained. */
export class RazemPlainLanguage extends ActivityElement<PlainLanguageSpec, PlainLanguageResponse> {
  static override styles = [controlStyles, plainLanguageStyles];

  protected override render(): TemplateResult {
    const texts = plainLanguageTexts[this.language];
    const { sample, max } = this.spec;
    const found = measure(this.response);
    return html`<razem-text-field
        label=${texts.ownText}
        .value=${this.response}
        .max=${max}
        .cost=${this.cost}
        .rows=${6}
        .locked=${this.locked}
        .language=${this.language}
        @text-change=${this.onText}
      ></razem-text-field>
      ${
        sample !== undefined && this.response === '' && !this.locked
          ? html`<p>
              <button type="button" class="quiet" @click=${this.onSample}>
                ${texts.trySample}
              </button>
            </p>`
          : nothing
      }
      ${found === undefined ? nothing : this.renderMeasure(found)}
      <p class="note">${texts.noJudge}</p>`;
  }

  private renderMeasure(found: Measure): TemplateResult {
    const texts = plainLanguageTexts[this.language];
    const { sentenceGoal, fogGoal } = this.spec;
    const shown = (value: number): string =>
      value.toLocaleString(this.language, { maximumFractionDigits: 1 });
    const { findings } = found;
    return html`<section aria-label=${texts.measures}>
        <h3>${texts.measures}</h3>
        <ul class="measures">
          <li>${texts.words(found.words)}</li>
          ${this.renderGoal(
            texts.sentenceLength(shown(found.sentenceLength), sentenceGoal),
            found.sentenceLength <= sentenceGoal,
          )}
          <li>${texts.longest(found.longestSentence)}</li>
          <li>${texts.longWords(Math.round(found.longShare * 100))}</li>
          ${this.renderGoal(texts.fog(shown(found.fog), fogGoal), found.fog <= fogGoal)}
        </ul>
      </section>
      ${
        findings.length === 0
          ? html`<p>${texts.noPlaces}</p>`
          : html`<details>
              <summary>${texts.places(findings.length)}</summary>
              <p class="text">${this.renderMarked(findings)}</p>
              <ol class="findings">
                ${findings.map((finding) => this.renderFinding(finding))}
              </ol>
            </details>`
      }`;
  }

  private renderGoal(text: string, met: boolean): TemplateResult {
    const { met: within, above } = plainLanguageTexts[this.language];
    return html`<li class=${met ? 'met' : 'above'}>
      ${text} <strong>${met ? within : above}</strong>
    </li>`;
  }

  private renderMarked(findings: readonly Finding[]): TemplateResult[] {
    return markedRuns(this.response, findings).map(({ text, findings: over }) =>
      over.length === 0
        ? html`${text}`
        : html`<mark class=${over.map((at) => findings[at]?.kind).join(' ')}>${text}</mark>`,
    );
  }

  private renderFinding({ kind, start, end, instead }: Finding): TemplateResult {
    const texts = plainLanguageTexts[this.language];
    const place = this.response.slice(start, end).trim();
    const shown = place.length > 60 ? `${fittingStart(place, 57, textLength)}…` : place;
    return html`<li>
      <span class="kind">${texts.finding[kind]}:</span> „${shown}”.
      ${instead === undefined ? texts.advice[kind] : texts.instead(instead)}
    </li>`;
  }

  private readonly onText = (event: TextChangeEvent): void => this.respond(event.text);

  private readonly onSample = (): void => {
    const { sample = '', max } = this.spec;
    this.respond(fittingStart(sample, max, this.cost));
  };
}

/** Plain language, as a package's script takes it in. */
export const plainLanguage: ActivityRegistration<PlainLanguageSpec, PlainLanguageResponse> = {
  type: plainLanguageType,
  tagName: 'razem-plain-language',
  element: RazemPlainLanguage,
};
