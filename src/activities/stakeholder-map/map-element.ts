import { html, nothing, type TemplateResult } from 'lit';

import { type Mapped, type Quadrant, quadrantOf, quadrants } from './quadrant.ts';
import { most, type Spot } from './spec.ts';
import type { StakeholderMapTexts } from './texts.ts';

/** What the map shows and how it answers. */
export interface MapView {
  readonly label: string;
  readonly texts: StakeholderMapTexts;
  readonly everyone: readonly Mapped[];
  /** Where the author would put them, by id; shown once saved. */
  readonly keys: ReadonlyMap<string, Spot>;
  readonly chip: (mapped: Mapped, number: number) => TemplateResult;
  /** The place below a chip that is being dragged. */
  readonly over: Spot | undefined;
}

const half = most / 2;

/** Four quarters of nine places, each with its strategy; numbers stand in their places. */
export const map = (view: MapView): TemplateResult =>
  html`<div class="map" role="group" aria-label=${view.label}>
    <p class="axis up" aria-hidden="true">${view.texts.axis.influence}</p>
    <div class="quarters">${quadrants.map((quadrant) => quarter(quadrant, view))}</div>
    <p class="axis" aria-hidden="true">${view.texts.axis.interest}</p>
  </div>`;

function quarter(quadrant: Quadrant, view: MapView): TemplateResult {
  const strong = quadrant === 'together' || quadrant === 'satisfy';
  const keen = quadrant === 'together' || quadrant === 'inform';
  const places = Array.from({ length: half * half }, (_, at) => ({
    influence: (strong ? most : half) - Math.floor(at / half),
    interest: (keen ? half : 0) + 1 + (at % half),
  }));
  return html`<div class="quarter ${quadrant}">
    <p class="strategy">${view.texts.strategy[quadrant]}</p>
    <div class="places">${places.map((spot) => place(spot, view))}</div>
  </div>`;
}

const same = (one: Spot | undefined, other: Spot): boolean =>
  one?.influence === other.influence && one.interest === other.interest;

function place(spot: Spot, { everyone, keys, chip, over }: MapView): TemplateResult {
  return html`<div
    class="place ${same(over, spot) ? 'over' : ''}"
    data-influence=${spot.influence}
    data-interest=${spot.interest}
  >
    ${everyone.map((mapped, at) => (same(mapped.spot, spot) ? chip(mapped, at + 1) : nothing))}
    ${everyone.map(({ id, spot: own }, at) =>
      same(keys.get(id), spot) && !same(own, spot) && quadrantOf(own) !== undefined
        ? html`<span class="ghost" aria-hidden="true">${at + 1}</span>`
        : nothing,
    )}
  </div>`;
}

/** The place of the map that an element belongs to. */
export function spotOf(element: Element | null | undefined): Spot | undefined {
  const found = element?.closest<HTMLElement>('.place');
  if (!found) return undefined;
  return {
    influence: Number(found.dataset['influence']),
    interest: Number(found.dataset['interest']),
  };
}
