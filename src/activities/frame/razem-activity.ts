import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Activity } from '../../model/activity.ts';
import { type ActivityState, newActivityState } from '../../model/module-state.ts';
import type { Language } from '../../model/text.ts';
import { type ActivityElement, textLength } from './activity-element.ts';
import {
  type ActivityMode,
  type ActivityRules,
  isCheckable,
  readinessOf,
  triesAllowed,
} from './activity-machine.ts';
import { type ActivityView, viewOf } from './activity-view.ts';
import { controlStyles } from './control-styles.ts';
import { type ActivityRequest, ActivityRequestEvent, ResponseChangeEvent } from './events.ts';
import {
  explanationPart,
  footPart,
  hintsPart,
  sorryPart,
  statusPart,
  surePart,
  type Sureness,
} from './frame-parts.ts';
import { frameStyles } from './frame-styles.ts';
import type { ActivityRegistration } from './registration.ts';
import { ShownController } from './shown-controller.ts';
import { type FrameTexts, frameTexts } from './texts.ts';

/**
 * The frame around one activity: prompt, *Check*, tries, hints, verdict, explanation, announcements.
 * It asks by event and learns by property: whoever listens to `activity-request` hands the next state
 * back. Its light DOM is the readable form, shown until this element is defined.
 *
 * @fires activity-request - The learner asks for something; see ActivityRequest.
 */
export class RazemActivity extends LitElement {
  static override styles = [controlStyles, frameStyles];

  @property({ attribute: false }) activity: Activity<unknown> | undefined = undefined;
  @property({ attribute: false }) registration: ActivityRegistration | undefined = undefined;
  @property({ attribute: false }) state: ActivityState = newActivityState;
  @property() mode: ActivityMode = 'practice';
  @property({ type: Boolean, attribute: 'read-only', reflect: true }) readOnly = false;
  /** The type's script could not be had, so that there is no registration to come. */
  @property({ type: Boolean }) unavailable = false;
  /** Orders what is shuffled: `seedFrom(activity.id)` in a lesson, the draw's seed in a test. */
  @property({ type: Number }) seed = 0;
  @property() language: Language = 'pl';
  /** Packed length of a text, StateCodec.cost. */
  @property({ attribute: false }) cost: (text: string) => number = textLength;
  /** Asks how sure the learner is before *Check*. */
  @property({ type: Boolean, attribute: 'ask-sure' }) askSure = false;
  /** Milliseconds of a clock that only runs forward, for the time an answer took. */
  @property({ attribute: false }) now: () => number = () => performance.now();

  @state() private showSolution = false;
  @state() private announcement = '';
  @state() private failed = false;

  @query('.primary') private readonly primaryButton!: HTMLButtonElement | null;
  @query('.status') private readonly statusLine!: HTMLElement | null;

  private inner: ActivityElement<unknown, unknown> | undefined = undefined;
  private view: ActivityView | undefined = undefined;
  private keepFocus = false;
  private readonly shown = new ShownController(this, () => this.now());

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(ResponseChangeEvent.type, this.onResponse);
  }

  override disconnectedCallback(): void {
    this.removeEventListener(ResponseChangeEvent.type, this.onResponse);
    super.disconnectedCallback();
  }

  private get rules(): ActivityRules | undefined {
    const { activity, registration, mode, seed } = this;
    return activity && registration ? { activity, type: registration.type, mode, seed } : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.keepFocus = this.shadowRoot?.activeElement?.localName === 'button';
    try {
      if (changed.has('activity') || changed.has('registration')) this.startOver();
      if (changed.has('state')) this.learnState(changed.get('state'));
      const { rules, readOnly, showSolution } = this;
      if (!rules || this.failed) return;
      this.view = viewOf(this.state, rules, { readOnly, showSolution });
    } catch (cause) {
      this.giveUp(cause);
    }
  }

  private startOver(): void {
    this.failed = false;
    this.inner = this.registration && new this.registration.element();
    this.view = undefined;
    this.announcement = '';
    this.showSolution = false;
  }

  private learnState(before: ActivityState | undefined): void {
    if (this.state.phase !== 'done') this.showSolution = false;
    if (!before || !this.hasUpdated) return;
    const { phase, response } = this.state;
    if (before.phase !== phase && phase === 'open') this.shown.restart();
    // What was asked for has been done; a new phase has its own sentence already.
    if (before.phase === phase && before.response !== response) this.announcement = '';
  }

  protected override render(): TemplateResult {
    const { activity, rules, view, inner } = this;
    const texts = frameTexts[this.language];
    if (!activity || !rules)
      // Until its type is here, the exercise stays what it was without scripts, but takes no text to lose.
      return this.unavailable ? sorryPart(texts.unavailable) : html`<div inert><slot></slot></div>`;
    if (this.failed || !view || !inner) return sorryPart(texts.failed);
    this.feed(inner, view, activity);
    const hints = this.mode === 'practice' ? activity.hints.slice(0, this.state.hints) : [];
    return html`<div class="edge"></div>
      <div class="body" role="group" aria-labelledby="kind">
        <p class="kind">
          <span id="kind">${view.kind[this.language]}</span>
          ${view.tries ? html`<span>${texts.tryOf(view.tries.at, view.tries.of)}</span>` : nothing}
        </p>
        <div class="prompt">${unsafeHTML(activity.prompt)}</div>
        <div class="inner">${inner}</div>
        ${this.askSure && activity.scored ? surePart(this.state.sure, view.locked, texts, this.onSure) : nothing}
        ${hintsPart(hints, texts)}
        ${statusPart(view, this.announcement, triesAllowed(rules) - this.state.tries, texts)}
        ${view.explained ? explanationPart(activity.explanation, texts) : nothing}
        ${footPart(view, this.mode, texts, {
          primary: this.onPrimary,
          reset: this.onReset,
          hint: this.onHint,
        })}
      </div>`;
  }

  /** The frame owns every property of the type's element. */
  private feed(
    inner: ActivityElement<unknown, unknown>,
    view: ActivityView,
    activity: Activity<unknown>,
  ): void {
    Object.assign(inner, {
      spec: activity.spec,
      response: view.response,
      verdict: view.verdict,
      feedback: view.feedback.filter(({ part }) => part !== undefined),
      locked: view.locked,
      solution: view.solution,
      seed: this.seed,
      cost: this.cost,
      label: activity.promptText,
      language: this.language,
    });
    // A type that fails while drawing must not take the course down.
    inner.updateComplete.catch((cause: unknown) => {
      if (inner === this.inner) this.giveUp(cause);
    });
  }

  private giveUp(cause: unknown): void {
    console.error(`Activity ${this.activity?.id ?? '?'} failed.`, cause);
    this.failed = true;
  }

  protected override updated(): void {
    // A button that went away takes the focus with it: hand it on.
    if (this.keepFocus && this.shadowRoot?.activeElement === null && this.view) {
      (this.primaryButton ?? this.statusLine)?.focus();
    }
  }

  private ask(request: ActivityRequest): void {
    if (this.activity) this.dispatchEvent(new ActivityRequestEvent(this.activity.id, request));
  }

  private readonly onResponse = (event: ResponseChangeEvent): void => {
    event.stopPropagation();
    const { rules } = this;
    if (!rules || this.view?.locked) return;
    try {
      const packed = rules.type.pack(rules.activity.spec, event.response);
      this.ask({ kind: 'respond', packed });
    } catch (cause) {
      this.giveUp(cause);
    }
  };

  private readonly onPrimary = (event: MouseEvent): void => {
    // The second click of a double click would press the button that has just replaced the first.
    if (event.detail > 1) return;
    const texts = frameTexts[this.language];
    switch (this.view?.primary) {
      case 'check':
      case 'save':
        return this.check(texts);
      case 'retry': {
        const { rules } = this;
        this.ask({ kind: 'retry' });
        if (rules) this.announcement = texts.tryAgain(this.state.tries + 1, triesAllowed(rules));
        return;
      }
      case 'solution':
      case 'own-response':
        this.showSolution = !this.showSolution;
        this.announcement = this.showSolution ? texts.solutionShown : texts.ownShown;
        return;
      case 'reset':
        return this.onReset();
      case undefined:
    }
  };

  private readonly onHint = (): void => this.ask({ kind: 'hint' });

  private readonly onSure = (value: Sureness): void => this.ask({ kind: 'sure', value });

  private readonly onReset = (): void => {
    this.ask({ kind: 'reset' });
    this.announcement = frameTexts[this.language].startedAgain;
  };

  private check(texts: FrameTexts): void {
    const { rules } = this;
    if (!rules) return;
    if (!isCheckable(this.state, rules)) {
      const empty = readinessOf(this.state, rules) === 'empty';
      this.announcement = empty ? texts.answerFirst : texts.answerAll;
      return;
    }
    this.ask({ kind: 'check', latencySeconds: this.shown.seconds() });
    if (!rules.activity.scored) this.announcement = texts.taken;
    else this.announcement = this.mode === 'warm-up' ? texts.takenQuietly : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'razem-activity': RazemActivity;
  }
}
