import { css } from 'lit';

/** Only what the shared control styles do not say. */
export const deadlinesStyles = css`
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: end;
    margin-block: 1rem;
  }
  .field {
    display: grid;
    gap: 0.35rem;
    min-inline-size: 0;
  }
  label {
    font-weight: var(--bold, 650);
  }
  input[type='date'] {
    font: inherit;
    color: inherit;
    background: var(--paper, Field);
    border: 1px solid var(--ink-2, ButtonBorder);
    border-radius: 0.3rem;
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.4rem 0.65rem;
  }
  .case-note {
    margin-block-start: 0.75rem;
  }
  .problem {
    color: var(--rowan, CanvasText);
    font-weight: var(--bold, 650);
    max-inline-size: 24rem;
  }
  .limits {
    display: grid;
    gap: 0.75rem;
    margin: 0 0 1rem;
    padding: 0;
    list-style: none;
  }
  .limits > li {
    padding: 0.9rem 1rem;
    background: var(--paper, Canvas);
    border: 1px solid var(--line, CanvasText);
    border-inline-start: 4px solid var(--line, CanvasText);
    border-radius: 0.4rem;
    overflow-wrap: anywhere;
  }
  .limits > .counted {
    border-inline-start-color: var(--indigo, CanvasText);
  }
  h3 {
    margin: 0;
    font-size: 1em;
  }
  .end {
    font-family: var(--head, serif);
    font-size: var(--s1, 1.25rem);
    font-weight: var(--bold, 650);
    margin-block: 0.15rem 0.5rem;
  }
  .basis > * {
    margin-block: 0.25rem 0;
  }
  .basis {
    color: var(--ink-2, CanvasText);
  }
  .why-list {
    margin: 0.5rem 0;
    padding-inline-start: 1.2rem;
  }
  summary {
    min-block-size: 2.75rem;
    align-content: center;
    cursor: pointer;
    color: var(--indigo, LinkText);
  }
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 1px;
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
    font-size: var(--s-1, 0.8125rem);
  }
  .days li {
    padding: 0.35rem 0.5rem;
    border: 1px solid var(--line, CanvasText);
  }
  .days .free {
    background: var(--linen, Canvas);
    border-style: dashed;
  }
  .days .last {
    border: 2px solid var(--indigo, Highlight);
    font-weight: var(--bold, 650);
  }
  .days span {
    display: block;
    color: var(--ink-2, CanvasText);
  }
  .download a {
    display: inline-block;
    padding-block: 0.6rem;
    font-weight: var(--bold, 650);
  }
  @media print {
    .download,
    details {
      display: none;
    }
    .limits > li {
      break-inside: avoid;
    }
  }
`;
