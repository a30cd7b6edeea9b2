import { html, nothing, svg, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { DragController } from './drag-controller.ts';
import { moved } from './move.ts';
import type { OrderingResponse, OrderingSpec } from './spec.ts';
import { orderingStyles } from './styles.ts';
import { orderingTexts } from './texts.ts';
import { orderingType } from './type.ts';

const arrows = { up: 'M8 14V2M2 8l6-6 6 6', down: 'M8 2v12M2 8l6 6 6-6' } as const;

/** A list to be put in order: by handle, by buttons, or with the arrow keys on a button. */
export class RazemOrdering extends ActivityElement<OrderingSpec, OrderingResponse> {
  static override styles = [controlStyles, orderingStyles];

  @state() private announcement = '';
  /** Button to focus again after its row has moved in the document. */
  private refocus: string | undefined = undefined;
  private readonly drag = new DragController(this, (token, place) => this.move(token, place));

  protected override render(): TemplateResult {
    return html`<ol aria-label=${this.label}>
        ${repeat(
          this.response,
          (token) => token,
          (token, index) => this.renderItem(token, index),
        )}
      </ol>
      <p class="unseen" role="status">${this.announcement}</p>`;
  }

  private renderItem(token: string, index: number): TemplateResult | typeof nothing {
    const item = this.spec.items.find((candidate) => candidate.token === token);
    if (item === undefined) return nothing;
    const result = this.verdict?.parts[token];
    const feedback = this.feedback.filter(({ part }) => part === token);
    const held = this.drag.held === token ? 'held' : '';
    return html`<li
      class="row ${result ?? ''} ${held}"
      data-token=${token}
      aria-describedby=${ifDefined(result === undefined ? undefined : `why-${token}`)}
    >
      <span
        class="handle"
        @pointerdown=${(event: PointerEvent) => this.locked || this.drag.take(token, event)}
      ></span>
      <span id="text-${token}">${unsafeHTML(item.html)}</span>
      ${
        this.locked
          ? nothing
          : html`<span class="moves">
              ${this.renderMove('up', token, index - 1, index === 0)}
              ${this.renderMove('down', token, index + 1, index === this.response.length - 1)}
            </span>`
      }
      ${partFeedback(`why-${token}`, result, feedback, this.language)}
    </li>`;
  }

  private renderMove(way: 'up' | 'down', token: string, to: number, end: boolean): TemplateResult {
    const id = `${way}-${token}`;
    return html`<button
      type="button"
      id=${id}
      class="quiet small"
      aria-label=${orderingTexts[this.language][way]}
      aria-labelledby="${id} text-${token}"
      aria-disabled=${end ? 'true' : 'false'}
      @click=${() => this.move(token, to, id)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, token, id)}
    >
      <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
        ${svg`<path d=${arrows[way]} />`}
      </svg>
    </button>`;
  }

  private onKey(event: KeyboardEvent, token: string, id: string): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.move(token, this.response.indexOf(token) + step, id);
  }

  private move(token: string, to: number, refocus?: string): void {
    if (to < 0 || to >= this.response.length) return;
    this.refocus = refocus;
    const order = moved(this.response, token, to);
    this.respond(order);
    const text = this.renderRoot.querySelector(`#text-${token}`)?.textContent?.trim() ?? '';
    this.announcement = orderingTexts[this.language].place(text, to + 1, order.length);
  }

  protected override updated(): void {
    if (this.refocus === undefined) return;
    const button = this.renderRoot.querySelector<HTMLElement>(`#${this.refocus}`);
    this.refocus = undefined;
    button?.focus();
  }
}

/** Ordering, as a package's script takes it in. */
export const ordering: ActivityRegistration<OrderingSpec, OrderingResponse> = {
  type: orderingType,
  tagName: 'razem-ordering',
  element: RazemOrdering,
};
