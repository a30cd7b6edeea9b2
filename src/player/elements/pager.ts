import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { isLessonDone, isPassed, wasChecked } from '../../model/progress.ts';
import { isReference, neighboursOf, titleOf } from '../screens.ts';
import { PlayerElement } from './player-element.ts';

/** Back and next, and under a lesson whether it is done. */
export class RazemPager extends PlayerElement {
  /** Where a page of reference leads back to. */
  @property() cameFrom = 'start';

  protected override render(): TemplateResult | typeof nothing {
    const { screens } = this.player;
    const { saved } = this.state;
    const screen = saved.location;
    // The title page and a running test have buttons of their own.
    const testing = screen === 'test' && saved.test?.finished === false;
    if (screen === 'start' || testing) return nothing;
    if (isReference(screen))
      return html`<nav class="pager" aria-label=${this.texts.pager}>
        ${this.link(this.cameFrom, this.texts.backTo, 'quiet')}
      </nav>`;
    const { back, next } = neighboursOf(screen, screens, saved);
    const look = this.hasBetter(screen) ? 'next quiet' : 'next';
    return html`${this.lessonNote(screen)}
      <nav class="pager" aria-label=${this.texts.pager}>
        ${back === undefined ? nothing : this.link(back, this.texts.back, 'quiet')}
        ${next === undefined ? nothing : this.link(next, this.texts.next, look)}
      </nav>`;
  }

  /** Before the test is passed, taking it is the thing to do; *Next* steps back. */
  private hasBetter(screen: string): boolean {
    const { saved } = this.state;
    if (screen === 'test') return saved.bestTest === undefined;
    return screen === 'wynik' && isPassed(this.player.content.island, saved) === false;
  }

  private link(to: string, text: (title: string) => string, look: string): TemplateResult {
    const { content, href, store } = this.player;
    const leave = (): void => {
      if (look.startsWith('next'))
        store.dispatch({ kind: 'leave', screen: this.state.saved.location });
    };
    return html`<a class="button ${look}" href=${href(to)} @click=${leave}
      >${text(titleOf(to, content.island, this.texts))}</a
    >`;
  }

  private lessonNote(screen: string): TemplateResult {
    const { island } = this.player.content;
    const { saved } = this.state;
    const lesson = island.module.lessons.find(({ id }) => id === screen);
    const scored = island.activities.filter(
      ({ id, scored: isScored }) => isScored && lesson?.activityIds.includes(id) === true,
    );
    const left = scored.filter(({ id }) => !wasChecked(saved.activities[id])).length;
    const done = lesson !== undefined && scored.length > 0 && isLessonDone(lesson, island, saved);
    return html`<p class="lesson-note" role="status">
      ${done ? this.texts.lessonDone : left > 0 ? this.texts.lessonOpen(left) : nothing}
    </p>`;
  }
}
