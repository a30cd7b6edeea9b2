import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Language } from '../../model/text.ts';
import { textLength } from './activity-element.ts';
import { controlStyles } from './control-styles.ts';
import { fittingStart } from './fitting-start.ts';
import { frameTexts } from './texts.ts';

/** From a text field: what of the learner's words fits and is to be kept. */
export class TextChangeEvent extends Event {
  static readonly type = 'text-change';
  readonly text: string;
  constructor(text: string) {
    super(TextChangeEvent.type, { bubbles: true, composed: true });
    this.text = text;
  }
}

/**
 * A text area that counts what is left by packed length. Words beyond the limit stay on screen, said to be
 * too long, and are never silently cut.
 *
 * @fires text-change - The words that fit.
 */
export class RazemTextField extends LitElement {
  static override styles = [
    controlStyles,
    css`
      label {
        display: block;
        font-weight: var(--bold, 650);
        margin-block-end: 0.35rem;
      }
      textarea {
        display: block;
        line-height: 1.5;
        resize: vertical;
        field-sizing: content;
        min-block-size: 6.5rem;
      }
      .note {
        margin-block-start: 0.3rem;
      }
      .over {
        color: var(--rowan, CanvasText);
        font-weight: var(--bold, 650);
      }
      .paper {
        display: none;
        white-space: pre-wrap;
      }
      @media print {
        textarea,
        .note {
          display: none;
        }
        .paper {
          display: block;
          min-block-size: 6rem;
          border-block-end: 1px solid;
        }
      }
    `,
  ];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** The kept text. */
  @property() value = '';
  /** Longest packed length. */
  @property({ type: Number }) max = 400;
  @property({ attribute: false }) cost: (text: string) => number = textLength;
  @property() label = '';
  /** The label stands elsewhere on screen already. */
  @property({ type: Boolean, attribute: 'label-unseen' }) labelUnseen = false;
  @property({ type: Boolean }) locked = false;
  @property({ type: Number }) rows = 4;
  @property() language: Language = 'pl';

  /** What stands in the field while that is more than fits. */
  @state() private draft: string | undefined = undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { draft, max, cost } = this;
    if (draft === undefined || !changed.has('value')) return;
    if (fittingStart(draft, max, cost) !== this.value) this.draft = undefined;
  }

  protected override render(): TemplateResult {
    const text = this.draft ?? this.value;
    const left = this.max - this.cost(text);
    const texts = frameTexts[this.language];
    return html`<label for="field" class=${this.labelUnseen ? 'unseen' : ''}>${this.label}</label>
      <textarea
        id="field"
        rows=${this.rows}
        .value=${text}
        ?readonly=${this.locked}
        aria-invalid=${left < 0 ? 'true' : 'false'}
        aria-describedby="left"
        @input=${this.onInput}
      ></textarea>
      <div class="paper">${text}</div>
      <p id="left" class="note ${left < 0 ? 'over' : ''}">
        ${left < 0 ? texts.over(-left) : texts.left(left)}
      </p>
      <p class="unseen" role="status">${left < 0 ? texts.over(-left) : ''}</p>`;
  }

  private readonly onInput = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    const text = event.target.value;
    const fitting = fittingStart(text, this.max, this.cost);
    this.draft = fitting === text ? undefined : text;
    // Kept here too, so that a re-render before the owner answers does not bring old words back.
    this.value = fitting;
    this.dispatchEvent(new TextChangeEvent(fitting));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'razem-text-field': RazemTextField;
  }
  interface HTMLElementEventMap {
    'text-change': TextChangeEvent;
  }
}
