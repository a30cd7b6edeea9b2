import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { neighboursOf, titleOf } from '../screens.ts';
import { PlayerElement } from './player-element.ts';

/** Under the title page: start, or go back to where the learner was; or straight to the test. */
export class RazemStart extends PlayerElement {
  /** The screen the learner was on last, other than the title page. */
  @property() bookmark: string | undefined = undefined;

  protected override render(): TemplateResult {
    const { content, href, screens } = this.player;
    const { texts } = this;
    const first = neighboursOf('start', screens, this.state.saved).next;
    const to = this.bookmark ?? first;
    if (to === undefined) return html``;
    const text =
      this.bookmark === undefined
        ? texts.start
        : texts.resume(titleOf(this.bookmark, content.island, texts));
    return html`<p class="actions">
      <a class="button" href=${href(to)}>${text}</a>
      ${
        content.island.module.test === undefined || to === 'test'
          ? nothing
          : html`<a class="button quiet" href=${href('test')}>${texts.toTest}</a>`
      }
    </p>`;
  }
}
