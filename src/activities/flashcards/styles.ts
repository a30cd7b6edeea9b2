import { css } from 'lit';

/** On paper every card lies open. */
export const flashcardsStyles = css`
  .card {
    display: grid;
    align-content: center;
    gap: 0.75rem;
    min-block-size: 9rem;
    padding: 1.25rem;
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    background: var(--paper, Canvas);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .side {
    font-family: var(--head, serif);
    font-size: var(--s1, 1.25rem);
  }
  .back {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--line, ButtonBorder);
    font-family: inherit;
    font-size: inherit;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-block: 0.75rem;
  }
  .paper {
    display: none;
  }
  @media print {
    .screen-only {
      display: none;
    }
    .paper {
      display: block;
    }
    dt {
      font-weight: 640;
    }
  }
`;
