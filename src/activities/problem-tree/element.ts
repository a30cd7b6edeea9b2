import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { fittingStart } from '../frame/fitting-start.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { oneLine } from '../own-work/one-line.ts';
import { sourceSwitch } from '../own-work/source-switch-element.ts';
import { ownWorkStyles } from '../own-work/styles.ts';
import { branchesOf } from './branches.ts';
import { drawing } from './drawing-element.ts';
import { addBranch, addTwig, removeEntry, setStatement } from './edit-tree.ts';
import { goalOf } from './goal.ts';
import {
  emptyTree,
  type Place,
  type ProblemTreeResponse,
  type ProblemTreeSpec,
  type Statement,
  type Tree,
} from './spec.ts';
import { problemTreeStyles } from './styles.ts';
import { problemTreeTexts, type ProblemTreeTexts } from './texts.ts';
import { problemTreeType } from './type.ts';

/** A drawn tree, and below it the same as a list, which is where one writes. */
export class RazemProblemTree extends ActivityElement<ProblemTreeSpec, ProblemTreeResponse> {
  static override styles = [controlStyles, ownWorkStyles, problemTreeStyles];

  /** Where the focus goes once the new response is drawn. */
  private focusNext: string | undefined = undefined;

  private get texts(): ProblemTreeTexts {
    return problemTreeTexts[this.language];
  }

  private get isOwn(): boolean {
    return this.response.shown === 'own' || this.spec.example === undefined;
  }

  private get tree(): Tree {
    return this.isOwn ? this.response.own : (this.spec.example ?? emptyTree);
  }

  protected override render(): TemplateResult {
    const { texts, tree } = this;
    const { goals, shown } = this.response;
    const summary = texts.drawing(
      goals,
      tree.entries.filter(({ place }) => place === 'cause').length,
      tree.entries.filter(({ place }) => place === 'effect').length,
    );
    return html`<div class="tool" role="group" aria-label=${this.label}>
      ${
        this.spec.example && !this.locked
          ? sourceSwitch(shown, this.language, (next) => this.change({ shown: next }))
          : nothing
      }
      ${
        this.locked
          ? nothing
          : html`<button type="button" @click=${() => this.change({ goals: !goals })}>
              ${goals ? texts.toProblems : texts.toGoals}
            </button>`
      }
      ${
        tree.entries.length > 0
          ? drawing(tree, summary, goals, (statement) => this.shownText(statement))
          : nothing
      }
      <div class="list">
        ${this.renderPlace('effect')} ${this.renderProblem()} ${this.renderPlace('cause')}
      </div>
      ${this.isOwn ? this.renderOwnActions() : nothing}
      <p class="unseen" role="status">${summary}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('response') || this.focusNext === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = undefined;
  }

  private shownText(statement: Statement): string {
    return this.response.goals ? goalOf(statement, this.spec.max) : statement.text;
  }

  private renderProblem(): TemplateResult {
    const { texts, tree } = this;
    const title = this.response.goals ? texts.mainGoal : texts.problem;
    return html`<h3>${title}</h3>
      ${this.renderStatement(tree.problem, undefined, title)}`;
  }

  private renderPlace(place: Place): TemplateResult {
    const { texts, tree, response } = this;
    const name = (number: string): string =>
      response.goals ? texts.oneGoal(number) : texts.one[place](number);
    return html`<h3>${(response.goals ? texts.goalPlaces : texts.places)[place]}</h3>
      <ol>
        ${branchesOf(tree, place).map(
          ({ at, entry, twigs }, index) =>
            html`<li>
              ${this.renderStatement(entry, at, name(`${index + 1}`))}
              ${this.renderEntryActions(at, entry, name(`${index + 1}`), place)}
              ${
                twigs.length > 0
                  ? html`<ol>
                      ${twigs.map((twig, below) => {
                        const label = name(`${index + 1}.${below + 1}`);
                        return html`<li>
                          ${this.renderStatement(twig.entry, twig.at, label)}
                          ${this.renderEntryActions(twig.at, twig.entry, label, undefined)}
                        </li>`;
                      })}
                    </ol>`
                  : nothing
              }
            </li>`,
        )}
      </ol>
      ${
        this.isEditable && !this.isFull
          ? html`<button type="button" class="quiet add-${place}" @click=${() => this.onAdd(place)}>
              ${texts.addBranch[place]}
            </button>`
          : nothing
      }`;
  }

  private renderStatement(
    statement: Statement,
    at: number | undefined,
    label: string,
  ): TemplateResult {
    const { goals } = this.response;
    if (!this.isOwn) return html`<p class="said">${this.shownText(statement)}</p>`;
    const id = at === undefined ? 'problem' : `entry-${at}`;
    return html`<label for=${id}>${label}</label>
      <input
        type="text"
        id=${id}
        maxlength=${this.spec.max}
        autocomplete="off"
        .value=${this.shownText(statement)}
        ?readonly=${this.locked}
        aria-describedby=${goals ? `${id}-note` : nothing}
        @input=${(event: Event) => this.onText(event, at)}
      />
      ${goals ? html`<p class="note" id="${id}-note">${this.goalNote(statement)}</p>` : nothing}`;
  }

  private goalNote(statement: Statement): string {
    const { texts } = this;
    const instead = statement.text === '' ? '' : `${texts.insteadOf(statement.text)}. `;
    if (statement.goal !== '') return instead;
    return instead + (this.shownText(statement) === '' ? texts.wordGoal : texts.proposed);
  }

  /** `place` is given where something can still be hung below. */
  private renderEntryActions(
    at: number,
    { text }: Statement,
    label: string,
    place: Place | undefined,
  ): TemplateResult | typeof nothing {
    if (!this.isEditable) return nothing;
    const named = text.trim() || label;
    return html`<div class="actions">
      ${
        place !== undefined && !this.isFull && text.trim() !== ''
          ? html`<button type="button" class="quiet small" @click=${() => this.onAddTwig(at)}>
              ${this.texts.addTwig[place](named)}
            </button>`
          : nothing
      }
      <button type="button" class="quiet small" @click=${() => this.onRemove(at)}>
        ${this.texts.remove(named)}
      </button>
    </div>`;
  }

  private renderOwnActions(): TemplateResult {
    const { texts, spec, response } = this;
    const blank = response.own.problem.text === '' && response.own.entries.length === 0;
    return html`${this.isFull ? html`<p class="note">${texts.full(spec.entries)}</p>` : nothing}
    ${
      blank && spec.example && this.isEditable
        ? html`<div class="actions">
            <button type="button" class="quiet" @click=${this.onCopy}>${texts.copy}</button>
          </div>`
        : nothing
    }`;
  }

  /** Problems are added and removed; goals are only worded. */
  private get isEditable(): boolean {
    return this.isOwn && !this.locked && !this.response.goals;
  }

  private get isFull(): boolean {
    return this.tree.entries.length >= this.spec.entries;
  }

  private change(changes: Partial<ProblemTreeResponse>): void {
    this.respond({ ...this.response, ...changes });
  }

  private onText(event: Event, at: number | undefined): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const text = fittingStart(oneLine(event.target.value), this.spec.max, this.cost);
    const changes = this.response.goals ? { goal: text } : { text };
    this.change({ own: setStatement(this.response.own, at, changes) });
  }

  private onAdd(place: Place): void {
    const [own, at] = addBranch(this.response.own, place);
    this.focusNext = `#entry-${at}`;
    this.change({ own });
  }

  private onAddTwig(start: number): void {
    const [own, at] = addTwig(this.response.own, start);
    this.focusNext = `#entry-${at}`;
    this.change({ own });
  }

  private onRemove(at: number): void {
    this.focusNext = `.add-${this.response.own.entries[at]?.place ?? 'cause'}`;
    this.change({ own: removeEntry(this.response.own, at) });
  }

  private readonly onCopy = (): void => {
    this.focusNext = '#problem';
    this.change({ own: this.spec.example ?? emptyTree });
  };
}

/** Problem tree, as a package's script takes it in. */
export const problemTree: ActivityRegistration<ProblemTreeSpec, ProblemTreeResponse> = {
  type: problemTreeType,
  tagName: 'razem-problem-tree',
  element: RazemProblemTree,
};
