import { css } from 'lit';

/** The look that all activities share: buttons, option rows, fields, feedback. Colours come from the theme. */
export const controlStyles = css`
  :host {
    display: block;
    color: var(--ink, CanvasText);
    font: var(--s0, 1.0625rem) / var(--leading, 1.5) var(--body, system-ui, sans-serif);
    letter-spacing: var(--letters, normal);
    word-spacing: var(--words, normal);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  :focus-visible {
    outline: 3px solid var(--focus, Highlight);
    outline-offset: 3px;
    border-radius: 0.2rem;
  }
  a {
    color: var(--indigo, LinkText);
    text-underline-offset: 0.2em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    font: inherit;
    font-weight: var(--bold, 650);
    min-block-size: 2.75rem;
    padding: 0.55rem 1.15rem;
    border: 2px solid var(--indigo, ButtonBorder);
    border-radius: var(--radius, 0.375rem);
    background: var(--indigo, ButtonFace);
    color: var(--on-indigo, ButtonText);
    cursor: pointer;
    touch-action: manipulation;
  }
  button.quiet {
    background: transparent;
    color: var(--indigo, ButtonText);
  }
  button.small {
    min-inline-size: 2.75rem;
    padding: 0.25rem 0.6rem;
    border-width: 1px;
  }
  button[aria-disabled='true'],
  button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }
  .row {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 0 0.75rem;
    align-items: start;
    min-block-size: 2.75rem;
    margin-block-end: 0.6rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: var(--radius, 0.375rem);
    background: var(--paper, Canvas);
    overflow-wrap: anywhere;
  }
  label.row {
    cursor: pointer;
  }
  .row > .why {
    grid-column: 1 / -1;
  }
  .row > input + * ~ .why,
  .row > .mark + * ~ .why {
    grid-column: 2;
  }
  :host([locked]) label.row {
    cursor: default;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.15rem 0 0;
    accent-color: var(--indigo, auto);
    cursor: inherit;
  }
  input[type='text'],
  textarea,
  select {
    font: inherit;
    color: inherit;
    background: var(--paper, Field);
    border: 1px solid var(--edge, ButtonBorder);
    border-radius: 0.3rem;
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.4rem 0.65rem;
  }
  textarea,
  select {
    inline-size: 100%;
  }
  .right {
    border-color: var(--moss, CanvasText);
    background: var(--moss-2, Canvas);
  }
  .wrong {
    border-color: var(--rowan, CanvasText);
    background: var(--rowan-2, Canvas);
  }
  .missed {
    border-color: var(--moss, CanvasText);
    border-style: dashed;
  }
  .why {
    margin-block-start: 0.4rem;
    border: 0;
    background: none;
    font-size: 0.95em;
  }
  .reason > p:first-child {
    display: inline;
  }
  .reason > p + p {
    margin-block-start: 0.35rem;
  }
  .word {
    white-space: nowrap;
    margin-inline-end: 0.35em;
  }
  .mark {
    inline-size: 0.85em;
    block-size: 0.85em;
    vertical-align: -0.05em;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    background: none;
  }
  .right > .word,
  .mark.right,
  .missed > .word,
  .mark.missed {
    color: var(--moss, CanvasText);
  }
  .wrong > .word,
  .mark.wrong,
  .mark.partial {
    color: var(--rowan, CanvasText);
  }
  .note {
    font-size: var(--s-1, 0.8125rem);
    color: var(--ink-2, GrayText);
  }
  @media (forced-colors: active) {
    .right:not(.why, .mark) {
      border-width: 2px;
    }
    .wrong:not(.why, .mark) {
      border: 4px double;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media print {
    button {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
