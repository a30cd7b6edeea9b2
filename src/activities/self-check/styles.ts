import { css } from 'lit';

export const selfCheckStyles = css`
  .statement {
    margin-block-end: 0.6rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    background: var(--paper, Canvas);
    break-inside: avoid;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    align-items: center;
  }
  .round {
    min-inline-size: 7.5rem;
    font-size: var(--s-1, 0.8125rem);
    color: var(--ink-2, CanvasText);
  }
  .scale label {
    display: inline-flex;
    gap: 0.3rem;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .scale input {
    margin: 0;
  }
  .change {
    font-weight: var(--bold, 650);
    color: var(--indigo, CanvasText);
  }
`;
