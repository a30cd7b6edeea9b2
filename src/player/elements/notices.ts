import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { TrackingFailure } from '../../model/tracking.ts';
import { dateOf, timeOf } from '../player.ts';
import { titleOf } from '../screens.ts';
import { PlayerElement } from './player-element.ts';

/** What a learner must be told at the start of a session, in plain sentences above the page. */
export class RazemNotices extends PlayerElement {
  /** Why nothing can be saved as it should. */
  @property({ attribute: false }) failure: TrackingFailure | undefined = undefined;
  /** A saved state that could not be read, as it came. */
  @property({ attribute: false }) unreadable: string | undefined = undefined;
  @property({ attribute: false }) replaceUnreadable: () => void = () => undefined;
  @property({ attribute: false }) cameBack: Date | undefined = undefined;
  /** Where the learner was, when a link led elsewhere. */
  @property() bookmark: string | undefined = undefined;

  @state() private dismissed: readonly string[] = [];

  protected override render(): TemplateResult {
    const { texts } = this;
    const { language } = this.state.settings;
    const { failure, unreadable, cameBack, bookmark } = this;
    const moved = bookmark !== undefined && bookmark !== this.state.saved.location;
    return html`${
      failure === undefined
        ? nothing
        : this.notice('failure', html`<p>${texts.failures[failure.code]}</p>`)
    }
    ${
      cameBack === undefined
        ? nothing
        : this.notice(
            'came-back',
            html`<p>
              ${texts.cameBack(`${dateOf(cameBack, language)}, ${timeOf(cameBack, language)}`)}
            </p>`,
          )
    }
    ${
      moved
        ? this.notice(
            'bookmark',
            html`<p>
              ${texts.resumeNotice}
              <a href=${this.player.href(bookmark)} @click=${() => this.dismiss('bookmark')}
                >${texts.resume(titleOf(bookmark, this.player.content.island, texts))}</a
              >
            </p>`,
          )
        : nothing
    }
    ${unreadable === undefined ? nothing : this.renderUnreadable(unreadable)}`;
  }

  private notice(name: string, content: TemplateResult): TemplateResult | typeof nothing {
    if (this.dismissed.includes(name)) return nothing;
    return html`<div class="notice" role="status">
      ${content}
      <p>
        <button type="button" class="button quiet small" @click=${() => this.dismiss(name)}>
          ${this.texts.dismiss}
        </button>
      </p>
    </div>`;
  }

  private renderUnreadable(original: string): TemplateResult {
    const { texts } = this;
    const replace = (): void => {
      this.unreadable = undefined;
      this.replaceUnreadable();
    };
    return html`<div class="notice" role="region" aria-labelledby="nieczytelne">
      <p id="nieczytelne">${texts.unreadable}</p>
      <details>
        <summary>${texts.unreadableKeep}</summary>
        <textarea
          readonly
          rows="4"
          aria-label=${texts.unreadableKeep}
          .value=${original}
        ></textarea>
      </details>
      <p>
        <button type="button" class="button quiet small" @click=${replace}>
          ${texts.unreadableReplace}
        </button>
      </p>
    </div>`;
  }

  private dismiss(name: string): void {
    this.dismissed = [...this.dismissed, name];
  }
}
