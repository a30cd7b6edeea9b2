import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { BranchNode, Choice, Situation } from '../branching/graph.ts';
import { nodeOf, openChoices, standing, type Step, walkFar } from '../branching/walk.ts';
import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { changesOf, debriefOf } from './debrief.ts';
import { debriefView } from './debrief-view.ts';
import type { ScenarioResponse, ScenarioSpec } from './spec.ts';
import { scenarioStyles } from './styles.ts';
import { scenarioTexts, type ScenarioTexts } from './texts.ts';
import { scenarioType } from './type.ts';

/** One node at a time: what is said, then buttons to choose from; at the end the debrief. */
export class RazemScenario extends ActivityElement<ScenarioSpec, ScenarioResponse> {
  static override styles = [controlStyles, scenarioStyles];

  /** The learner moved: once the new node stands, the focus goes to its heading. */
  private moved = false;

  protected override render(): TemplateResult {
    const { graph, ownGoal } = this.spec;
    const texts = scenarioTexts[this.language];
    const steps = walkFar(graph, this.response.choices);
    const here = standing(graph, steps);
    const node = nodeOf(graph, here.node);
    const last = steps.at(-1);
    const changed = last === undefined ? [] : this.visibleChanges(last, texts);
    return html`<div role="group" aria-label=${this.label}>
      ${ownGoal === undefined ? nothing : html`<p>${texts.ownGoal}: ${unsafeHTML(ownGoal)}</p>`}
      <div>
        ${this.renderState(here, texts)}
        <p class="note" role="status">${changed.join('; ')}</p>
      </div>
      ${node === undefined ? nothing : this.renderNode(node, here, steps, texts)}
    </div>`;
  }

  private visibleChanges(step: Step, texts: ScenarioTexts): readonly string[] {
    const shown = this.spec.graph.variables.filter(({ visible }) => visible);
    return changesOf(this.spec.graph, step)
      .filter(({ label }) => shown.some((variable) => variable.label === label))
      .map(({ label, from, to }) => texts.changed(label, from, to));
  }

  private renderState({ values }: Situation, texts: ScenarioTexts): unknown {
    const { variables } = this.spec.graph;
    if (!variables.some(({ visible }) => visible)) return nothing;
    return html`<dl class="state" aria-label=${texts.state}>
      ${variables.map(({ label, max, visible }, index) =>
        visible
          ? html`<div>
              <dt>${label}</dt>
              <dd>
                ${this.renderSteps(values[index] ?? 0, max)} ${texts.of(values[index] ?? 0, max)}
              </dd>
            </div>`
          : nothing,
      )}
    </dl>`;
  }

  /** One field a step of the counter, woven up to its value. */
  private renderSteps(value: number, max: number): TemplateResult {
    const fields = Array.from({ length: max }, (_, at) => at);
    return html`<svg class="counter" viewBox="0 0 ${max * 12} 12" aria-hidden="true">
      ${fields.map(
        (at) =>
          svg`<rect class=${at < value ? 'full' : 'empty'} x=${at * 12 + 1} y="1" width="10" height="10" />`,
      )}
    </svg>`;
  }

  private renderNode(
    node: BranchNode,
    here: Situation,
    steps: readonly Step[],
    texts: ScenarioTexts,
  ): TemplateResult {
    const ending = this.spec.endings[node.id];
    const back = steps.length > 0 && !this.locked;
    return html`${steps.length > 0 ? this.renderSoFar(steps, texts) : nothing}
      <section class="scene" aria-labelledby="scene">
        ${
          ending === undefined
            ? nothing
            : html`<p class="ending ${ending.quality}" id="quality">
                ${texts.end}: ${texts.quality[ending.quality]}
              </p>`
        }
        <h3
          id="scene"
          tabindex="-1"
          aria-describedby=${ifDefined(ending === undefined ? undefined : 'quality')}
        >
          ${node.title}
        </h3>
        <div class="said">${unsafeHTML(node.html)}</div>
        ${
          ending === undefined
            ? html`<p id="choose"><b>${texts.choose}</b></p>
                <ul class="choices" aria-labelledby="choose">
                  ${openChoices(this.spec.graph, here).map((choice) => this.renderChoice(choice))}
                </ul>`
            : nothing
        }
      </section>
      ${ending === undefined ? nothing : this.renderDebrief(texts)}
      ${
        back
          ? html`<p class="moves">
              <button type="button" class="quiet small" @click=${() => this.goTo(steps.length - 1)}>
                ${texts.back}
              </button>
              <button type="button" class="quiet small" @click=${() => this.goTo(0)}>
                ${texts.fromStart}
              </button>
            </p>`
          : nothing
      }`;
  }

  private renderChoice(choice: Choice): TemplateResult {
    return html`<li>
      <button
        type="button"
        class="quiet choice"
        data-token=${choice.token}
        aria-disabled=${this.locked ? 'true' : 'false'}
        @click=${() => this.take(choice)}
      >
        ${unsafeHTML(choice.html)}
      </button>
    </li>`;
  }

  private renderSoFar(steps: readonly Step[], texts: ScenarioTexts): TemplateResult {
    return html`<details>
      <summary>${texts.soFar(steps.length)}</summary>
      <ol class="steps">
        ${steps.map(({ from, choice }) => {
          const node = nodeOf(this.spec.graph, from.node);
          return html`<li>
            <p><b>${node?.title}</b></p>
            <div class="said">${unsafeHTML(node?.html ?? '')}</div>
            <p>${texts.you}: ${unsafeHTML(choice.html)}</p>
          </li>`;
        })}
      </ol>
    </details>`;
  }

  private renderDebrief(texts: ScenarioTexts): TemplateResult {
    return html`${debriefView(this.spec, debriefOf(this.spec, this.response), {
      language: this.language,
      solution: this.solution,
      onFromHere: this.locked ? undefined : (step) => this.goTo(step),
    })}
    ${
      this.locked && !this.solution && this.verdict !== undefined
        ? html`<p class="note">${texts.retryFirst}</p>`
        : nothing
    }`;
  }

  private take({ token }: Choice): void {
    this.move([...this.response.choices, token]);
  }

  /** Back to where the step with this index was taken. */
  private goTo(step: number): void {
    this.move(this.response.choices.slice(0, step));
  }

  private move(choices: readonly string[]): void {
    if (this.locked) return;
    this.moved = true;
    this.respond({ choices });
  }

  protected override updated(): void {
    if (!this.moved) return;
    this.moved = false;
    this.renderRoot.querySelector<HTMLElement>('#scene')?.focus();
  }
}

/** Scenario, as a package's script takes it in. */
export const scenario: ActivityRegistration<ScenarioSpec, ScenarioResponse> = {
  type: scenarioType,
  tagName: 'razem-scenario',
  element: RazemScenario,
};
