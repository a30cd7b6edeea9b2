import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import { PlayerElement } from './player-element.ts';

/** Right side of the header: what is saved, settings, and the way out. */
export class RazemTools extends PlayerElement {
  @state() private open = false;

  protected override render(): TemplateResult {
    const { finish } = this.player;
    const over = this.state.save.state === 'closed';
    return html`<razem-save-line .player=${this.player}></razem-save-line>
      <div class="buttons">
        <button
          type="button"
          class="button quiet small"
          aria-expanded=${this.open}
          @click=${this.toggle}
        >
          ${this.texts.settings}
        </button>
        ${
          finish === undefined || over
            ? nothing
            : html`<button type="button" class="button quiet small" @click=${finish}>
                ${this.texts.finish}
              </button>`
        }
      </div>
      ${
        this.open
          ? html`<razem-settings .player=${this.player} @keydown=${this.onKey}></razem-settings>`
          : nothing
      }`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    if (this.open)
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('#ustawienia')?.focus());
    else if (changed.get('open') === true)
      this.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.open = false;
  };
}
