import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { fittingStart } from '../frame/fitting-start.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { dataUrl } from '../own-work/data-url.ts';
import { oneLine } from '../own-work/one-line.ts';
import { sourceSwitch } from '../own-work/source-switch-element.ts';
import { ownWorkStyles } from '../own-work/styles.ts';
import { checkRule } from './check-rule.ts';
import { countBudget, takesGrant, type CountedBudget, type CountedRow } from './count-budget.ts';
import { textOf } from './csv-file-element.ts';
import { readCsv, writeCsv } from './csv.ts';
import { rowFormula } from './describe-budget.ts';
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
import { ruleList, sumsTable } from './summary-element.ts';
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
      ${budget.rows.length > 0 ? sumsTable(budget, this.language) : nothing}
      ${ruleList(this.spec.rules, budget, this.language)} ${this.renderFile(budget)}
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
    const text = await textOf(file);
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

/** Budget, as a package's script takes it in. */
export const budget: ActivityRegistration<BudgetSpec, BudgetResponse> = {
  type: budgetType,
  tagName: 'razem-budget',
  element: RazemBudget,
};
