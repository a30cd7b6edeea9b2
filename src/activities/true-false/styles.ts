import { css } from 'lit';

/** On a wide page the two buttons stand beside the statement, on a phone below it. */
export const trueFalseStyles = css`
  .statement {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem 1.5rem;
    margin-block-end: 0.6rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    background: var(--paper, Canvas);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  @media (min-width: 34rem) {
    .statement {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .why {
      grid-column: 1 / -1;
    }
  }
  .judge {
    display: flex;
    gap: 0.25rem 1.25rem;
  }
  label {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  :host([locked]) label {
    cursor: default;
  }
  .judge input {
    margin: 0;
  }
  .statement > p {
    align-self: center;
  }
  .why {
    margin-block-start: 0;
  }
  .statement.right {
    background: var(--moss-2, Canvas);
    border-color: var(--moss, CanvasText);
  }
  .statement.wrong {
    background: var(--rowan-2, Canvas);
    border-color: var(--rowan, CanvasText);
  }
`;
