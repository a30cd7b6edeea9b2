import { css } from 'lit';

/** A list whose rows can be taken by their handle. */
export const orderingStyles = css`
  ol {
    list-style: none;
    counter-reset: place;
    margin: 0;
    padding: 0;
  }
  .row {
    counter-increment: place;
    grid-template-columns: 1.75rem minmax(0, 1fr) auto;
    align-items: center;
    padding-inline: 0.5rem;
  }
  .row.held {
    border-color: var(--indigo, Highlight);
    box-shadow: inset 0 0 0 2px var(--indigo, Highlight);
  }
  .handle {
    align-self: stretch;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.15rem;
    min-block-size: 2.75rem;
    color: var(--ink-2, CanvasText);
    font-variant-numeric: tabular-nums;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .handle::before {
    content: counter(place);
  }
  /* Two lines to hold on to. */
  :host(:not([locked])) .handle::after {
    content: '';
    inline-size: 0.8rem;
    block-size: 0.35rem;
    border-block: 2px solid var(--edge, CanvasText);
  }
  :host([locked]) .handle {
    cursor: default;
    touch-action: auto;
  }
  .moves {
    display: flex;
    gap: 0.35rem;
  }
  .arrow {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    vertical-align: -0.1em;
  }
  .row > .why {
    grid-column: 2 / -1;
    margin-block-end: 0.35rem;
  }
  @media (max-width: 24rem) {
    .row {
      grid-template-columns: 1.5rem minmax(0, 1fr);
    }
    .moves {
      grid-column: 2;
    }
  }
  @media print {
    .handle::after {
      display: none;
    }
    :host(:not([locked])) .handle::before {
      content: '\\2026';
    }
  }
`;
