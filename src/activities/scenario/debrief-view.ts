import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Html, Language } from '../../model/text.ts';
import type { Debrief, DebriefStep } from './debrief.ts';
import type { ScenarioSpec } from './spec.ts';
import { scenarioTexts, type ScenarioTexts } from './texts.ts';
import { wayView } from './way-view.ts';
import { zopaView } from './zopa-view.ts';

export interface DebriefOptions {
  readonly language: Language;
  /** The way shown is the solution, not the learner's. */
  readonly solution: boolean;
  /** Called with the index of the step to begin again from; undefined where nothing may change. */
  readonly onFromHere: ((step: number) => void) | undefined;
}

const changeList = (changes: DebriefStep['changes'], texts: ScenarioTexts): unknown =>
  changes.length === 0
    ? nothing
    : html`<p class="note">
        ${changes.map(({ label, from, to }) => texts.changed(label, from, to)).join('; ')}
      </p>`;

function stepView(
  step: DebriefStep,
  index: number,
  texts: ScenarioTexts,
  options: DebriefOptions,
): TemplateResult {
  const { title, choice, changes, turning, withheld } = step;
  return html`<li class=${turning ? 'turning' : ''}>
    <p><b>${title}</b>${turning ? html`<span class="tag">${texts.turning}</span>` : nothing}</p>
    <p>${texts.you}: ${unsafeHTML(choice.html)}</p>
    ${changeList(changes, texts)}
    ${choice.note === undefined ? nothing : html`<div class="reason">${unsafeHTML(choice.note)}</div>`}
    ${withheld.map(
      ({ choice: other, needs }) =>
        html`<p class="note">
          ${texts.withheld} ${unsafeHTML(other.html)} (${needs.map(texts.needs).join(', ')})
        </p>`,
    )}
    ${
      options.onFromHere === undefined
        ? nothing
        : html`<button
            type="button"
            class="quiet small again"
            aria-label=${texts.fromHereAt(title)}
            @click=${() => options.onFromHere?.(index)}
          >
            ${texts.fromHere}
          </button>`
    }
  </li>`;
}

const told = (title: string, text: Html | undefined): unknown =>
  text === undefined
    ? nothing
    : html`<h4>${title}</h4>
        <div>${unsafeHTML(text)}</div>`;

/** What there is to learn once a way has ended: lesson, way, turning point, cards on the table. */
export function debriefView(
  spec: ScenarioSpec,
  debrief: Debrief,
  options: DebriefOptions,
): TemplateResult {
  const texts = scenarioTexts[options.language];
  const { steps, title, ending } = debrief;
  const turning = steps.find((step) => step.turning);
  const titles = [...steps.map((step) => step.title), title];
  return html`<section class="debrief" aria-labelledby="debrief">
    <h3 id="debrief">${texts.debrief}</h3>
    ${told(texts.lesson, ending?.lesson)}
    <h4>${options.solution ? texts.bestWay : texts.way}</h4>
    ${turning === undefined ? nothing : html`<p>${texts.turningWas(turning.choice.text)}</p>`}
    ${wayView(spec.graph, debrief, texts.wayDrawn(titles))}
    <p class="note">${texts.unmet}</p>
    ${options.onFromHere === undefined ? nothing : html`<p>${texts.asOften}</p>`}
    <ol class="steps">
      ${steps.map((step, index) => stepView(step, index, texts, options))}
      <li>
        <p><b>${title}</b></p>
      </li>
    </ol>
    ${told(texts.otherGoal, spec.otherGoal)} ${told(texts.unsaid, spec.unsaid)}
    ${
      spec.negotiation === undefined
        ? nothing
        : zopaView(spec.negotiation, ending?.deal, options.language)
    }
  </section>`;
}
