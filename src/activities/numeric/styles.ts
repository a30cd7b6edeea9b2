import { css } from 'lit';

export const numericStyles = css`
  .number {
    padding: 0.75rem 1rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    background: var(--paper, Canvas);
  }
  .number.right {
    background: var(--moss-2, Canvas);
    border-color: var(--moss, CanvasText);
  }
  .number.wrong {
    background: var(--rowan-2, Canvas);
    border-color: var(--rowan, CanvasText);
  }
  label {
    display: block;
    font-weight: var(--bold, 650);
    margin-block-end: 0.35rem;
  }
  .field {
    display: flex;
    gap: 0.6rem;
    align-items: center;
  }
  input {
    inline-size: 11rem;
    font-variant-numeric: tabular-nums;
  }
`;
