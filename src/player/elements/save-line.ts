import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import type { SaveStatus } from '../../model/tracking.ts';
import { timeOf } from '../player.ts';
import { PlayerElement } from './player-element.ts';

/** One true sentence about what is saved, and behind it the reason and a report to copy. */
export class RazemSaveLine extends PlayerElement {
  @state() private copied = false;
  @state() private open = false;

  protected override render(): TemplateResult {
    const { save } = this.state;
    return html`<p class="save ${save.state}" role="status">${this.sentence(save)}</p>
      ${
        save.state === 'unsaved'
          ? html`<details class="why-unsaved" @toggle=${this.onToggle}>
              <summary>${this.texts.whyUnsaved}</summary>
              <p>${this.texts.failures[save.failure.code]}</p>
              <p><label for="raport">${this.texts.report}</label></p>
              <textarea
                id="raport"
                readonly
                rows="5"
                .value=${this.open ? this.player.report(save.failure) : ''}
              ></textarea>
              <p>
                <button type="button" class="button quiet small" @click=${this.copy}>
                  ${this.texts.copyReport}
                </button>
                <span role="status">${this.copied ? this.texts.copied : nothing}</span>
              </p>
            </details>`
          : nothing
      }`;
  }

  private sentence(save: SaveStatus): string {
    const texts = this.texts.save;
    switch (save.state) {
      case 'saved': {
        const time = timeOf(save.at, this.state.settings.language);
        return save.where === 'lms' ? texts.savedLms(time) : texts.savedDevice(time);
      }
      case 'unsaved':
        return save.keptOnDevice ? texts.unsavedKept : texts.unsaved;
      case 'read-only':
        return save.mode === 'review' ? texts.review : texts.browse;
      default:
        return texts[save.state];
    }
  }

  private readonly onToggle = ({ currentTarget }: Event): void => {
    this.open = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
  };

  private readonly copy = (): void => {
    const field = this.querySelector('textarea');
    if (field === null) return;
    // The clipboard may be forbidden in a frame: selected text can still be copied by hand.
    field.select();
    navigator.clipboard?.writeText(field.value).then(
      () => (this.copied = true),
      () => undefined,
    );
  };
}
