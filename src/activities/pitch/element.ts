import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import type { TextChangeEvent } from '../frame/text-field.ts';
import { ClockController } from './clock-controller.ts';
import { RecorderController } from './recorder-controller.ts';
import type { PitchResponse, PitchSpec } from './spec.ts';
import { clockText, stageAt } from './stages.ts';
import { pitchStyles } from './styles.ts';
import { pitchTexts } from './texts.ts';
import { pitchType } from './type.ts';

/** A plan to write, a clock with stages to speak by, and a recording that stays on the device. */
export class RazemPitch extends ActivityElement<PitchSpec, PitchResponse> {
  static override styles = [controlStyles, pitchStyles];

  readonly #clock = new ClockController(this, () => performance.now());
  readonly #recorder = new RecorderController(this);

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!this.#clock.running || !stageAt(this.spec, this.#clock.elapsed).over) return;
    this.#clock.pause();
    const { response } = this;
    this.respond({ ...response, rehearsals: Math.min(9, response.rehearsals + 1) });
  }

  protected override render(): TemplateResult {
    const texts = pitchTexts[this.language];
    return html`<razem-text-field
        label=${texts.plan}
        .value=${this.response.plan}
        .max=${this.spec.max}
        .cost=${this.cost}
        .locked=${this.locked}
        .language=${this.language}
        @text-change=${this.onPlan}
      ></razem-text-field>
      ${this.renderClock()} ${this.renderRecorder()}`;
  }

  private renderClock(): TemplateResult {
    const texts = pitchTexts[this.language];
    const { elapsed, running } = this.#clock;
    const place = stageAt(this.spec, elapsed);
    const begun = elapsed > 0;
    const stage = this.spec.stages[place.index];
    return html`<section aria-label=${texts.clock}>
      <ol class="stages">
        ${this.spec.stages.map(
          ({ seconds, html: name }, index) =>
            html`<li
              aria-current=${begun && !place.over && index === place.index ? 'step' : nothing}
            >
              <span class="time">${clockText(seconds)}</span> ${unsafeHTML(name)}
            </li>`,
        )}
      </ol>
      <p class="left" role="timer" aria-label=${texts.clock}>${clockText(place.left)}</p>
      <p role="status">
        ${begun ? (place.over ? texts.timeUp : texts.now(stage?.text ?? '')) : nothing}
      </p>
      <div class="foot">
        ${
          place.over
            ? nothing
            : html`<button type="button" @click=${running ? this.onPause : this.onRun}>
                ${running ? texts.pause : begun ? texts.goOn : texts.start}
              </button>`
        }
        ${
          begun
            ? html`<button type="button" class="quiet" @click=${this.onReset}>
                ${texts.stop}
              </button>`
            : nothing
        }
      </div>
      <p class="note">
        ${this.response.rehearsals > 0 ? texts.rehearsals(this.response.rehearsals) : nothing}
        ${texts.noHurry}
      </p>
    </section>`;
  }

  private renderRecorder(): TemplateResult {
    const texts = pitchTexts[this.language];
    const { state } = this.#recorder;
    return html`<details>
      <summary>${texts.recording}</summary>
      <p>${texts.consent}</p>
      <p role="status">
        ${
          state.kind === 'recording'
            ? texts.recordingNow
            : state.kind === 'unavailable'
              ? texts.noMicrophone
              : nothing
        }
      </p>
      ${
        state.kind === 'recorded'
          ? html`<audio controls src=${state.url} aria-label=${texts.listen}></audio>
              <div class="foot">
                <a href=${state.url} download=${`proba.${state.extension}`}>${texts.download}</a>
                <button type="button" class="quiet" @click=${() => this.#recorder.forget()}>
                  ${texts.forget}
                </button>
              </div>`
          : html`<button
              type="button"
              class="quiet"
              @click=${state.kind === 'recording' ? this.onStopRecording : this.onRecord}
            >
              ${state.kind === 'recording' ? texts.stopRecording : texts.record}
            </button>`
      }
    </details>`;
  }

  private readonly onPlan = (event: TextChangeEvent): void =>
    this.respond({ ...this.response, plan: event.text });
  private readonly onRun = (): void => this.#clock.run();
  private readonly onPause = (): void => this.#clock.pause();
  private readonly onReset = (): void => this.#clock.reset();
  private readonly onRecord = (): void => void this.#recorder.record();
  private readonly onStopRecording = (): void => this.#recorder.stop();
}

/** Pitch, as a package's script takes it in. */
export const pitch: ActivityRegistration<PitchSpec, PitchResponse> = {
  type: pitchType,
  tagName: 'razem-pitch',
  element: RazemPitch,
};
