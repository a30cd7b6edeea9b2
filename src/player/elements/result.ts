import { html, nothing, type TemplateResult } from 'lit';

import { percent } from '../../model/score.ts';
import { titleOf } from '../screens.ts';
import {
  type OutcomeResult,
  resultByOutcome,
  testScore,
  warmUpResult,
} from '../store/test-result.ts';
import { PlayerElement } from './player-element.ts';

/** The last test by outcome, with the way back to lessons; the best one; the warm-up beside it. */
export class RazemResult extends PlayerElement {
  protected override render(): TemplateResult {
    const { content, href } = this.player;
    const { texts } = this;
    const { saved } = this.state;
    const passMark = content.island.module.test?.passMark ?? 0;
    if (saved.test?.finished !== true) {
      return html`<p>
          ${saved.bestTest ? texts.bestLine(percent(saved.bestTest)) : texts.noResult}
        </p>
        <p class="actions"><a class="button" href=${href('test')}>${texts.titles.test}</a></p>`;
    }
    const reached = percent(testScore(saved.test, content));
    const best = percent(saved.bestTest ?? { raw: 0, max: 1 });
    const warmUp = warmUpResult(saved, content);
    const passed = reached >= passMark;
    return html`<p class="verdict ${passed ? 'passed' : 'not-passed'}">
        ${passed ? texts.passed : texts.notPassed}
      </p>
      <p class="lead">${texts.resultLine(reached, passMark)}</p>
      ${best > reached ? html`<p>${texts.bestLine(best)}</p>` : nothing}
      ${warmUp === undefined ? nothing : html`<p>${texts.warmUpLine(warmUp.right, warmUp.all)}</p>`}
      <h2>${texts.byOutcome}</h2>
      <ul class="by-outcome">
        ${resultByOutcome(saved.test, content).map((each) => this.outcome(each))}
      </ul>
      <p class="actions">
        <a class="button ${passed ? 'quiet' : ''}" href=${href('test')}>${texts.testAgain}</a>
      </p>`;
  }

  private outcome({ outcome, score, reread }: OutcomeResult): TemplateResult {
    const { content, href } = this.player;
    const { texts } = this;
    return html`<li>
      <p class="what">${outcome.text}</p>
      <p class="how-much">
        <meter min="0" max=${score.max} value=${score.raw} aria-hidden="true"></meter>
        ${texts.points(score.raw, score.max)}
      </p>
      ${
        reread.length === 0
          ? nothing
          : html`<p class="reread">
              ${texts.reread}:
              ${reread.map(
                (id, index) =>
                  html`${index > 0 ? ', ' : ''}<a href=${href(id)}
                      >${titleOf(id, content.island, texts)}</a
                    >`,
              )}
            </p>`
      }
    </li>`;
  }
}
