import { css } from 'lit';

/** A marked sentence has a ground and a line under it; a verdict adds a shape. */
export const highlightStyles = css`
  .text {
    padding: 1rem 1.25rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    background: var(--paper, Canvas);
    line-height: 2.1;
  }
  .sentence {
    cursor: pointer;
    padding-block: 0.35rem;
    border-radius: 0.2rem;
    background: none;
  }
  :host([locked]) .sentence {
    cursor: default;
  }
  .words {
    border-block-end: 2px dotted var(--line, ButtonBorder);
  }
  .sentence:has(input:checked) .words {
    background: var(--amber-2, Mark);
    border-block-end: 2px solid var(--amber, MarkText);
  }
  .sentence.right .words {
    background: var(--moss-2, Canvas);
    border-color: var(--moss, CanvasText);
  }
  .sentence.wrong .words {
    background: var(--rowan-2, Canvas);
    border-color: var(--rowan, CanvasText);
  }
  .sentence.missed .words {
    border-block-end: 2px dashed var(--moss, CanvasText);
  }
  .sentence:has(input:focus-visible) .words {
    outline: 3px solid var(--rowan, Highlight);
    outline-offset: 3px;
  }
  .note {
    margin-block: 0.6rem;
  }
  .why {
    margin-block-end: 0.6rem;
  }
  @media (forced-colors: active) {
    .sentence:has(input:checked) .words {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
