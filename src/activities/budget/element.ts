import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { fittingStart } from '../frame/fitting-start.ts';
import { mark } from '../frame/part-feedback.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { dataUrl } from '../own-work/data-url.ts';
import { oneLine } from '../own-work/one-line.ts';
import { sourceSwitch } from '../own-work/source-switch-element.ts';
import { ownWorkStyles } from '../own-work/styles.ts';
import { checkRule, type CheckedRule } from './check-rule.ts';
import { countBudget, takesGrant, type CountedBudget, type CountedRow } from './count-budget.ts';
import { longestCsv, readCsv, writeCsv } from './csv.ts';
import { rowFormula, ruleSentences, sumsOf } from './describe-budget.ts';
import { formatMoney } from './money.ts';
import {
  costLetters,
  emptyRow,
  rowLimits,
  type BudgetResponse,
  type BudgetSpec,
  type Row,
} from './spec.ts';
import { budgetStyles } from './styles.ts';
import { budgetTexts, type BudgetTexts } from './texts.ts';
import { budgetType } from './type.ts';

type TextField = keyof typeof rowLimits;

/** A table of costs, its sums and the rules of the competition, counted as one types. */
export class RazemBudget extends ActivityElement<BudgetSpec, BudgetResponse> {
  static override styles = [controlStyles, ownWorkStyles, budgetStyles];

  /** What is said of the last file. */
  @state() private fileLines: readonly string[] = [];
  /** Rows that a file replaced. */
  @state() private replaced: readonly Row[] | undefined = undefined;

  /** Where the focus goes once the new response is drawn. */
  private focusNext: string | undefined = undefined;

  private get texts(): BudgetTexts {
    return budgetTexts[this.language];
  }

  protected override render(): TemplateResult {
    const { example } = this.spec;
    const { shown, own } = this.response;
    const budget = countBudget(shown === 'example' ? example : own);
    return html`<div class="tool" role="group" aria-label=${this.label}>
      ${
        example.length > 0 && !this.locked
          ? sourceSwitch(shown, this.language, (next) => this.change({ shown: next }))
          : nothing
      }
      ${shown === 'example' ? this.renderExample(budget) : this.renderOwn(budget)}
      ${budget.rows.length > 0 ? this.renderSums(budget) : nothing} ${this.renderRules(budget)}
      ${this.renderFile(budget)}
      <p class="unseen" role="status">${this.statusOf(budget)} ${this.fileLines.join(' ')}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('response') || this.focusNext === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = undefined;
  }

  /** Read out when it changes, which is when a rule begins or ceases to hold. */
  private statusOf(budget: CountedBudget): string {
    const { rules } = this.spec;
    const holding = rules.filter((rule) => checkRule(rule, budget).holds).length;
    return this.texts.status(holding, rules.length);
  }

  private renderExample({ rows }: CountedBudget): TemplateResult {
    return html`<ol class="rows">
      ${rows.map(
        (counted) =>
          html`<li>
            <b>${counted.row.name}</b> (${this.texts.kinds[counted.row.kind]})
            <span class="formula">${rowFormula(counted, this.language)}</span>
          </li>`,
      )}
    </ol>`;
  }

  private renderOwn({ rows }: CountedBudget): TemplateResult {
    const { texts, spec } = this;
    const full = rows.length >= spec.rows;
    return html`${
      rows.length === 0
        ? html`<p>${texts.none}</p>`
        : html`<ol class="rows">
            ${rows.map((counted, index) => this.renderRow(counted, index))}
          </ol>`
    }
    ${full ? html`<p class="note">${texts.full(spec.rows)}</p>` : nothing}
    ${
      this.locked
        ? nothing
        : html`<div class="actions">
            ${
              full
                ? nothing
                : html`<button type="button" class="add quiet" @click=${this.onAdd}>
                    ${texts.add}
                  </button>`
            }
            ${
              rows.length === 0 && spec.example.length > 0
                ? html`<button type="button" class="quiet" @click=${this.onCopy}>
                    ${texts.copy}
                  </button>`
                : nothing
            }
          </div>`
    }`;
  }

  private renderRow(counted: CountedRow, index: number): TemplateResult {
    const { row, problems } = counted;
    const { texts } = this;
    const title = row.name.trim() || texts.row(index + 1);
    return html`<li>
      <fieldset class="cost">
        <legend class="unseen">${texts.row(index + 1)}</legend>
        ${this.renderText(counted, index, 'name')}
        <label class="kind-field"
          ><span>${texts.fields.kind}</span>
          <select ?disabled=${this.locked} @change=${(event: Event) => this.onKind(event, index)}>
            ${costLetters.map(
              (letter) =>
                html`<option value=${letter} ?selected=${letter === row.kind}>
                  ${texts.kinds[letter]}
                </option>`,
            )}
          </select></label
        >
        ${this.renderText(counted, index, 'unit')} ${this.renderText(counted, index, 'units')}
        ${this.renderText(counted, index, 'rate')}
        ${takesGrant(row) ? this.renderText(counted, index, 'grant') : nothing}
      </fieldset>
      ${shownProblems(counted).map(
        ({ field, problem }) =>
          html`<p class="problem" id="${field}-${index}-problem">
            ${texts.fields[field]}: ${texts.problem(problem, formatMoney(counted.value))}
          </p>`,
      )}
      ${
        problems.some(({ field }) => field === 'units' || field === 'rate')
          ? nothing
          : html`<p class="formula">${rowFormula(counted, this.language)}</p>`
      }
      ${
        this.locked
          ? nothing
          : html`<button type="button" class="quiet small" @click=${() => this.onRemove(index)}>
              ${texts.remove(title)}
            </button>`
      }
    </li>`;
  }

  private renderText(counted: CountedRow, index: number, field: TextField): TemplateResult {
    const id = `${field}-${index}`;
    const { row } = counted;
    const shown = shownProblems(counted).some((known) => known.field === field);
    return html`<div class="${field}-field">
      <label for=${id}><span>${this.texts.fields[field]}</span></label>
      <input
        type="text"
        id=${id}
        inputmode=${field === 'name' || field === 'unit' ? 'text' : 'decimal'}
        maxlength=${rowLimits[field]}
        autocomplete="off"
        .value=${row[field]}
        ?readonly=${this.locked}
        aria-invalid=${shown ? 'true' : 'false'}
        aria-describedby=${shown ? `${id}-problem` : nothing}
        @input=${(event: Event) => this.onText(event, index, field)}
      />
    </div>`;
  }

  private renderSums(budget: CountedBudget): TemplateResult {
    return html`<table class="sums">
      <caption>
        ${this.texts.sums}
      </caption>
      <tbody>
        ${sumsOf(budget, this.language).map(
          ({ name, amount, percent, strong }) =>
            html`<tr class=${strong ? 'strong' : ''}>
              <th scope="row">${name}</th>
              <td>${formatMoney(amount)}${percent ? html` <span>(${percent})</span>` : nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private renderRules(budget: CountedBudget): TemplateResult {
    return html`<h4>${this.texts.rules}</h4>
      <ul class="rules">
        ${this.spec.rules.map((rule) => this.renderRule(checkRule(rule, budget)))}
      </ul>`;
  }

  private renderRule(checked: CheckedRule): TemplateResult {
    const { rule, holds } = checked;
    const result = holds ? 'right' : 'wrong';
    return html`<li class=${result}>
      <b class="word">${mark(result)} ${holds ? this.texts.holds : this.texts.broken}.</b>
      <b>${rule.text}.</b>
      <span>${ruleSentences(checked, this.language).join(' ')}</span>
      ${rule.note ? html`<div class="rule-note">${unsafeHTML(rule.note)}</div>` : nothing}
    </li>`;
  }

  private renderFile({ rows }: CountedBudget): TemplateResult {
    const { texts } = this;
    const csv = writeCsv(rows.map(({ row }) => row));
    return html`<div class="actions file">
        ${
          rows.length > 0
            ? html`<a href=${dataUrl('text/csv', csv)} download="kosztorys.csv">${texts.save}</a>`
            : nothing
        }
        ${
          this.locked
            ? nothing
            : html`<label class="open"
                >${texts.open}
                <input type="file" accept=".csv,text/csv,text/plain" @change=${this.onFile}
              /></label>`
        }
      </div>
      ${this.fileLines.map((line) => html`<p class="note">${line}</p>`)}
      ${
        this.replaced && !this.locked
          ? html`<button type="button" class="quiet" @click=${this.onUndo}>${texts.undo}</button>`
          : nothing
      }`;
  }

  private change(changes: Partial<BudgetResponse>): void {
    this.respond({ ...this.response, ...changes });
  }

  private changeRow(index: number, changes: Partial<Row>): void {
    const own = this.response.own.map((row, at) => (at === index ? { ...row, ...changes } : row));
    this.change({ own });
  }

  private onText(event: Event, index: number, field: TextField): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const text = fittingStart(oneLine(event.target.value), rowLimits[field], this.cost);
    this.changeRow(index, { [field]: text });
  }

  private onKind(event: Event, index: number): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    const kind = costLetters.find((letter) => letter === value);
    if (kind !== undefined) this.changeRow(index, { kind });
  }

  private readonly onAdd = (): void => {
    const { own } = this.response;
    this.focusNext = `#name-${own.length}`;
    this.change({ own: [...own, emptyRow] });
  };

  private readonly onCopy = (): void => {
    const { example, rows } = this.spec;
    this.focusNext = '#name-0';
    this.change({ own: example.slice(0, rows) });
  };

  private onRemove(index: number): void {
    this.focusNext = '.add';
    this.change({ own: this.response.own.filter((_, at) => at !== index) });
  }

  private readonly onFile = async (event: Event): Promise<void> => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    const file = field.files?.[0];
    if (file === undefined) return;
    // No encoding has more than four bytes a character.
    const tooLong = file.size > 4 * longestCsv;
    const text = tooLong ? 'x'.repeat(longestCsv + 1) : decode(await file.arrayBuffer());
    // So that the same file, mended, can be chosen again.
    field.value = '';
    this.takeCsv(text);
  };

  private takeCsv(text: string): void {
    const { texts } = this;
    const read = readCsv(text, this.spec.rows);
    if (read.kind === 'problem') {
      this.fileLines = [texts.csvProblem[read.problem]];
    } else {
      this.replaced = this.response.own;
      this.fileLines = [texts.loaded(read.rows.length), ...read.notes.map(texts.csvNote)];
      this.change({ shown: 'own', own: read.rows });
    }
  }

  private readonly onUndo = (): void => {
    this.change({ own: this.replaced ?? [] });
    this.replaced = undefined;
    this.fileLines = [this.texts.undone];
  };
}

/** An empty number in a row just begun is no mistake yet. */
const shownProblems = ({ problems }: CountedRow): CountedRow['problems'] =>
  problems.filter(({ problem }) => problem !== 'empty');

/** UTF-8, or what Polish Windows writes where it is not. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/** Budget, as a package's script takes it in. */
export const budget: ActivityRegistration<BudgetSpec, BudgetResponse> = {
  type: budgetType,
  tagName: 'razem-budget',
  element: RazemBudget,
};
