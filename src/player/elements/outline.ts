import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import { lessonsDone, wasChecked } from '../../model/progress.ts';
import { titleOf } from '../screens.ts';
import { clothOf } from './cloth.ts';
import { PlayerElement } from './player-element.ts';

/** The module's screens with what is done; the cloth that grows with them. A disclosure on phones. */
export class RazemOutline extends PlayerElement {
  @state() private open = false;

  protected override render(): TemplateResult {
    const { content, screens } = this.player;
    const { island } = content;
    const { saved } = this.state;
    const done = new Set(lessonsDone(island, saved));
    const { lessons, motif, number, shortTitle } = island.module;
    const count = this.texts.lessonsDone(done.size, lessons.length);
    const woven = lessons.map((_, index) => index < done.size);
    const listed = screens.filter((id) => id !== 'wynik' || saved.bestTest !== undefined);
    return html`<div class="head">
        ${lessons.length > 0 ? clothOf(motif, woven) : nothing}
        <div>
          <p class="name">${number}. ${shortTitle}</p>
          <p class="count">${count}</p>
        </div>
        <button
          type="button"
          class="button quiet"
          aria-expanded=${this.open}
          aria-controls="spis"
          @click=${() => (this.open = !this.open)}
        >
          ${this.texts.showOutline}
        </button>
      </div>
      <ol id="spis" class=${this.open ? 'open' : nothing}>
        ${listed.map((id) => this.entry(id, done.has(id) || this.isDone(id)))}
      </ol>`;
  }

  private isDone(id: string): boolean {
    const { saved } = this.state;
    const { warmUp } = this.player.content;
    if (id === 'rozgrzewka') return warmUp.every((each) => wasChecked(saved.warmUp[each.id]));
    return id === 'test' && saved.bestTest !== undefined;
  }

  private entry(id: string, done: boolean): TemplateResult {
    const here = id === this.state.saved.location;
    return html`<li class=${done ? 'done' : nothing}>
      <a
        href=${this.player.href(id)}
        aria-current=${here ? 'page' : nothing}
        @click=${() => (this.open = false)}
        >${titleOf(id, this.player.content.island, this.texts)}${
          done ? html`<span class="mark"> ${this.texts.done}</span>` : nothing
        }</a
      >
    </li>`;
  }
}
