import { css } from 'lit';

/** Only what the shared styles do not say. */
export const budgetStyles = css`
  .tool {
    container-type: inline-size;
  }
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows > li {
    margin-block-end: 0.6rem;
    padding: 0.75rem 1rem;
    background: var(--paper, Canvas);
    border: 1px solid var(--line, CanvasText);
    border-radius: 0.4rem;
    overflow-wrap: anywhere;
  }
  .cost {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem 0.75rem;
    align-items: start;
  }
  .name-field,
  .kind-field {
    grid-column: 1 / -1;
  }
  label > span {
    display: block;
    font-size: var(--s-1, 0.8125rem);
    color: var(--ink-2, CanvasText);
  }
  input[type='text'] {
    inline-size: 100%;
  }
  .units-field input,
  .rate-field input,
  .grant-field input {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @container (min-inline-size: 36rem) {
    .cost {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }
    .name-field {
      grid-column: 1 / 8;
    }
    .kind-field {
      grid-column: 8 / -1;
    }
    .unit-field,
    .units-field,
    .rate-field,
    .grant-field {
      grid-column: span 3;
    }
  }
  .formula {
    display: block;
    margin-block: 0.4rem;
    font-variant-numeric: tabular-nums;
  }
  .sums {
    margin-block: 1rem;
    border-collapse: collapse;
    background: var(--paper, Canvas);
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 640;
    padding-block-end: 0.4rem;
  }
  .sums th,
  .sums td {
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--line, CanvasText);
    text-align: start;
    font-weight: 400;
  }
  .sums th {
    overflow-wrap: break-word;
  }
  @container (max-inline-size: 26rem) {
    .sums {
      table-layout: fixed;
      inline-size: 100%;
    }
    .sums th {
      overflow-wrap: anywhere;
      font-size: var(--s-1, 0.8125rem);
    }
    .sums span {
      display: block;
    }
  }
  .sums td {
    text-align: end;
  }
  .sums .strong > * {
    font-weight: 640;
    border-block: 2px solid var(--indigo, CanvasText);
  }
  .rules {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rules > li {
    margin-block-end: 0.5rem;
    padding: 0.6rem 0.9rem;
    border: 1px solid;
    border-radius: 0.4rem;
  }
  .rule-note > * {
    margin-block: 0.25rem 0;
  }
  .file {
    align-items: center;
    gap: 0.5rem 1.5rem;
    margin-block-start: 1rem;
  }
  .file a {
    padding-block: 0.6rem;
    font-weight: 640;
  }
  .open {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .open input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    font: inherit;
    font-size: var(--s-1, 0.8125rem);
  }
  @media print {
    .cost {
      display: none;
    }
    .rows > li,
    .rules > li {
      break-inside: avoid;
    }
  }
`;
