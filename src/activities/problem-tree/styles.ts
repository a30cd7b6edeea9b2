import { css } from 'lit';

/** Only what the shared styles do not say. */
export const problemTreeStyles = css`
  .tool {
    container-type: inline-size;
  }
  .drawing {
    --thread: 2px solid var(--ink-2, CanvasText);
    display: none;
    margin-block: 1rem;
    font-size: var(--s-1, 0.8125rem);
    line-height: 1.35;
    text-align: center;
  }
  @container (min-inline-size: 34rem) {
    .drawing {
      display: block;
    }
  }
  .box {
    inline-size: fit-content;
    max-inline-size: 16rem;
    margin-inline: auto;
    padding: 0.5rem 0.65rem;
    border: 1px solid var(--ink-2, CanvasText);
    border-radius: 0.3rem;
    background: var(--paper, Canvas);
    overflow-wrap: anywhere;
  }
  .trunk {
    max-inline-size: 24rem;
    border: 2px solid var(--rowan, CanvasText);
    background: var(--rowan-2, Canvas);
    font-weight: 640;
  }
  .goals .trunk {
    border-color: var(--moss, CanvasText);
    background: var(--moss-2, Canvas);
  }
  .box.open {
    border-style: dashed;
    background: none;
    color: var(--ink-2, CanvasText);
  }
  /* Threads: a short one from each box to the bar, the bar from the first to the last. */
  .branches {
    position: relative;
    display: flex;
    justify-content: center;
    align-items: flex-start;
  }
  .branches::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 50%;
    block-size: 0.75rem;
    border-inline-start: var(--thread);
  }
  .branches.cause {
    padding-block-start: 0.75rem;
  }
  .branches.effect {
    align-items: flex-end;
    padding-block-end: 0.75rem;
  }
  .branches.effect::before {
    inset-block: auto 0;
  }
  .node {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    padding: 1rem 0.2rem 0;
  }
  .effect > .node {
    display: flex;
    flex-direction: column-reverse;
    padding: 0 0.2rem 1rem;
  }
  .node::before,
  .node::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inline-size: 50%;
    block-size: 1rem;
    border-block-start: var(--thread);
  }
  .node::before {
    inset-inline-end: 50%;
  }
  .node::after {
    inset-inline-start: 50%;
    border-inline-start: var(--thread);
  }
  .effect > .node::before,
  .effect > .node::after {
    inset-block: auto 0;
    border-block: 0 var(--thread);
    border-block-end: var(--thread);
  }
  .node:first-child::before,
  .node:last-child::after {
    border-block: 0;
  }
  .list ol {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .list li {
    margin-block-end: 0.6rem;
    overflow-wrap: anywhere;
  }
  .list > h3 {
    border-block-start: 1px solid var(--line, CanvasText);
    padding-block-start: 0.75rem;
  }
  .list label {
    display: block;
    font-size: var(--s-1, 0.8125rem);
    color: var(--ink-2, CanvasText);
  }
  input[type='text'] {
    inline-size: 100%;
  }
  .list .actions {
    margin-block: 0.35rem 0.6rem;
  }
  button.small {
    text-align: start;
    font-size: var(--s-1, 0.8125rem);
  }
  @media print {
    .drawing {
      display: block;
      break-inside: avoid;
    }
    .list {
      display: none;
    }
  }
`;
