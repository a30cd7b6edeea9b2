import { css } from 'lit';

/** The model answer stands on the workbook's ground. */
export const reflectionStyles = css`
  .model {
    margin-block-start: 1rem;
    padding: 0.9rem 1.1rem;
    border-inline-start: 4px solid var(--amber, CanvasText);
    background: var(--amber-2, Canvas);
    overflow-wrap: anywhere;
  }
  .model > * {
    margin-block: 0 0.5rem;
  }
`;
