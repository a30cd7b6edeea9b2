import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Fact, Term } from '../../model/course.ts';
import { dateOf } from '../player.ts';
import { PlayerElement } from './player-element.ts';

/**
 * The small window beside a fact or a term. A popover: Escape and a click elsewhere close it, and focus
 * goes back to the link. Where a browser has none, the link simply leads to the sources or the glossary.
 */
export class RazemReference extends PlayerElement {
  @state() private fact: Fact | undefined = undefined;
  @state() private term: Term | undefined = undefined;
  private link: HTMLElement | undefined = undefined;

  /** True when the link was answered here. */
  show(link: HTMLElement): boolean {
    if (!('showPopover' in this)) return false;
    const { facts, terms } = this.player.content.island;
    this.fact = facts.find(({ id }) => id === link.dataset['fact']);
    this.term = terms.find(({ id }) => id === link.dataset['term']);
    if (this.fact === undefined && this.term === undefined) return false;
    this.link = link;
    void this.updateComplete.then(() => {
      this.showPopover();
      this.place(link);
      this.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    });
    return true;
  }

  /** For a change of screen. */
  close(): void {
    if ('hidePopover' in this && this.matches(':popover-open')) this.hidePopover();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'auto';
    this.setAttribute('role', 'dialog');
    this.addEventListener('toggle', (event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') this.onClosed();
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { fact, term, texts } = this;
    if (fact === undefined && term === undefined) return nothing;
    return html`${
        term === undefined
          ? nothing
          : html`<p class="name" tabindex="-1">${term.term}</p>
              <div>${unsafeHTML(term.definition)}</div>`
      }
      ${fact === undefined ? nothing : this.factView(fact)}
      <p>
        <button type="button" class="button quiet small" @click=${() => this.hidePopover()}>
          ${texts.close}
        </button>
      </p>`;
  }

  private factView(fact: Fact): TemplateResult {
    const { texts } = this;
    const { url, title } = fact.source;
    const checked = dateOf(new Date(`${fact.checkedOn}T12:00:00`), this.state.settings.language);
    return html`<p class="name" tabindex="-1">${fact.sentence}</p>
      <p><b>${texts.factBasis}:</b> ${fact.basis}</p>
      <p>
        <b>${texts.factSource}:</b>
        ${
          url === undefined
            ? title
            : html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`
        }
      </p>
      <p class="note">
        ${texts.factChecked(checked)}
        ${fact.confidence === 'to-check' ? texts.factToCheck : nothing}
      </p>`;
  }

  /** Under the link, within the page's width. */
  private place(link: HTMLElement): void {
    const at = link.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(at.left, room - this.offsetWidth - 8));
    this.style.left = `${left + scrollX}px`;
    this.style.top = `${at.bottom + 6 + scrollY}px`;
  }

  private onClosed(): void {
    const focusIsLost =
      document.activeElement === document.body || this.contains(document.activeElement);
    if (focusIsLost) this.link?.focus({ preventScroll: true });
    this.link = undefined;
  }
}
