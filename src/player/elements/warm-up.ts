import { html, type TemplateResult } from 'lit';

import { wasChecked } from '../../model/progress.ts';
import { activityView } from './activity-view.ts';
import { PlayerElement } from './player-element.ts';

/** Five questions of the bank before the module, without verdicts. */
export class RazemWarmUp extends PlayerElement {
  protected override render(): TemplateResult {
    const { warmUp } = this.player.content;
    const answered = warmUp.filter(({ id }) => wasChecked(this.state.saved.warmUp[id])).length;
    return html`${warmUp.map((activity) => activityView(this.player, activity.id, 'warm-up'))}
      <p class="lesson-note" role="status">
        ${this.texts.warmUpProgress(answered, warmUp.length)}
      </p>`;
  }
}
