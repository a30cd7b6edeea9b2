import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { BranchNode, Choice } from '../branching/graph.ts';
import { standing, walkFar } from '../branching/walk.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { type Advice, adviceOf, type Answered, questionsLeft } from './advice.ts';
import type { GuideResponse, GuideSpec } from './spec.ts';
import { guideStyles } from './styles.ts';
import { guideTexts, type GuideTexts } from './texts.ts';
import { guideType } from './type.ts';

/** One question at a time, the answers so far above it; at the end the recommendation. */
export class RazemDecisionGuide extends ActivityElement<GuideSpec, GuideResponse> {
  static override styles = [controlStyles, guideStyles];

  /** The learner moved: once the new node stands, the focus goes to its heading. */
  private moved = false;

  protected override render(): TemplateResult {
    const texts = guideTexts[this.language];
    const advice = adviceOf(this.spec, this.response);
    const { here, recommended } = advice;
    if (here === undefined) return html``;
    return html`<div role="group" aria-label=${this.label} class="guide">
      ${
        recommended
          ? html`${this.renderResult(here, texts)} ${this.renderAnswered(advice, texts)}`
          : html`${this.renderAnswered(advice, texts)} ${this.renderQuestion(here, texts)}`
      }
      ${
        recommended && !this.locked
          ? html`<p>
              <button type="button" class="quiet small" @click=${() => this.move([])}>
                ${texts.restart}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  /** On the way the answers alone; at the recommendation what each meant and what fell away by it. */
  private renderAnswered(advice: Advice, texts: GuideTexts): TemplateResult | typeof nothing {
    const { answered, recommended } = advice;
    if (answered.length === 0) return nothing;
    return html`<section aria-labelledby="answered">
      <h3 id="answered">${recommended ? texts.why : texts.answered}</h3>
      <ol class="answered">
        ${answered.map(
          (one, index) =>
            html`<li>
              <p>${one.question.title} <b>${unsafeHTML(one.answer.html)}</b></p>
              ${recommended ? this.renderMeaning(one, advice, texts) : nothing}
              ${this.locked ? nothing : this.renderChange(one, index, texts)}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  private renderMeaning(one: Answered, { rejected }: Advice, texts: GuideTexts): TemplateResult {
    const gone = rejected.filter(({ by }) => by === one).map(({ result }) => result.title);
    return html`${
      one.answer.note === undefined
        ? nothing
        : html`<div class="about">${unsafeHTML(one.answer.note)}</div>`
    }
    ${gone.length === 0 ? nothing : html`<p class="gone">${texts.gone(gone.join(', '))}</p>`}`;
  }

  private renderChange({ question }: Answered, index: number, texts: GuideTexts): TemplateResult {
    return html`<button
      type="button"
      class="quiet small"
      aria-label=${texts.changeAt(question.title)}
      @click=${() => this.move(this.response.answers.slice(0, index))}
    >
      ${texts.change}
    </button>`;
  }

  private renderQuestion(
    { title, html: about, choices }: BranchNode,
    texts: GuideTexts,
  ): TemplateResult {
    const { graph } = this.spec;
    const left = questionsLeft(graph, standing(graph, walkFar(graph, this.response.answers)));
    return html`<section class="card" aria-labelledby="here">
      <h3 id="here" tabindex="-1">${title}</h3>
      <div class="about">${unsafeHTML(about)}</div>
      <ul class="choices" aria-label=${texts.answers}>
        ${choices.map((choice) => this.renderAnswer(choice))}
      </ul>
      <p class="note">${texts.left(left)}</p>
    </section>`;
  }

  private renderAnswer({ html: text, token }: Choice): TemplateResult {
    return html`<li>
      <button
        type="button"
        class="quiet choice"
        aria-disabled=${this.locked ? 'true' : 'false'}
        @click=${() => this.move([...this.response.answers, token])}
      >
        ${unsafeHTML(text)}
      </button>
    </li>`;
  }

  private renderResult({ id, title, html: about }: BranchNode, texts: GuideTexts): TemplateResult {
    const { results, heading } = this.spec;
    const { conditions = [], caution } = results[id] ?? {};
    return html`<section class="card result" aria-labelledby="here">
      <h3 id="here" tabindex="-1">${heading}: ${title}</h3>
      <div class="about">${unsafeHTML(about)}</div>
      ${
        conditions.length === 0
          ? nothing
          : html`<h4>${texts.conditions}</h4>
              <ul>
                ${conditions.map((condition) => html`<li>${unsafeHTML(condition)}</li>`)}
              </ul>`
      }
      ${
        caution === undefined
          ? nothing
          : html`<h4>${texts.caution}</h4>
              <div class="about">${unsafeHTML(caution)}</div>`
      }
    </section>`;
  }

  private move(answers: readonly string[]): void {
    if (this.locked) return;
    this.moved = true;
    this.respond({ answers });
  }

  protected override updated(): void {
    if (!this.moved) return;
    this.moved = false;
    this.renderRoot.querySelector<HTMLElement>('#here')?.focus();
  }
}

/** Decision guide, as a package's script takes it in. */
export const decisionGuide: ActivityRegistration<GuideSpec, GuideResponse> = {
  type: guideType,
  tagName: 'razem-decision-guide',
  element: RazemDecisionGuide,
};
