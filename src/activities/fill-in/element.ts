import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { fittingStart } from '../frame/fitting-start.ts';
import { mark, partWord } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { blocksOf } from './blocks.ts';
import { compareGap } from './compare.ts';
import { type FillInLine, type FillInResponse, type FillInSpec, gapLimit } from './spec.ts';
import { fillInStyles } from './styles.ts';
import { fillInTexts } from './texts.ts';
import { fillInType } from './type.ts';

/** A text with fields in it, each with its verdict behind it. */
export class RazemFillIn extends ActivityElement<FillInSpec, FillInResponse> {
  static override styles = [controlStyles, fillInStyles];

  protected override render(): TemplateResult {
    return html`<div role="group" aria-label=${this.label}>
      ${blocksOf(this.spec.lines).map(({ kind, lines }) =>
        kind === 'item'
          ? html`<ul>
              ${lines.map((line) => html`<li>${this.renderRuns(line)}</li>`)}
            </ul>`
          : lines.map((line) => html`<p>${this.renderRuns(line)}</p>`),
      )}
    </div>`;
  }

  private renderRuns({ runs }: FillInLine): unknown[] {
    return runs.map((run) => ('html' in run ? unsafeHTML(run.html) : this.renderGap(run.gap)));
  }

  private renderGap(token: string): TemplateResult | typeof nothing {
    const { gaps } = this.spec;
    const index = gaps.findIndex((candidate) => candidate.token === token);
    const gap = gaps[index];
    if (gap === undefined) return nothing;
    const text = this.response[index] ?? '';
    const texts = fillInTexts[this.language];
    const result = this.verdict?.parts[token];
    const near = result === 'wrong' && compareGap(gap, text) === 'near';
    return html`<span class="gap"
      ><input
        type="text"
        class=${result ?? ''}
        data-token=${token}
        .value=${live(text)}
        maxlength=${gapLimit(gap)}
        ?readonly=${this.locked}
        aria-label=${texts.gap(index + 1, gaps.length)}
        aria-invalid=${result === 'wrong' ? 'true' : 'false'}
        aria-describedby=${ifDefined(result === undefined ? undefined : `why-${token}`)}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        @input=${this.onInput}
      />${
        result === undefined
          ? nothing
          : html` <span class="why ${result}" id="why-${token}"
              ><b class="word"
                >${mark(result)}&nbsp;${near ? texts.near : partWord(result, this.language)}</b
              ></span
            >`
      }</span
    >`;
  }

  private readonly onInput = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { dataset, value } = event.target;
    this.respond(
      this.spec.gaps.map((gap, index) =>
        gap.token === dataset['token']
          ? fittingStart(value.replace(/\s/g, ' '), gapLimit(gap), this.cost)
          : (this.response[index] ?? ''),
      ),
    );
  };
}

/** Fill-in, as a package's script takes it in. */
export const fillIn: ActivityRegistration<FillInSpec, FillInResponse> = {
  type: fillInType,
  tagName: 'razem-fill-in',
  element: RazemFillIn,
};
