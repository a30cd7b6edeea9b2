import { css } from 'lit';

/** What tools with an example and one's own work share. */
export const ownWorkStyles = css`
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-end: 0.75rem;
    border-block-end: 1px solid var(--line, CanvasText);
  }
  .switch label {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 640;
    cursor: pointer;
  }
  .switch input {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.75rem;
  }
  .problem {
    color: var(--rowan, CanvasText);
    font-weight: 640;
  }
  h4 {
    margin: 1.25rem 0 0.5rem;
    font-size: 1em;
  }
  @media print {
    .switch,
    .actions {
      display: none;
    }
  }
`;
