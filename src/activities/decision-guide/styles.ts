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
  ol,
  dl,
  dd {
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
  .points p,
  .rejected p {
    margin: 0 0 0.4rem;
  }
  .about > :last-child,
  .points p:last-child,
  .rejected p:last-child {
    margin: 0;
  }
  .answered {
    display: grid;
    gap: 0.4rem;
    padding-inline-start: 1.5rem;
  }
  .answered li > span {
    margin-inline-end: 0.6rem;
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
  .points {
    display: grid;
    gap: 0.4rem;
    padding-inline-start: 1.3rem;
  }
  .rejected {
    display: grid;
    gap: 0.75rem;
  }
  .rejected dt {
    font-weight: 640;
  }
  .rejected .note {
    display: block;
  }
  @media print {
    .card {
      border: 0;
      padding: 0;
    }
    .rejected > div,
    li {
      break-inside: avoid;
    }
  }
`;
