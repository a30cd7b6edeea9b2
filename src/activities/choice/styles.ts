import { css } from 'lit';

/** Only what the shared control styles do not say. */
export const choiceStyles = css`
  .row:has(input:checked) {
    border-color: var(--indigo, Highlight);
    box-shadow: inset 0 0 0 1px var(--indigo, Highlight);
  }
  .row.right:has(input:checked) {
    border-color: var(--moss, Highlight);
    box-shadow: none;
  }
  .row.wrong:has(input:checked) {
    border-color: var(--rowan, Highlight);
    box-shadow: none;
  }
  :host(:not([locked])) .row:hover {
    border-color: var(--indigo, Highlight);
  }
`;
