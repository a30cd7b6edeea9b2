import { css } from 'lit';

/** Two columns where there is room, one below the other where there is not. */
export const matchingStyles = css`
  .row {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.5rem 1rem;
    align-items: center;
  }
  label {
    overflow-wrap: anywhere;
  }
  select:disabled {
    opacity: 1;
    color: inherit;
  }
  .whole {
    display: none;
    margin-block-start: 0.25rem;
  }
  .whole.long {
    display: block;
  }
  @media print {
    select {
      display: none;
    }
    .whole {
      display: block;
      min-block-size: 1.5em;
      border-block-end: 1px dotted;
    }
  }
`;
