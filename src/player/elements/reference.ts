import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import { dateOf } from '../player.ts';
import { type FactEntry, readFact, readTerm, type TermEntry } from '../reference-entry.ts';
import { PlayerElement } from './player-element.ts';

/**
 * The small window beside a fact or a term. A popover: Escape and a click elsewhere close it, and focus
 * goes back to the link. Where a browser has none, the link simply leads to the sources or the glossary.
 */
export class RazemReference extends PlayerElement {
  @state() private fact: FactEntry | undefined = undefined;
  @state() private term: TermEntry | undefined = undefined;
  private link: HTMLElement | undefined = undefined;

  /** True when the link was answered here, with what stands at `entry` in the sources or the glossary. */
  show(link: HTMLElement, entry: Element): boolean {
    if (!('showPopover' in this)) return false;
    const isTerm = link.matches('.term');
    this.fact = isTerm ? undefined : readFact(entry);
    this.term = isTerm ? readTerm(entry) : undefined;
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
              <div>${term.definition}</div>`
      }
      ${fact === undefined ? nothing : this.factView(fact)}
      <p>
        <button type="button" class="button quiet small" @click=${() => this.hidePopover()}>
          ${texts.close}
        </button>
      </p>`;
  }

  private factView(fact: FactEntry): TemplateResult {
    const { texts } = this;
    const { url, title } = fact.source;
    const checked = dateOf(new Date(`${fact.checkedOn}T12:00:00`), this.state.settings.language);
    return html`<p class="name" tabindex="-1">${fact.sentence}</p>
      <p><b>${texts.factBasis}:</b> ${fact.basis}</p>
      <p>
        <b>${texts.factSource}:</b>
        ${url === undefined ? title : html`<a href=${url}>${title}</a>`}
      </p>
      <p class="note">
        ${texts.factChecked(checked)} ${fact.toCheck ? texts.factToCheck : nothing}
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
