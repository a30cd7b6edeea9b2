import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { fittingStart } from '../frame/fitting-start.ts';
import { partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { oneLine } from '../own-work/one-line.ts';
import { ownWorkStyles } from '../own-work/styles.ts';
import { DragController } from './drag-controller.ts';
import { map } from './map-element.ts';
import { everyone, type Mapped, quadrantOf, quadrants, stepped } from './quadrant.ts';
import {
  most,
  nowhere,
  type Spot,
  type StakeholderMapResponse,
  type StakeholderMapSpec,
} from './spec.ts';
import { stakeholderMapStyles } from './styles.ts';
import { stakeholderMapTexts, type StakeholderMapTexts } from './texts.ts';
import { stakeholderMapType } from './type.ts';

const levels = Array.from({ length: most + 1 }, (_, level) => level);

/** A map with numbers, and below it the same as a list with two steps for each, which needs no dragging. */
export class RazemStakeholderMap extends ActivityElement<
  StakeholderMapSpec,
  StakeholderMapResponse
> {
  static override styles = [controlStyles, ownWorkStyles, stakeholderMapStyles];

  /** What the last move did, for those who do not see the map. */
  @state() private said = '';
  /** Where the focus goes once the new response is drawn. */
  private focusNext: string | undefined = undefined;
  private readonly drag = new DragController(this, (id, spot) => this.put(id, spot));

  private get texts(): StakeholderMapTexts {
    return stakeholderMapTexts[this.language];
  }

  protected override render(): TemplateResult {
    const { texts, spec, response, locked } = this;
    const all = everyone(spec, response);
    const saved = this.verdict !== undefined;
    const waiting = all.filter(({ spot }) => quadrantOf(spot) === undefined);
    const full = response.own.length >= spec.entries;
    return html`<div class="tool" role="group" aria-label=${this.label}>
      ${locked ? nothing : html`<p class="note">${texts.how}</p>`}
      ${
        waiting.length > 0
          ? html`<div class="tray">
              <p class="note">${texts.tray}:</p>
              ${all.map((mapped, at) =>
                quadrantOf(mapped.spot) === undefined ? this.renderChip(mapped, at + 1) : nothing,
              )}
            </div>`
          : nothing
      }
      ${map({
        label: texts.map,
        texts,
        everyone: all,
        keys: saved ? this.keys() : new Map(),
        chip: (mapped, number) => this.renderChip(mapped, number),
        over: this.drag.over,
      })}
      <h3>${texts.list}</h3>
      <ol class="list">
        ${all.map((mapped, at) => this.renderRow(mapped, at))}
      </ol>
      ${
        locked || spec.entries === 0
          ? nothing
          : full
            ? html`<p class="note">${texts.full(spec.entries)}</p>`
            : html`<button type="button" class="quiet add" @click=${this.onAdd}>
                ${texts.add}
              </button>`
      }
      <h3>${texts.strategies}</h3>
      <dl>${quadrants.map((quadrant) => this.renderStrategy(quadrant, all))}</dl>
      <p class="unseen" role="status">${this.said}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('response') || this.focusNext === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = undefined;
  }

  private keys(): ReadonlyMap<string, Spot> {
    return new Map(
      this.spec.stakeholders.flatMap(({ token, key }) => (key ? [[token, key] as const] : [])),
    );
  }

  private nameOf({ name }: Mapped): string {
    return name.trim() || this.texts.unnamed;
  }

  /** `Wójt: wpływ 6, zainteresowanie 3. Zadbaj o przychylność.` */
  private say(name: string, spot: Spot): string {
    const { texts } = this;
    const quadrant = quadrantOf(spot);
    return quadrant === undefined
      ? `${name}: ${texts.unplaced}.`
      : `${name}: ${texts.spot(spot)}. ${texts.strategy[quadrant]}.`;
  }

  private renderChip(mapped: Mapped, number: number): TemplateResult {
    const { drag, locked } = this;
    const { id, spot } = mapped;
    const name = this.nameOf(mapped);
    const inside = html`<b>${number}</b> <span class="name" aria-hidden="true">${name}</span>`;
    if (locked) return html`<span class="chip" title=${name}>${inside}</span>`;
    return html`<button
      type="button"
      class="chip ${drag.isCarried(id) ? 'carried' : ''}"
      id="chip-${id}"
      title=${name}
      aria-label="${number}. ${this.say(name, spot)}"
      .style=${drag.styleOf(id)}
      @pointerdown=${(event: PointerEvent) => drag.take(event, id)}
      @pointermove=${drag.carry}
      @pointerup=${drag.put}
      @pointercancel=${drag.end}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, mapped)}
    >
      ${inside}
    </button>`;
  }

  private renderRow(mapped: Mapped, at: number): TemplateResult {
    const { texts, spec, locked } = this;
    const { id, spot } = mapped;
    const listed = spec.stakeholders[at];
    const quadrant = quadrantOf(spot);
    const name = this.nameOf(mapped);
    return html`<li class="who">
      ${
        listed !== undefined || locked
          ? html`<b>${name}</b>`
          : html`<label for="name-${id}" class="note">${texts.name(at + 1)}</label>
              <input
                type="text"
                id="name-${id}"
                maxlength=${spec.max}
                autocomplete="off"
                .value=${live(mapped.name)}
                @input=${(event: Event) => this.onName(event, at - spec.stakeholders.length)}
              />`
      }
      <div class="steps">
        ${this.renderSelect(mapped, name, 'influence')}
        ${this.renderSelect(mapped, name, 'interest')}
        ${
          listed !== undefined || locked
            ? nothing
            : html`<button
                type="button"
                class="quiet small"
                @click=${() => this.onRemove(at - spec.stakeholders.length)}
              >
                ${texts.remove(name)}
              </button>`
        }
      </div>
      <p class="note">${quadrant === undefined ? texts.unplaced : texts.strategy[quadrant]}</p>
      ${listed !== undefined && quadrant !== undefined ? this.renderComparison(listed.token, spot) : nothing}
    </li>`;
  }

  private renderSelect({ id, spot }: Mapped, name: string, axis: keyof Spot): TemplateResult {
    const { texts, locked } = this;
    return html`<label
      ><span class="note">${texts[axis]}</span>
      <select
        id="${axis}-${id}"
        aria-label="${texts[axis]}: ${name}"
        ?disabled=${locked}
        @change=${(event: Event) => this.onSelect(event, id, spot, axis)}
      >
        ${levels.map(
          (level) =>
            html`<option value=${level} .selected=${live(spot[axis] === level)}>
              ${texts.level(level)}
            </option>`,
        )}
      </select></label
    >`;
  }

  private renderComparison(token: string, spot: Spot): TemplateResult | typeof nothing {
    if (this.verdict === undefined) return nothing;
    const { texts } = this;
    const key = this.keys().get(token);
    const theirs = key && quadrantOf(key);
    const reasons = this.feedback.filter(({ part }) => part === token);
    return html`${
      key === undefined || theirs === undefined
        ? nothing
        : html`<p class="compared">
            ${theirs === quadrantOf(spot) ? texts.alike(key) : texts.apart(key, texts.strategy[theirs])}
          </p>`
    }${partFeedback(`why-${token}`, undefined, reasons, this.language)}`;
  }

  private renderStrategy(
    quadrant: (typeof quadrants)[number],
    all: readonly Mapped[],
  ): TemplateResult {
    const { texts } = this;
    const names = all
      .filter(({ spot }) => quadrantOf(spot) === quadrant)
      .map((mapped) => this.nameOf(mapped));
    return html`<div class="what">
      <dt>${texts.strategy[quadrant]} <span class="note">(${texts.who[quadrant]})</span></dt>
      <dd>${texts.advice[quadrant]}</dd>
      <dd class="names">${names.length > 0 ? names.join(', ') : texts.nobody}</dd>
    </div>`;
  }

  /** Puts one of everyone somewhere and says so. */
  private put(id: string, spot: Spot): void {
    if (this.locked) return;
    const { spec, response } = this;
    const at = everyone(spec, response).findIndex((one) => one.id === id);
    const mapped = everyone(spec, response)[at];
    if (mapped === undefined) return;
    const first = spec.stakeholders.length;
    this.said = this.say(this.nameOf(mapped), spot);
    this.respond({
      places: response.places.map((one, index) => (index === at ? spot : one)),
      own: response.own.map((one, index) => (index === at - first ? { ...one, ...spot } : one)),
    });
  }

  private onKey(event: KeyboardEvent, { id, spot }: Mapped): void {
    const back = getComputedStyle(this).direction === 'rtl' ? 1 : -1;
    const moves: Readonly<Record<string, readonly [keyof Spot, 1 | -1]>> = {
      ArrowUp: ['influence', 1],
      ArrowDown: ['influence', -1],
      ArrowLeft: ['interest', back],
      ArrowRight: ['interest', back === 1 ? -1 : 1],
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    this.focusNext = `#chip-${id}`;
    this.put(id, stepped(spot, ...move));
  }

  private onSelect(event: Event, id: string, spot: Spot, axis: keyof Spot): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.put(id, { ...spot, [axis]: Number(event.target.value) });
  }

  private onName(event: Event, at: number): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const name = fittingStart(oneLine(event.target.value), this.spec.max, this.cost);
    const own = this.response.own.map((one, index) => (index === at ? { ...one, name } : one));
    this.respond({ ...this.response, own });
  }

  private readonly onAdd = (): void => {
    const { response } = this;
    this.focusNext = `#name-own-${response.own.length}`;
    this.respond({ ...response, own: [...response.own, { ...nowhere, name: '' }] });
  };

  private onRemove(at: number): void {
    this.focusNext = '.add';
    const own = this.response.own.filter((_, index) => index !== at);
    this.respond({ ...this.response, own });
  }
}

/** Stakeholder map, as a package's script takes it in. */
export const stakeholderMap: ActivityRegistration<StakeholderMapSpec, StakeholderMapResponse> = {
  type: stakeholderMapType,
  tagName: 'razem-stakeholder-map',
  element: RazemStakeholderMap,
};
