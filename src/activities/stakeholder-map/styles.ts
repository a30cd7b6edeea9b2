import { css } from 'lit';

/** Only what the shared styles do not say. */
export const stakeholderMapStyles = css`
  .tool {
    container-type: inline-size;
  }
  .tray {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
    margin-block: 0.75rem;
    padding: 0.5rem;
    border: 1px dashed var(--edge, ButtonBorder);
    border-radius: 0.4rem;
  }
  .map {
    margin-block: 0.75rem;
  }
  .axis {
    font-size: var(--s-1, 0.8125rem);
    color: var(--ink-2, CanvasText);
    text-align: end;
  }
  .axis.up {
    text-align: start;
  }
  .quarters {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    border: 2px solid var(--ink-2, CanvasText);
    border-radius: 0.3rem;
    background: var(--paper, Canvas);
  }
  .quarter {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--line, CanvasText);
  }
  .together {
    background: var(--indigo-2, Canvas);
  }
  .strategy {
    padding: 0.35rem 0.5rem;
    font-size: var(--s-1, 0.8125rem);
    font-weight: var(--bold, 650);
    line-height: 1.3;
  }
  .places {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-auto-rows: minmax(3rem, auto);
  }
  .place {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 2px;
    border: 1px dotted var(--line, GrayText);
  }
  .place.over {
    outline: 3px solid var(--indigo, Highlight);
    outline-offset: -3px;
  }
  .chip {
    display: inline-flex;
    gap: 0.3rem;
    align-items: center;
    justify-content: center;
    max-inline-size: 100%;
    min-inline-size: 2.2rem;
    min-block-size: 2.75rem;
    padding: 0.15rem 0.4rem;
    border: 2px solid var(--indigo, ButtonBorder);
    border-radius: 1.4rem;
    background: var(--indigo, ButtonFace);
    color: var(--on-indigo, ButtonText);
    font-size: var(--s-1, 0.8125rem);
    line-height: 1.15;
  }
  button.chip {
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .chip.carried {
    position: relative;
    z-index: 2;
    cursor: grabbing;
    pointer-events: none;
    opacity: 0.85;
  }
  .chip .name {
    display: none;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: 400;
  }
  .tray .chip .name {
    display: inline;
  }
  .ghost {
    min-inline-size: 1.8rem;
    padding: 0.1rem 0.4rem;
    border: 2px dashed var(--ink-2, CanvasText);
    border-radius: 1rem;
    background: var(--paper, Canvas);
    font-size: var(--s-1, 0.8125rem);
    text-align: center;
  }
  @container (min-inline-size: 36rem) {
    .place .chip .name {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow-wrap: anywhere;
    }
    .place .chip {
      border-radius: 0.6rem;
    }
  }
  .list {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .who {
    margin-block-end: 0.9rem;
    overflow-wrap: anywhere;
  }
  .who input[type='text'] {
    inline-size: 100%;
  }
  label.note {
    display: block;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.4rem 0.75rem;
    margin-block: 0.25rem;
  }
  .steps label {
    flex: 0 1 8.5rem;
  }
  .compared {
    margin-block-start: 0.3rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 3px solid var(--amber, CanvasText);
  }
  dl {
    display: grid;
    gap: 0.75rem;
    margin: 0;
  }
  @container (min-inline-size: 34rem) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }
  dt {
    font-weight: var(--bold, 650);
  }
  dd {
    margin: 0;
  }
  .names {
    font-style: italic;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .chip {
      border-color: ButtonText;
    }
  }
  @media print {
    button.chip {
      display: inline-flex;
      background: none;
      color: inherit;
    }
    .map,
    .what {
      break-inside: avoid;
    }
  }
`;
