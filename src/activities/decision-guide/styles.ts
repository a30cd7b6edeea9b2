import { css } from 'lit';

/** Only what the shared control styles do not say. */
export const guideStyles = css`
  .guide,
  .card,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    overflow-wrap: anywhere;
  }
  h3,
  h4 {
    margin: 0;
    font-family: var(--head, serif);
    line-height: 1.25;
  }
  h3:focus {
    outline: none;
  }
  ul,
  ol {
    margin: 0;
  }
  .card {
    padding: 1rem;
    border: 1px solid var(--line, CanvasText);
    background: var(--paper, Canvas);
  }
  .result {
    border-inline-start: 6px solid var(--indigo, CanvasText);
  }
  .about:empty {
    display: none;
  }
  .about > *,
  .answered p {
    margin: 0 0 0.4rem;
  }
  .about > :last-child {
    margin: 0;
  }
  .answered {
    display: grid;
    gap: 0.75rem;
    padding-inline-start: 1.5rem;
  }
  .answered button {
    font-size: var(--s-1, 0.8125rem);
    font-weight: 400;
  }
  .answered .about {
    margin-block-end: 0.4rem;
  }
  .gone {
    color: var(--ink-2, CanvasText);
  }
  .choices {
    display: grid;
    gap: 0.6rem;
    padding: 0;
    list-style: none;
  }
  .choice {
    inline-size: 100%;
    text-align: start;
    font-weight: 400;
  }
  .choice:not([aria-disabled='true']):hover {
    background: var(--indigo-2, Highlight);
  }
  .card ul:not(.choices) {
    display: grid;
    gap: 0.4rem;
    padding-inline-start: 1.3rem;
  }
  @media print {
    .choice {
      display: block;
      min-block-size: 0;
      border: 0;
      padding: 0;
      color: inherit;
    }
    .choice::before {
      content: '☐ ';
    }
    .card {
      border: 0;
      padding: 0;
    }
    li {
      break-inside: avoid;
    }
  }
`;
