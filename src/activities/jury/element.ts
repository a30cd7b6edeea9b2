import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import type { TextChangeEvent } from '../frame/text-field.ts';
import { compare, mostOf, totalOf } from './compare.ts';
import { comparisonView } from './comparison-view.ts';
import type { Criterion, JuryResponse, JurySpec, Offer } from './spec.ts';
import { juryStyles } from './styles.ts';
import { juryTexts, type JuryTexts } from './texts.ts';
import { juryType } from './type.ts';

/** Criteria, then one offer at a time with its marks; after saving, the committee's marks beside them. */
export class RazemJury extends ActivityElement<JurySpec, JuryResponse> {
  static override styles = [controlStyles, juryStyles];

  /** Index of the offer on screen; paper shows them all. */
  @state() private at = 0;
  private turned = false;

  protected override render(): TemplateResult {
    const { criteria, offers } = this.spec;
    const texts = juryTexts[this.language];
    return html`<div role="group" aria-label=${this.label} class="jury">
      ${this.renderCriteria(criteria, texts)}
      <ul class="offers" aria-label=${texts.offers}>
        ${offers.map((offer, index) => this.renderTab(offer, index, texts))}
      </ul>
      ${offers.map((offer, index) => this.renderOffer(offer, index, texts))}
      ${this.renderComparison(texts)}
    </div>`;
  }

  private renderCriteria(criteria: readonly Criterion[], texts: JuryTexts): TemplateResult {
    return html`<details open>
      <summary>${texts.criteria}</summary>
      <dl class="criteria">
        ${criteria.map(
          ({ name, most, weight, advice }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>
                <span class="note">${texts.scale}: 0–${most}. ${texts.weight}: ${weight}.</span>
                ${advice === undefined ? nothing : unsafeHTML(advice)}
              </dd>
            </div>`,
        )}
      </dl>
    </details>`;
  }

  private isMarked(offer: number): boolean {
    return this.response.points[offer]?.includes(undefined) === false;
  }

  private renderTab({ title }: Offer, index: number, texts: JuryTexts): TemplateResult {
    const marked = this.isMarked(index);
    return html`<li>
      <button
        type="button"
        class="small ${index === this.at ? '' : 'quiet'}"
        aria-current=${index === this.at ? 'step' : 'false'}
        @click=${() => this.turnTo(index)}
      >
        ${index + 1}.
        ${title}${marked ? html` <span class="marked">(${texts.marked})</span>` : nothing}
      </button>
    </li>`;
  }

  private renderOffer(offer: Offer, index: number, texts: JuryTexts): TemplateResult {
    const { offers, criteria, comment } = this.spec;
    const points = this.response.points[index] ?? [];
    const most = mostOf(criteria);
    const total = totalOf(criteria, points);
    return html`<section
      class=${index === this.at ? 'offer' : 'offer away'}
      aria-labelledby="title-${index}"
    >
      <p class="note">${texts.offerOf(index + 1, offers.length)}</p>
      <h3 id="title-${index}" tabindex="-1">${offer.title}</h3>
      <div class="text">${unsafeHTML(offer.html)}</div>
      <fieldset>
        <legend>${texts.marks(offer.title)}</legend>
        ${criteria.map((criterion, at) => this.renderMark(criterion, index, at, texts))}
        <p class="total">
          <output>${texts.total(total, most, Math.floor((100 * total) / most))}</output>
        </p>
      </fieldset>
      ${
        comment === 0
          ? nothing
          : html`<razem-text-field
              .label=${texts.comment}
              .value=${this.response.comments[index] ?? ''}
              .max=${comment}
              .rows=${2}
              .cost=${this.cost}
              .locked=${this.locked}
              .language=${this.language}
              @text-change=${(event: TextChangeEvent) => this.comment(index, event.text)}
            ></razem-text-field>`
      }
      <p class="moves">
        ${
          index === 0
            ? nothing
            : html`<button type="button" class="quiet small" @click=${() => this.turnTo(index - 1)}>
                ${texts.previous}
              </button>`
        }
        ${
          index === offers.length - 1
            ? nothing
            : html`<button type="button" class="quiet small" @click=${() => this.turnTo(index + 1)}>
                ${texts.next}
              </button>`
        }
      </p>
    </section>`;
  }

  private renderMark(
    { name, most }: Criterion,
    offer: number,
    at: number,
    texts: JuryTexts,
  ): TemplateResult {
    const given = this.response.points[offer]?.[at];
    const values = Array.from({ length: most + 1 }, (_, value) => value);
    return html`<div class="mark-row">
      <label for="mark-${offer}-${at}">${texts.mark(name, most)}</label>
      <select
        id="mark-${offer}-${at}"
        ?disabled=${this.locked}
        @change=${(event: Event) => this.mark(offer, at, event)}
      >
        <option value="" .selected=${given === undefined}>${texts.none}</option>
        ${values.map(
          (value) => html`<option value=${value} .selected=${given === value}>${value}</option>`,
        )}
      </select>
    </div>`;
  }

  private renderComparison(texts: JuryTexts): TemplateResult | typeof nothing {
    if (this.verdict === undefined) return nothing;
    const comparison = compare(this.spec, this.response);
    const missing = this.response.points.flat().filter((mark) => mark === undefined).length;
    return comparison === undefined
      ? html`<p class="note">${texts.missing(missing)}</p>`
      : comparisonView(this.spec, this.response, comparison, texts);
  }

  private mark(offer: number, at: number, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    const given = value === '' ? undefined : Number(value);
    const points = this.response.points.map((row, index) =>
      index === offer ? row.map((old, place) => (place === at ? given : old)) : row,
    );
    this.respond({ ...this.response, points });
  }

  private comment(offer: number, text: string): void {
    const comments = this.response.comments.map((old, index) => (index === offer ? text : old));
    this.respond({ ...this.response, comments });
  }

  private turnTo(index: number): void {
    this.at = index;
    this.turned = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('spec')) this.at = 0;
    if (!this.turned) return;
    this.turned = false;
    this.renderRoot.querySelector<HTMLElement>(`#title-${this.at}`)?.focus();
  }
}

/** Jury, as a package's script takes it in. */
export const jury: ActivityRegistration<JurySpec, JuryResponse> = {
  type: juryType,
  tagName: 'razem-jury',
  element: RazemJury,
};
