import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import { ActivityElement } from '../frame/activity-element.ts';
import { controlStyles } from '../frame/control-styles.ts';
import { fittingStart } from '../frame/fitting-start.ts';
import type { ActivityRegistration } from '../frame/registration.ts';
import { frameTexts } from '../frame/texts.ts';
import { dataUrl } from '../own-work/data-url.ts';
import { sourceSwitch } from '../own-work/source-switch-element.ts';
import { ownWorkStyles } from '../own-work/styles.ts';
import { assemble, documentText, type AssembledLine, type Piece } from './assemble.ts';
import { isFilled, wordsIn, wordsOver } from './limits.ts';
import {
  exampleTexts,
  hasExample,
  isShort,
  type CanvasField,
  type CanvasResponse,
  type CanvasSpec,
} from './spec.ts';
import { canvasStyles } from './styles.ts';
import { canvasTexts, type CanvasTexts } from './texts.ts';
import { canvasType } from './type.ts';

/** A form, and below it the text that its answers make. */
export class RazemCanvas extends ActivityElement<CanvasSpec, CanvasResponse> {
  static override styles = [controlStyles, ownWorkStyles, canvasStyles];

  /** What stands in fields while that is more than fits, by token. */
  @state() private drafts: Readonly<Record<string, string>> = {};
  /** What is said of copying. */
  @state() private copyNote = '';
  private focusFirst = false;

  private get texts(): CanvasTexts {
    return canvasTexts[this.language];
  }

  private get isOwn(): boolean {
    return this.response.shown === 'own' || !hasExample(this.spec);
  }

  protected override render(): TemplateResult {
    const { spec, response } = this;
    const lines = assemble(spec, this.isOwn ? response.texts : exampleTexts(spec));
    return html`<div role="group" aria-label=${this.label}>
      ${
        hasExample(spec) && !this.locked
          ? sourceSwitch(response.shown, this.language, (shown) =>
              this.respond({ ...response, shown }),
            )
          : nothing
      }
      ${this.isOwn ? this.renderFields() : nothing}
      ${this.isOwn || spec.document.length > 0 ? this.renderDocument(lines) : this.renderExample()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.focusFirst || !changed.has('response')) return;
    this.focusFirst = false;
    this.renderRoot.querySelector<HTMLElement>('.field input, .field textarea')?.focus();
  }

  private renderExample(): TemplateResult {
    return html`<dl>
      ${this.spec.fields.map(
        ({ name, example }) =>
          html`<dt>${name}</dt>
            <dd>${example}</dd>`,
      )}
    </dl>`;
  }

  private renderFields(): TemplateResult {
    const { spec, response, texts } = this;
    const filled = spec.fields.filter((field) => isFilled(field, response)).length;
    return html`<div class="fields">${spec.fields.map((field) => this.renderField(field))}</div>
      ${
        filled === 0 && hasExample(spec) && !this.locked
          ? html`<div class="actions">
              <button type="button" class="quiet" @click=${this.onCopyExample}>
                ${texts.copyExample}
              </button>
            </div>`
          : nothing
      }
      <p class="note" role="status">${texts.filled(filled, spec.fields.length)}</p>`;
  }

  private renderField(field: CanvasField): TemplateResult {
    const { token, name, hint } = field;
    const text = this.drafts[token] ?? this.response.texts[token] ?? '';
    const note = this.noteOf(field, text);
    const described = `${hint ? `hint-${token} ` : ''}left-${token}`;
    return html`<div class="field">
      <label for="field-${token}">${name}</label>
      ${hint ? html`<div class="hint" id="hint-${token}">${unsafeHTML(hint)}</div>` : nothing}
      ${
        isShort(field)
          ? html`<input
              type="text"
              id="field-${token}"
              .value=${text}
              ?readonly=${this.locked}
              aria-invalid=${note.over ? 'true' : 'false'}
              aria-describedby=${described}
              @input=${(event: Event) => this.onText(event, field)}
            />`
          : html`<textarea
              id="field-${token}"
              rows=${Math.min(6, Math.ceil(field.max / 80))}
              .value=${text}
              ?readonly=${this.locked}
              aria-invalid=${note.over ? 'true' : 'false'}
              aria-describedby=${described}
              @input=${(event: Event) => this.onText(event, field)}
            ></textarea>`
      }
      <p class=${note.over ? 'problem' : 'note'} id="left-${token}">${note.text}</p>
      <p class="unseen" role="status">${note.over ? note.text : ''}</p>
    </div>`;
  }

  /** Characters are a wall, since the save has no room beyond it; words are a rule to write by. */
  private noteOf(
    field: CanvasField,
    text: string,
  ): { readonly text: string; readonly over: boolean } {
    const { left, over } = frameTexts[this.language];
    const room = field.max - this.cost(text);
    if (room < 0) return { text: over(-room), over: true };
    if (field.words === undefined) return { text: left(room), over: false };
    const tooMany = wordsOver(field, text);
    return tooMany > 0
      ? { text: this.texts.wordsOver(tooMany, field.words), over: true }
      : { text: this.texts.words(wordsIn(text), field.words), over: false };
  }

  private renderDocument(lines: readonly AssembledLine[]): TemplateResult {
    const { texts } = this;
    const text = documentText(lines);
    return html`<section aria-label=${texts.document}>
        <h3>${texts.document}</h3>
        <div class="document">
          ${lines.map(
            ({ kind, marker, pieces }) =>
              html`<p class=${kind}>
                ${marker === '' ? nothing : html`<span class="marker">${marker}</span>`}
                <span>${pieces.map(renderPiece)}</span>
              </p>`,
          )}
        </div>
      </section>
      <div class="actions">
        <button type="button" class="quiet" @click=${() => this.onCopyText(text)}>
          ${texts.copy}
        </button>
        <a href=${dataUrl('text/plain', text)} download="tekst.txt">${texts.download}</a>
      </div>
      <p class="note copy-note" role="status">${this.copyNote}</p>`;
  }

  private onText(event: Event, { token, max }: CanvasField): void {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const text = fittingStart(field.value, max, this.cost);
    const { [token]: _draft, ...drafts } = this.drafts;
    this.drafts = text === field.value ? drafts : { ...drafts, [token]: field.value };
    const { [token]: _text, ...texts } = this.response.texts;
    this.copyNote = '';
    this.respond({
      ...this.response,
      texts: text === '' ? texts : { ...texts, [token]: text },
    });
  }

  private readonly onCopyExample = (): void => {
    this.focusFirst = true;
    const begun = Object.entries(exampleTexts(this.spec)).filter(([, text]) => text !== '');
    this.respond({ ...this.response, texts: Object.fromEntries(begun) });
  };

  /** A frame without the permission, or a page from a file, has no clipboard. */
  private async onCopyText(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copyNote = this.texts.copied;
    } catch {
      this.copyNote = this.texts.notCopied;
    }
  }
}

function renderPiece(piece: Piece): TemplateResult {
  switch (piece.kind) {
    case 'text':
      return html`${piece.text}`;
    case 'answer':
      return html`<span class="answer">${piece.text}</span>`;
    case 'blank':
      return html`<span class="blank">[${piece.name}]</span>`;
  }
}

/** Canvas, as a package's script takes it in. */
export const canvas: ActivityRegistration<CanvasSpec, CanvasResponse> = {
  type: canvasType,
  tagName: 'razem-canvas',
  element: RazemCanvas,
};
