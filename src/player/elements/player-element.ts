import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

import type { Player } from '../player.ts';
import type { PlayerState } from '../store/player-state.ts';
import { playerTexts } from '../texts/texts.ts';
import type { PlayerTexts } from '../texts/player-texts.ts';

/** A part of the shell: draws the store's state in light DOM, so that the page's one stylesheet rules. */
export abstract class PlayerElement extends LitElement {
  @property({ attribute: false }) player!: Player;

  private unsubscribe: (() => void) | undefined = undefined;

  protected get state(): PlayerState {
    return this.player.store.state;
  }

  protected get texts(): PlayerTexts {
    return playerTexts[this.state.settings.language];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The store may have changed while this part's screen was away.
    this.requestUpdate();
    this.unsubscribe = this.player.store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.unsubscribe?.();
    super.disconnectedCallback();
  }
}
