import { css } from 'lit';

/** Only what the shared styles do not say. */
export const networkMapStyles = css`
  .tool {
    container-type: inline-size;
  }
  .drawing {
    display: none;
    margin-block: 0.75rem;
  }
  @container (min-inline-size: 34rem) {
    .drawing {
      display: block;
    }
  }
  .star {
    display: block;
    inline-size: 100%;
    max-inline-size: 44rem;
    block-size: auto;
    direction: ltr;
  }
  .tie {
    stroke: var(--indigo, CanvasText);
    stroke-width: 2;
  }
  .tie-3 {
    stroke-width: 6;
  }
  .tie-1 {
    stroke-dasharray: 7 6;
  }
  .tie.gap {
    stroke: var(--ink-2, GrayText);
    stroke-width: 1;
    stroke-dasharray: 1 5;
  }
  .node {
    fill: var(--indigo, CanvasText);
    stroke: var(--indigo, CanvasText);
    stroke-width: 2;
  }
  .node.outside {
    fill: var(--amber, CanvasText);
    stroke: var(--amber, CanvasText);
  }
  .node.gap {
    fill: var(--paper, Canvas);
    stroke: var(--rowan, CanvasText);
    stroke-dasharray: 3 3;
  }
  .us {
    fill: var(--paper, Canvas);
    stroke: var(--indigo, CanvasText);
    stroke-width: 3;
  }
  text {
    fill: var(--ink, CanvasText);
    font-size: 14px;
  }
  .us-name,
  .name {
    font-weight: var(--bold, 650);
  }
  .kind {
    fill: var(--ink-2, CanvasText);
    font-size: 12px;
  }
  .list {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .list li {
    margin-block-end: 0.6rem;
    overflow-wrap: anywhere;
  }
  label.note {
    display: block;
  }
  .contact > input {
    inline-size: 100%;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.4rem 0.75rem;
    margin-block: 0.35rem 0.75rem;
  }
  .about > label {
    flex: 0 1 9rem;
  }
  .about > .outside {
    display: inline-flex;
    flex: none;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .outside input {
    margin: 0;
  }
  .gaps {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  .gaps li {
    margin-block-end: 0.6rem;
  }
  .whole {
    color: var(--moss, CanvasText);
  }
  @media print {
    .drawing {
      display: block;
      break-inside: avoid;
    }
  }
`;
