import { css } from 'lit';

/** A ticked row steps back, but stays readable. */
export const checklistStyles = css`
  .row {
    min-block-size: 2.75rem;
    margin-block-end: 0.35rem;
    padding-block: 0.55rem;
  }
  .row:has(input:checked) {
    border-color: var(--moss, CanvasText);
  }
`;
