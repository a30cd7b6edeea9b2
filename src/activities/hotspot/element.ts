import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { mark, partFeedback } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { toggled } from '../picking/picks.ts';
import type { HotspotPlace, HotspotResponse, HotspotSpec } from './spec.ts';
import { hotspotStyles } from './styles.ts';
import { hotspotTexts } from './texts.ts';
import { hotspotType } from './type.ts';

/** Below this share of its natural width the picture scrolls in its own box instead of shrinking. */
const least = 0.75;

/** A picture with check boxes lying on it, and the same check boxes as a list with their reasons. */
export class RazemHotspot extends ActivityElement<HotspotSpec, HotspotResponse> {
  static override styles = [controlStyles, hotspotStyles];

  protected override render(): TemplateResult {
    const { svg, width, places } = this.spec;
    const texts = hotspotTexts[this.language];
    // Styles are set through the object model, which a strict policy allows; a style attribute it would not.
    return html`<div class="whole" role="group" aria-label=${this.label}>
      <fieldset class="picture" aria-label=${texts.picture}>
        <div
          class="sheet"
          .style=${`inline-size: ${width}px; min-inline-size: ${Math.round(width * least)}px`}
        >
          <div class="drawing" aria-hidden="true">${unsafeHTML(svg)}</div>
          ${places.map((place) => this.renderSpot(place))}
        </div>
      </fieldset>
      <p class="note" role="status">${texts.marked(this.response.length)}</p>
      <fieldset>
        <legend class="note">${texts.list}</legend>
        ${places.map((place) => this.renderRow(place))}
      </fieldset>
    </div>`;
  }

  private renderSpot({ token, name, box }: HotspotPlace): TemplateResult {
    const result = this.verdict?.parts[token];
    return html`<label
      class="spot ${result ?? ''}"
      .style=${`left: ${box.left + box.width / 2}%; top: ${box.top + box.height / 2}%; width: ${box.width}%; height: ${box.height}%`}
      >${this.renderBox(token, name)}${result ? mark(result) : ''}</label
    >`;
  }

  private renderRow({ token, html: text, name, feedback: why }: HotspotPlace): TemplateResult {
    const result = this.verdict?.parts[token];
    const own = this.feedback.filter(({ part }) => part === token);
    const feedback =
      this.solution && why !== undefined && own.length === 0
        ? [{ part: token, tone: 'neutral' as const, html: why }]
        : own;
    return html`<label class="row ${result ?? ''}">
      ${this.renderBox(token, name, result === undefined ? undefined : `why-${token}`)}
      <span>${unsafeHTML(text)}</span>
      ${partFeedback(`why-${token}`, result, feedback, this.language)}
    </label>`;
  }

  private renderBox(token: string, name: string, reason?: string): TemplateResult {
    return html`<input
      type="checkbox"
      value=${token}
      aria-label=${name}
      .checked=${live(this.response.includes(token))}
      aria-disabled=${this.locked ? 'true' : 'false'}
      aria-describedby=${ifDefined(reason)}
      @click=${this.onClick}
      @change=${this.onChange}
    />`;
  }

  private readonly onClick = (event: Event): void => {
    if (this.locked) event.preventDefault();
  };

  private readonly onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.respond(toggled(this.spec.places, this.response, event.target.value));
  };
}

/** Hotspot, as a package's script takes it in. */
export const hotspot: ActivityRegistration<HotspotSpec, HotspotResponse> = {
  type: hotspotType,
  tagName: 'razem-hotspot',
  element: RazemHotspot,
};
