import { css } from 'lit';

/** A place pointed at has a thick ring; a verdict adds a shape and another kind of line. */
export const hotspotStyles = css`
  .picture {
    overflow-x: auto;
    padding: 0.5rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    background: var(--paper, Canvas);
  }
  .sheet {
    position: relative;
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .drawing svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .spot {
    position: absolute;
    translate: -50% -50%;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    border: 2px dashed var(--edge, ButtonBorder);
    border-radius: 0.3rem;
    background: none;
    cursor: pointer;
  }
  .spot:hover {
    border-style: solid;
  }
  .spot input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
  }
  .spot:has(input:checked) {
    border: 4px solid var(--indigo, Highlight);
  }
  .spot.right {
    border: 4px solid var(--moss, CanvasText);
    background: none;
  }
  .spot.wrong {
    border: 4px double var(--rowan, CanvasText);
    background: none;
  }
  .spot.missed {
    border: 4px dashed var(--moss, CanvasText);
  }
  .spot:has(input:focus-visible) {
    outline: 3px solid var(--focus, Highlight);
    outline-offset: 3px;
  }
  .spot .mark {
    position: absolute;
    inset-block-start: -0.6rem;
    inset-inline-end: -0.6rem;
    inline-size: 1.2rem;
    block-size: 1.2rem;
    border-radius: 50%;
    background: var(--paper, Canvas);
  }
  :host([locked]) .spot {
    cursor: default;
  }
  .note {
    margin-block: 0.6rem;
  }
`;
