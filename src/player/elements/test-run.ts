import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import type { TestState } from '../../model/module-state.ts';
import { wasChecked } from '../../model/progress.ts';
import { percent } from '../../model/score.ts';
import { activityView } from './activity-view.ts';
import { PlayerElement } from './player-element.ts';

/** The test: a way in, then one question a screen. */
export class RazemTest extends PlayerElement {
  /** The learner asked to finish with empty questions and is asked back. */
  @state() private warned = false;
  private focusQuestion = false;

  protected override render(): TemplateResult | typeof nothing {
    const { test } = this.state.saved;
    return test === undefined || test.finished ? this.wayIn() : this.question(test);
  }

  protected override updated(): void {
    if (!this.focusQuestion) return;
    this.focusQuestion = false;
    const heading = this.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  private wayIn(): TemplateResult | typeof nothing {
    const { content, store, randomSeed } = this.player;
    const { test } = content.island.module;
    if (test === undefined) return nothing;
    const best = this.state.saved.bestTest;
    const begin = (): void => {
      this.focusQuestion = true;
      store.dispatch({ kind: 'test-start', seed: randomSeed() });
    };
    return html`${best === undefined ? nothing : html`<p>${this.texts.testBest(percent(best))}</p>`}
      <p class="actions">
        <button type="button" class="button" @click=${begin}>
          ${best === undefined ? this.texts.testStart : this.texts.testAgain}
        </button>
      </p>`;
  }

  private question({ drawn, at, answers }: TestState): TemplateResult {
    const id = drawn[at] ?? '';
    const empty = drawn.filter((each) => !wasChecked(answers[each])).length;
    const last = at === drawn.length - 1;
    return html`<h2 class="question" tabindex="-1">${this.texts.question(at + 1, drawn.length)}</h2>
      <ol class="steps" aria-hidden="true">
        ${drawn.map(
          (each, index) =>
            html`<li
              class="${wasChecked(answers[each]) ? 'answered' : ''} ${index === at ? 'here' : ''}"
            ></li>`,
        )}
      </ol>
      ${keyed(id, activityView(this.player, id, 'test'))}
      <div class="pager">
        ${
          at > 0
            ? html`<button type="button" class="button quiet" @click=${() => this.turn(at - 1)}>
                ${this.texts.questionBack}
              </button>`
            : nothing
        }
        ${
          last
            ? html`<button type="button" class="button" @click=${() => this.finish(empty)}>
                ${this.warned ? this.texts.testFinishAnyway : this.texts.testFinish}
              </button>`
            : html`<button type="button" class="button" @click=${() => this.turn(at + 1)}>
                ${this.texts.questionNext}
              </button>`
        }
      </div>
      <p class="lesson-note" role="status">
        ${this.warned && empty > 0 ? this.texts.testUnanswered(empty) : nothing}
      </p>`;
  }

  private turn(index: number): void {
    this.warned = false;
    this.focusQuestion = true;
    this.player.store.dispatch({ kind: 'test-at', index });
  }

  private finish(empty: number): void {
    if (empty > 0 && !this.warned) {
      this.warned = true;
      return;
    }
    this.warned = false;
    this.player.store.dispatch({ kind: 'test-finish' });
    this.player.navigate('wynik');
  }
}
