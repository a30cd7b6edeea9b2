import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { dataUrl } from '../own-work/data-url.ts';
import { dayFromIso, firstYear, lastYear } from './calendar.ts';
import type { Counted } from './count.ts';
import { dayByDay } from './day-by-day.ts';
import { explain, longDate, shortDate } from './explain.ts';
import { icsOf, type CalendarEntry } from './ics.ts';
import { chosenCase, schedule, type Scheduled } from './schedule.ts';
import {
  dateKey,
  type Case,
  type DeadlinesResponse,
  type DeadlinesSpec,
  type Limit,
} from './spec.ts';
import { deadlinesStyles } from './styles.ts';
import { deadlinesTexts, type DeadlinesTexts } from './texts.ts';
import { deadlinesType } from './type.ts';

/** Longer counts are told in words only. */
const longestShown = 62;

/** A case and its dates, and below each limit: the day, the rule, the count. */
export class RazemDeadlines extends ActivityElement<DeadlinesSpec, DeadlinesResponse> {
  static override styles = [controlStyles, deadlinesStyles];

  /** Key of the date field that was left with no usable date. */
  @state() private bad = '';
  @state() private announcement = '';

  private get texts(): DeadlinesTexts {
    return deadlinesTexts[this.language];
  }

  protected override render(): TemplateResult {
    const chosen = chosenCase(this.spec, this.response);
    return html`<div role="group" aria-label=${this.label}>
      ${this.spec.cases.length > 1 ? this.renderCases() : nothing}
      ${chosen ? this.renderCase(chosen) : nothing}
      <p class="unseen" role="status">${this.announcement}</p>
    </div>`;
  }

  private renderCases(): TemplateResult {
    const { chosen } = this.response;
    return html`<p class="field">
      <label for="case">${this.texts.chooseCase}</label>
      <select id="case" ?disabled=${this.locked} @change=${this.onCase}>
        <option value="" ?selected=${chosen === ''}>${this.texts.noCase}</option>
        ${this.spec.cases.map(
          ({ token, name }) =>
            html`<option value=${token} ?selected=${token === chosen}>${name}</option>`,
        )}
      </select>
    </p>`;
  }

  private renderCase(chosen: Case): TemplateResult {
    const results = schedule(chosen, this.response);
    const ready = results.flatMap((result) => this.entryOf(result) ?? []);
    return html`${chosen.note ? html`<div class="case-note">${unsafeHTML(chosen.note)}</div>` : nothing}
      <div class="dates">
        ${chosen.events.map((event, index) => this.renderDate(chosen, event, index))}
        ${this.renderExample(chosen)}
      </div>
      <ol class="limits" aria-label=${this.texts.results}>
        ${results.map((result) => this.renderLimit(chosen, result))}
      </ol>
      ${ready.length > 1 ? this.renderDownload(ready, this.texts.calendarAll, 'terminy') : nothing}`;
  }

  private renderDate({ token }: Case, event: string, index: number): TemplateResult {
    const key = dateKey(token, index);
    const bad = this.bad === key;
    return html`<p class="field">
      <label for=${key}>${this.texts.dateOf(event)}</label>
      <input
        type="date"
        id=${key}
        min="${firstYear}-01-01"
        max="${lastYear}-12-31"
        .value=${this.response.dates[key] ?? ''}
        ?readonly=${this.locked}
        aria-invalid=${bad ? 'true' : 'false'}
        aria-describedby=${bad ? 'bad' : nothing}
        @input=${this.onDate}
        @blur=${this.onLeave}
      />
      ${bad ? html`<span class="problem" id="bad">${this.texts.badDate}</span>` : nothing}
    </p>`;
  }

  private renderExample({ token }: Case): TemplateResult | typeof nothing {
    const { example } = this.spec;
    const day = dayFromIso(example ?? '');
    if (example === undefined || day === undefined || this.locked) return nothing;
    if (this.response.dates[dateKey(token, 0)] !== undefined) return nothing;
    return html`<button
      type="button"
      class="quiet"
      @click=${() => this.setDate(dateKey(token, 0), example)}
    >
      ${this.texts.example(longDate(day, this.language))}
    </button>`;
  }

  private renderLimit(chosen: Case, result: Scheduled): TemplateResult {
    const { limit, counted } = result;
    const entry = this.entryOf(result);
    return html`<li class=${counted ? 'counted' : 'open'}>
      <h3>${limit.name}</h3>
      ${
        counted && entry
          ? html`<p class="end">
                ${limit.rule.kind === 'before' ? this.texts.atLatest : nothing}
                ${longDate(counted.end, this.language)}
              </p>
              ${this.renderRule(limit)}
              <ul class="why-list">
                ${explain(limit, counted, this.language).map((line) => html`<li>${line}</li>`)}
              </ul>
              ${this.renderDays(limit, counted)}
              ${this.renderDownload([entry], this.texts.calendar, 'termin')}`
          : html`${this.renderRule(limit)}
              <p class="note">${this.texts.noDate(startName(chosen, limit))}</p>`
      }
    </li>`;
  }

  private renderRule({ phrase, basis }: Limit): TemplateResult {
    return html`<div class="rule">
      <b>${this.texts.rule}:</b> ${phrase}.
      ${basis ? html`<div class="basis">${unsafeHTML(basis)}</div>` : nothing}
    </div>`;
  }

  private renderDays(limit: Limit, counted: Counted): TemplateResult | typeof nothing {
    if (counted.days > longestShown || counted.days < 2) return nothing;
    const { texts, language } = this;
    return html`<details>
      <summary>${texts.dayByDay}</summary>
      <ol class="days">
        ${dayByDay(limit.rule, counted).map(
          ({ day, number, free, moved }) =>
            html`<li class="${free ? 'free' : ''} ${day === counted.end ? 'last' : ''}">
              <b>${number ?? (moved ? '+' : '–')}</b> ${shortDate(day, language)}
              ${free ? html`<span>${texts.free[free]}</span>` : nothing}
            </li>`,
        )}
      </ol>
    </details>`;
  }

  private renderDownload(
    entries: readonly CalendarEntry[],
    label: string,
    name: string,
  ): TemplateResult {
    return html`<p class="download">
      <a href=${dataUrl('text/calendar', icsOf(entries))} download="${name}.ics">${label}</a>
      <span class="note">${this.texts.download}</span>
    </p>`;
  }

  private entryOf({ limit, counted }: Scheduled): CalendarEntry | undefined {
    return (
      counted && {
        title: limit.name,
        day: counted.end,
        note: [`${limit.phrase}.`, ...explain(limit, counted, this.language)].join('\n'),
      }
    );
  }

  private setDate(key: string, iso: string): void {
    const { [key]: _before, ...others } = this.response.dates;
    this.bad = '';
    const next: DeadlinesResponse = {
      ...this.response,
      dates: iso === '' ? others : { ...others, [key]: iso },
    };
    this.announce(next);
    this.respond(next);
  }

  private announce(response: DeadlinesResponse): void {
    const chosen = chosenCase(this.spec, response);
    const lines = (chosen ? schedule(chosen, response) : []).flatMap(({ limit, counted }) =>
      counted ? [this.texts.announce(limit.name, longDate(counted.end, this.language))] : [],
    );
    this.announcement = lines.join(' ');
  }

  private readonly onCase = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const next = { ...this.response, chosen: event.target.value };
    this.announce(next);
    this.respond(next);
  };

  /** A year half typed is no answer yet, and must not be wiped under the learner's fingers. */
  private readonly onDate = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { id, value, validity } = event.target;
    if (dayFromIso(value) !== undefined) this.setDate(id, value);
    else if (value === '' && !validity.badInput) this.setDate(id, '');
  };

  private readonly onLeave = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { id, value, validity } = event.target;
    const unusable = validity.badInput || (value !== '' && dayFromIso(value) === undefined);
    if (!unusable) return;
    this.setDate(id, '');
    this.bad = id;
  };
}

const startName = ({ events, limits }: Case, { from }: Limit): string => {
  if (from.kind === 'event') return events[from.index] ?? '';
  const earlier = limits[from.index];
  return earlier === undefined ? '' : `„${earlier.name}”`;
};

/** Deadlines, as a package's script takes it in. */
export const deadlines: ActivityRegistration<DeadlinesSpec, DeadlinesResponse> = {
  type: deadlinesType,
  tagName: 'razem-deadlines',
  element: RazemDeadlines,
};
