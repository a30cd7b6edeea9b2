import { css } from 'lit';

/** Only what the shared control styles do not say. */
export const juryStyles = css`
  .jury,
  .offer,
  .comparison,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    overflow-wrap: anywhere;
  }
  h3,
  h4 {
    margin: 0;
    font-family: var(--head, serif);
    line-height: 1.25;
  }
  h3:focus {
    outline: none;
  }
  ul,
  dl,
  dd {
    margin: 0;
  }
  summary,
  legend,
  caption,
  dt {
    font-weight: 640;
    text-align: start;
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    cursor: pointer;
  }
  legend {
    padding: 0;
    margin-block-end: 0.75rem;
  }
  .criteria {
    display: grid;
    gap: 0.6rem;
  }
  .criteria .note {
    display: block;
  }
  .offers {
    display: grid;
    gap: 0.4rem;
    padding: 0;
    list-style: none;
  }
  .offers button {
    inline-size: 100%;
    text-align: start;
    font-weight: 400;
  }
  .offers button[aria-current='step'] {
    font-weight: 640;
  }
  .offer {
    padding: 1rem;
    border: 1px solid var(--line, CanvasText);
    background: var(--paper, Canvas);
  }
  .text > * {
    margin: 0 0 0.6rem;
  }
  fieldset {
    gap: 0.6rem;
  }
  .mark-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }
  .mark-row label {
    flex: 1 1 12rem;
  }
  .mark-row select {
    inline-size: 8.5rem;
  }
  .total {
    border-block-start: 1px solid var(--line, CanvasText);
    padding-block-start: 0.6rem;
    font-weight: 640;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .moves:empty {
    display: none;
  }
  .ranking {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .ranking dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
  }
  .ranking dt {
    min-inline-size: 5.5rem;
    font-weight: 400;
    color: var(--ink-2, CanvasText);
  }
  .differs dd {
    font-weight: 640;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--paper, Canvas);
  }
  caption {
    padding-block: 0.5rem;
  }
  th,
  td {
    padding: 0.45rem 0.4rem;
    border-block-start: 1px solid var(--line, CanvasText);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    font-size: var(--s-1, 0.8125rem);
    color: var(--ink-2, CanvasText);
    overflow-wrap: normal;
  }
  .differs th,
  .differs td {
    font-weight: 640;
  }
  .reason {
    border: 0;
    padding-block-start: 0;
    font-size: 0.95em;
  }
  @media screen {
    .away {
      display: none;
    }
  }
  @media print {
    .offers,
    .moves {
      display: none;
    }
    .offer {
      border: 0;
      padding: 0;
    }
    tbody,
    .mark-row {
      break-inside: avoid;
    }
  }
`;
