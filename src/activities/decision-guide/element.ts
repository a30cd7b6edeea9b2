import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { BranchNode, Choice } from '../branching/graph.ts';
import { standing, walkFar } from '../branching/walk.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { type Advice, adviceOf, questionsLeft } from './advice.ts';
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
    return html`<div role="group" aria-label=${this.label} class="guide">
      ${this.renderAnswered(advice, texts)}
      ${
        here === undefined
          ? nothing
          : recommended
            ? this.renderResult(here, advice, texts)
            : this.renderQuestion(here, texts)
      }
    </div>`;
  }

  private renderAnswered({ answered }: Advice, texts: GuideTexts): TemplateResult | typeof nothing {
    if (answered.length === 0) return nothing;
    return html`<section aria-labelledby="answered">
      <h3 id="answered">${texts.answered}</h3>
      <ol class="answered">
        ${answered.map(
          ({ question, answer }, index) =>
            html`<li>
              <span>${question.title} <b>${unsafeHTML(answer.html)}</b></span>
              ${
                this.locked
                  ? nothing
                  : html`<button
                      type="button"
                      class="quiet small"
                      aria-label=${texts.changeAt(question.title)}
                      @click=${() => this.move(this.response.answers.slice(0, index))}
                    >
                      ${texts.change}
                    </button>`
              }
            </li>`,
        )}
      </ol>
    </section>`;
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

  private renderResult(
    { id, title, html: about }: BranchNode,
    { answered, rejected }: Advice,
    texts: GuideTexts,
  ): TemplateResult {
    const { results, heading } = this.spec;
    const { conditions = [], caution } = results[id] ?? {};
    const reasons = answered.flatMap(({ answer }) => answer.note ?? []);
    return html`<section class="card result" aria-labelledby="here">
      <h3 id="here" tabindex="-1">${heading}: ${title}</h3>
      <div class="about">${unsafeHTML(about)}</div>
      ${this.renderList(texts.why, reasons)} ${this.renderList(texts.conditions, conditions)}
      ${
        caution === undefined
          ? nothing
          : html`<h4>${texts.caution}</h4>
              <div class="about">${unsafeHTML(caution)}</div>`
      }
      ${
        rejected.length === 0
          ? nothing
          : html`<h4>${texts.rejected}</h4>
              <dl class="rejected">
                ${rejected.map(
                  ({ result, by }) =>
                    html`<div>
                      <dt>${result.title}</dt>
                      <dd>
                        <span class="note">${texts.rejectedBy(by.question.title)}</span>
                        ${unsafeHTML(by.answer.note ?? by.answer.html)}
                      </dd>
                    </div>`,
                )}
              </dl>`
      }
      ${
        this.locked
          ? nothing
          : html`<p>
              <button type="button" class="quiet small" @click=${() => this.move([])}>
                ${texts.restart}
              </button>
            </p>`
      }
    </section>`;
  }

  private renderList(title: string, items: readonly string[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<h4>${title}</h4>
      <ul class="points">
        ${items.map((item) => html`<li>${unsafeHTML(item)}</li>`)}
      </ul>`;
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
