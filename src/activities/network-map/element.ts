import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { fittingStart } from '../frame/fitting-start.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { oneLine } from '../own-work/one-line.ts';
import { sourceSwitch } from '../own-work/source-switch-element.ts';
import { ownWorkStyles } from '../own-work/styles.ts';
import { gapsOf } from './gaps.ts';
import {
  type Contact,
  named,
  type NetworkMapResponse,
  type NetworkMapSpec,
  strengths,
} from './spec.ts';
import { starOf } from './star.ts';
import { star } from './star-element.ts';
import { networkMapStyles } from './styles.ts';
import { networkMapTexts, type NetworkMapTexts, sayContact } from './texts.ts';
import { networkMapType } from './type.ts';

/** A drawn star, the contacts as a list, which is where one writes, and what is missing in words. */
export class RazemNetworkMap extends ActivityElement<NetworkMapSpec, NetworkMapResponse> {
  static override styles = [controlStyles, ownWorkStyles, networkMapStyles];

  /** Where the focus goes once the new response is drawn. */
  private focusNext: string | undefined = undefined;

  private get texts(): NetworkMapTexts {
    return networkMapTexts[this.language];
  }

  private get isOwn(): boolean {
    return this.response.shown === 'own' || this.spec.example.length === 0;
  }

  private get contacts(): readonly Contact[] {
    return this.isOwn ? this.response.own : this.spec.example;
  }

  protected override render(): TemplateResult {
    const { texts, spec, contacts, locked } = this;
    const gaps = gapsOf(spec, contacts).kinds.length;
    const known = named(contacts).length;
    const summary = texts.drawing(known, known > 0 ? gaps : 0);
    return html`<div class="tool" role="group" aria-label=${this.label}>
      ${
        spec.example.length > 0 && !locked
          ? sourceSwitch(this.response.shown, this.language, (shown) =>
              this.respond({ ...this.response, shown }),
            )
          : nothing
      }
      ${
        known > 0
          ? html`<div class="drawing">
              ${star(starOf(spec, contacts), summary, texts.us)}
              <p class="note">${texts.legend}</p>
            </div>`
          : nothing
      }
      <h3>${texts.contacts}</h3>
      ${contacts.length === 0 ? html`<p>${texts.none}</p>` : nothing}
      <ol class="list">
        ${contacts.map((contact, at) => (this.isOwn ? this.renderOwn(contact, at) : this.renderSaid(contact)))}
      </ol>
      ${this.isOwn && !locked ? this.renderAdd() : nothing}
      <h3>${texts.gaps}</h3>
      ${known > 0 ? this.renderGaps() : html`<p>${texts.later}</p>`}
      <p class="unseen" role="status">${summary}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('response') || this.focusNext === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = undefined;
  }

  private renderSaid(contact: Contact): TemplateResult {
    const kind = this.spec.kinds.find(({ token }) => token === contact.kind)?.name ?? '';
    return html`<li>${sayContact(contact, kind, this.texts)}</li>`;
  }

  private renderOwn(contact: Contact, at: number): TemplateResult {
    const { texts, spec, locked } = this;
    const name = contact.name.trim() || texts.unnamed;
    return html`<li class="contact">
      <label class="note" for="name-${at}">${texts.name(at + 1)}</label>
      <input
        type="text"
        id="name-${at}"
        maxlength=${spec.max}
        autocomplete="off"
        .value=${live(contact.name)}
        ?readonly=${locked}
        @input=${(event: Event) => this.onName(event, at)}
      />
      <div class="about">
        <label
          ><span class="note">${texts.kindLabel}</span>
          <select
            aria-label="${texts.kindLabel}: ${name}"
            ?disabled=${locked}
            @change=${(event: Event) => this.onKind(event, at)}
          >
            ${spec.kinds.map(
              (kind) =>
                html`<option value=${kind.token} .selected=${live(contact.kind === kind.token)}>
                  ${kind.name}
                </option>`,
            )}
          </select></label
        >
        <label
          ><span class="note">${texts.strengthLabel}</span>
          <select
            aria-label="${texts.strengthLabel}: ${name}"
            ?disabled=${locked}
            @change=${(event: Event) => this.onStrength(event, at)}
          >
            ${strengths.map(
              (strength) =>
                html`<option value=${strength} .selected=${live(contact.strength === strength)}>
                  ${texts.strengths[strength]}
                </option>`,
            )}
          </select></label
        >
        <label class="outside"
          ><input
            type="checkbox"
            aria-label="${name}: ${texts.outside}"
            .checked=${live(contact.outside)}
            ?disabled=${locked}
            @change=${() => this.change(at, { outside: !contact.outside })}
          />
          ${texts.outside}</label
        >
        ${
          locked
            ? nothing
            : html`<button type="button" class="quiet small" @click=${() => this.onRemove(at)}>
                ${texts.remove(name)}
              </button>`
        }
      </div>
    </li>`;
  }

  private renderAdd(): TemplateResult {
    const { texts, spec } = this;
    return this.response.own.length >= spec.entries
      ? html`<p class="note">${texts.full(spec.entries)}</p>`
      : html`<button type="button" class="quiet add" @click=${this.onAdd}>${texts.add}</button>`;
  }

  private renderGaps(): TemplateResult {
    const { texts } = this;
    const gaps = gapsOf(this.spec, this.contacts);
    const ties = [
      ...(gaps.onlyStrong ? [texts.onlyStrong] : []),
      ...(gaps.noStrong ? [texts.noStrong] : []),
      ...(gaps.noBridge ? [texts.noBridge] : []),
    ];
    if (gaps.kinds.length + ties.length === 0) return html`<p class="whole">${texts.noGaps}</p>`;
    return html`<ul class="gaps">
      ${gaps.kinds.map(
        ({ name, use }) =>
          html`<li>
            <b>${texts.missing(name)}</b>
            ${use === undefined ? nothing : html`<div class="use">${unsafeHTML(use)}</div>`}
          </li>`,
      )}
      ${ties.map((tie) => html`<li>${tie}</li>`)}
    </ul>`;
  }

  private change(at: number, changes: Partial<Contact>): void {
    const own = this.response.own.map((one, index) =>
      index === at ? { ...one, ...changes } : one,
    );
    this.respond({ ...this.response, own });
  }

  private onName(event: Event, at: number): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const name = fittingStart(oneLine(event.target.value), this.spec.max, this.cost);
    this.change(at, { name });
  }

  private onKind(event: Event, at: number): void {
    if (event.target instanceof HTMLSelectElement) this.change(at, { kind: event.target.value });
  }

  private onStrength(event: Event, at: number): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    const strength = strengths.find((one) => `${one}` === value);
    if (strength !== undefined) this.change(at, { strength });
  }

  private readonly onAdd = (): void => {
    const { response, spec } = this;
    // The first kind that nobody stands for yet: that is where the learner should look.
    const [gap] = gapsOf(spec, response.own).kinds;
    const kind = (gap ?? spec.kinds[0])?.token ?? '';
    this.focusNext = `#name-${response.own.length}`;
    const added: Contact = { name: '', kind, strength: 2, outside: false };
    this.respond({ ...response, own: [...response.own, added] });
  };

  private onRemove(at: number): void {
    this.focusNext = '.add';
    const own = this.response.own.filter((_, index) => index !== at);
    this.respond({ ...this.response, own });
  }
}

/** Network map, as a package's script takes it in. */
export const networkMap: ActivityRegistration<NetworkMapSpec, NetworkMapResponse> = {
  type: networkMapType,
  tagName: 'razem-network-map',
  element: RazemNetworkMap,
};
