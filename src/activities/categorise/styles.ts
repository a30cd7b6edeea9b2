import { css } from 'lit';

/** One row an item, its groups as a line of radio buttons that wraps. */
export const categoriseStyles = css`
  .row {
    grid-template-columns: minmax(0, 1fr);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.5rem;
    clear: both;
    margin-block-start: 0.35rem;
  }
  .groups label {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    cursor: pointer;
  }
  .groups label:has(:checked) {
    border-color: var(--indigo, Highlight);
    box-shadow: inset 0 0 0 1px var(--indigo, Highlight);
    font-weight: var(--bold, 650);
  }
  .groups input {
    margin: 0;
    flex: none;
  }
  :host([locked]) .groups label {
    cursor: default;
  }
`;
