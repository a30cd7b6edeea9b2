import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Html } from '../../model/text.ts';
import type { ActivityMode } from './activity-machine.ts';
import type { ActivityView, PrimaryAction } from './activity-view.ts';
import { mark } from './part-feedback.ts';
import type { FrameTexts } from './texts.ts';
import { verdictSentence } from './verdict-sentence.ts';

type Part = TemplateResult | typeof nothing;
export type Sureness = 0 | 1 | 2 | 3;

/** In place of an exercise that cannot be shown. */
export const sorryPart = (sentence: string): TemplateResult =>
  html`<div class="edge"></div>
    <div class="failed" role="note"><p>${sentence}</p></div>`;

/** The hints shown so far, read out as they come. */
export const hintsPart = (hints: readonly Html[], texts: FrameTexts): TemplateResult =>
  html`<div class="hints" aria-live="polite">
    ${hints.map(
      (hint, index) =>
        html`<div class="hint"><b>${texts.hintTitle(index + 1)}.</b> ${unsafeHTML(hint)}</div>`,
    )}
  </div>`;

/**
 * One polite sentence: the announcement if there is one, else the verdict. The region itself never goes
 * away, or it would not be read out.
 */
export function statusPart(
  { verdict, solution, feedback }: ActivityView,
  announcement: string,
  triesLeft: number,
  texts: FrameTexts,
): TemplateResult {
  const own = solution || announcement !== '' ? undefined : verdict;
  const sentence = announcement || (own ? verdictSentence(own, triesLeft, texts) : '');
  const shape = own === undefined || own.result === 'neutral' ? nothing : mark(own.result);
  return html`<div class="live">
    <p class="status ${sentence === '' ? '' : 'said'}" role="status" tabindex="-1">
      ${sentence === '' ? nothing : html`${shape} ${sentence}`}
    </p>
    ${feedback
      .filter(({ part }) => part === undefined)
      .map(({ html: whole }) => html`<div class="whole">${unsafeHTML(whole)}</div>`)}
  </div>`;
}

/** What stands below once the activity is over, whatever was answered. */
export const explanationPart = (explanation: Html | undefined, texts: FrameTexts): Part =>
  explanation === undefined
    ? nothing
    : html`<div class="explanation">
        <p><b>${texts.explanation}</b></p>
        ${unsafeHTML(explanation)}
      </div>`;

/** Three steps of confidence. */
export const surePart = (
  sure: Sureness,
  locked: boolean,
  texts: FrameTexts,
  choose: (value: Sureness) => void,
): TemplateResult =>
  html`<fieldset class="sure" ?disabled=${locked}>
    <legend class="note">${texts.sureQuestion}</legend>
    <div class="steps">
      ${([1, 2, 3] as const).map(
        (value) =>
          html`<label
            ><input
              type="radio"
              name="sure"
              .checked=${sure === value}
              @change=${() => choose(value)}
            />${texts.sure[value - 1]}</label
          >`,
      )}
    </div>
  </fieldset>`;

const primaryName = (
  action: PrimaryAction,
  mode: ActivityMode,
  { check, submit, save, retry, showSolution, showOwn, reset }: FrameTexts,
): string =>
  ({
    check: mode === 'practice' ? check : submit,
    save,
    retry,
    solution: showSolution,
    'own-response': showOwn,
    reset,
  })[action];

/** The buttons. The main one stays the same element through all its names, so that it keeps the focus. */
export function footPart(
  { primary, canReset, hintsLeft }: ActivityView,
  mode: ActivityMode,
  texts: FrameTexts,
  on: {
    readonly primary: (event: MouseEvent) => void;
    readonly reset: () => void;
    readonly hint: () => void;
  },
): Part {
  if (!primary && !canReset && hintsLeft === 0) return nothing;
  const quietly = (name: string, press: () => void): TemplateResult =>
    html`<button type="button" class="quiet" @click=${press}>${name}</button>`;
  const loud = primary === 'check' || primary === 'save' || primary === 'retry';
  return html`<div class="foot">
    ${
      primary
        ? html`<button type="button" class="primary ${loud ? '' : 'quiet'}" @click=${on.primary}>
            ${primaryName(primary, mode, texts)}
          </button>`
        : nothing
    }
    ${canReset ? quietly(texts.reset, on.reset) : nothing}
    ${hintsLeft > 0 ? quietly(texts.hint(hintsLeft), on.hint) : nothing}
  </div>`;
}
