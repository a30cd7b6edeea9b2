import { css } from 'lit';

/** The axis is a line with a knot at each moment; a verdict changes the knot's shape and the row's ground. */
export const timelineStyles = css`
  ol {
    list-style: none;
    margin: 0;
    padding: 0 0 0 1.5rem;
    border-inline-start: 3px solid var(--line, CanvasText);
  }
  li {
    position: relative;
    margin-block-end: 0.9rem;
    padding: 0.6rem 0.9rem 0.8rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    background: var(--paper, Canvas);
    break-inside: avoid;
  }
  li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-1.5rem - 0.55em);
    inset-block-start: 1em;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 3px solid var(--indigo, CanvasText);
    border-radius: 50%;
    background: var(--paper, Canvas);
  }
  li.right::before {
    border-color: var(--moss, CanvasText);
    background: var(--moss, CanvasText);
  }
  li.wrong::before {
    border-color: var(--rowan, CanvasText);
    border-radius: 0;
  }
  li.right {
    background: var(--moss-2, Canvas);
  }
  li.wrong {
    background: var(--rowan-2, Canvas);
  }
  label {
    display: block;
    margin-block-end: 0.3rem;
    font-weight: 640;
  }
`;
