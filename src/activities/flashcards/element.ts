import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { cardsLeft, nextCard } from './round.ts';
import type { Flashcard, FlashcardsResponse, FlashcardsSpec } from './spec.ts';
import { flashcardsStyles } from './styles.ts';
import { flashcardsTexts } from './texts.ts';
import { flashcardsType } from './type.ts';

/** One card at a time. Focus goes to what comes next, so that a round needs no searching by keyboard. */
export class RazemFlashcards extends ActivityElement<FlashcardsSpec, FlashcardsResponse> {
  static override styles = [controlStyles, flashcardsStyles];

  @state() private turned = false;
  @state() private last: string | undefined = undefined;
  private focusAfter: string | undefined = undefined;

  protected override render(): TemplateResult {
    const texts = flashcardsTexts[this.language];
    const card = nextCard(this.spec, this.response, this.last);
    const left = cardsLeft(this.spec, this.response).length;
    return html`<div class="screen-only" role="group" aria-label=${this.label}>
        ${
          card === undefined
            ? html`<p>${texts.allKnown}</p>
                <button type="button" class="quiet" ?disabled=${this.locked} @click=${this.onOnce}>
                  ${texts.once}
                </button>`
            : this.renderCard(card)
        }
        <p class="note" role="status">${left > 0 ? texts.left(left) : nothing}</p>
      </div>
      <dl class="paper">
        ${this.spec.cards.map(
          ({ front, back }) =>
            html`<dt>${unsafeHTML(front)}</dt>
              <dd>${unsafeHTML(back)}</dd>`,
        )}
      </dl>`;
  }

  private renderCard({ token, front, back }: Flashcard): TemplateResult {
    const texts = flashcardsTexts[this.language];
    return html`<div class="card">
        <p class="side"><span class="unseen">${texts.front}:</span> ${unsafeHTML(front)}</p>
        <div aria-live="polite">
          ${
            this.turned
              ? html`<p class="side back">
                  <span class="unseen">${texts.back}:</span> ${unsafeHTML(back)}
                </p>`
              : nothing
          }
        </div>
      </div>
      <div class="foot">
        ${
          this.turned
            ? html`<button
                  type="button"
                  class="known"
                  ?disabled=${this.locked}
                  @click=${() => this.judge(token, 'known')}
                >
                  ${texts.known}
                </button>
                <button
                  type="button"
                  class="quiet"
                  ?disabled=${this.locked}
                  @click=${() => this.judge(token, 'again')}
                >
                  ${texts.again}
                </button>`
            : html`<button type="button" class="turn" @click=${this.onTurn}>${texts.turn}</button>`
        }
      </div>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.focusAfter === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.focusAfter);
    this.focusAfter = undefined;
    target?.focus();
  }

  private readonly onTurn = (): void => {
    this.turned = true;
    this.focusAfter = '.known';
  };

  private judge(token: string, verdict: 'known' | 'again'): void {
    this.turned = false;
    this.last = token;
    this.focusAfter = '.turn, .quiet';
    this.respond({ ...this.response, [token]: verdict });
  }

  private readonly onOnce = (): void => {
    this.last = undefined;
    this.focusAfter = '.turn';
    this.respond({});
  };
}

/** Flashcards, as a package's script takes them in. */
export const flashcards: ActivityRegistration<FlashcardsSpec, FlashcardsResponse> = {
  type: flashcardsType,
  tagName: 'razem-flashcards',
  element: RazemFlashcards,
};
