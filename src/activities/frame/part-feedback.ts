import { html, nothing, svg, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Feedback } from '../../model/activity.ts';
import type { PartResult } from '../../model/score.ts';
import type { Language } from '../../model/text.ts';
import { frameTexts } from './texts.ts';

export type MarkName = PartResult | 'partial';

const shapes: Readonly<Record<MarkName, string>> = {
  right: 'M3 10.5 8 15.5 17 5',
  wrong: 'M4.5 4.5 15.5 15.5 M15.5 4.5 4.5 15.5',
  missed: 'M10 3 V17 M3 10 H17',
  partial: 'M3 10 H17',
};

/** A drawn mark for a verdict: check, cross, plus or dash. Always stands beside its word. */
export const mark = (result: MarkName): TemplateResult =>
  html`<svg class="mark ${result}" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d=${shapes[result]} />`}
  </svg>`;

/** The verdict on a part in a word or two. */
export const partWord = (result: PartResult, language: Language): string => {
  const texts = frameTexts[language];
  return { right: texts.partRight, wrong: texts.partWrong, missed: texts.partMissed }[result];
};

/**
 * The verdict on one part with its word, shape and reasons, to stand beside that part. `id` is for
 * `aria-describedby`. Nothing where there is neither verdict nor feedback.
 */
export function partFeedback(
  id: string,
  result: PartResult | undefined,
  feedback: readonly Feedback[],
  language: Language,
): TemplateResult | typeof nothing {
  if (result === undefined && feedback.length === 0) return nothing;
  return html`<div class="why ${result ?? ''}" id=${id}>
    ${result ? html`<b class="word">${mark(result)} ${partWord(result, language)}${feedback.length > 0 ? '.' : ''}</b>` : nothing}
    ${feedback.map(({ html: text }) => html`<span class="reason">${unsafeHTML(text)}</span>`)}
  </div>`;
}
