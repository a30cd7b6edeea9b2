import { html, nothing, svg, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Language } from '../../model/text.ts';
import type { Negotiation, Range } from './spec.ts';
import { scenarioTexts } from './texts.ts';
import { zopaOf } from './zopa.ts';

const width = 320;

/** Both sides' ranges as bars, where they meet, and what was agreed; the list says it all in words. */
export function zopaView(
  negotiation: Negotiation,
  deal: number | undefined,
  language: Language,
): TemplateResult {
  const texts = scenarioTexts[language];
  const { own, other, unit, ownBatna, otherBatna } = negotiation;
  const zopa = zopaOf(negotiation);
  const number = (value: number): string => value.toLocaleString(language);
  const words = ({ from, to }: Range): string => texts.range(number(from), number(to), unit);
  const values = [own.from, own.to, other.from, other.to, ...(deal === undefined ? [] : [deal])];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const x = (value: number): number => 8 + ((width - 16) * (value - least)) / (most - least || 1);
  const bar = ({ from, to }: Range, y: number, name: string): TemplateResult =>
    svg`<rect class=${name} x=${x(from)} y=${y} width=${Math.max(2, x(to) - x(from))} height="14" />`;
  const pair = (term: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<h4>${texts.table}</h4>
    <svg class="zopa" aria-hidden="true" viewBox="0 0 ${width} 70">
      ${zopa === undefined ? nothing : svg`<rect class="meet" x=${x(zopa.from)} y="2" width=${Math.max(2, x(zopa.to) - x(zopa.from))} height="66" />`}
      ${bar(own, 12, 'own')}${bar(other, 44, 'other')}
      ${deal === undefined ? nothing : svg`<path class="deal" d="M${x(deal)} 0 V70" />`}
    </svg>
    <dl class="table">
      ${pair(texts.ownRange, words(own))} ${pair(texts.otherRange, words(other))}
      ${pair(texts.zopa, zopa === undefined ? texts.noZopa : words(zopa))}
      ${deal === undefined ? nothing : pair(texts.deal, `${number(deal)} ${unit}`.trim())}
      ${ownBatna === undefined ? nothing : pair(texts.ownBatna, unsafeHTML(ownBatna))}
      ${otherBatna === undefined ? nothing : pair(texts.otherBatna, unsafeHTML(otherBatna))}
    </dl>`;
}
