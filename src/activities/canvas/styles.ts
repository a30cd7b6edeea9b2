import { css } from 'lit';

/** Only what the shared styles do not say. */
export const canvasStyles = css`
  .field {
    margin-block-end: 1.25rem;
  }
  label {
    display: block;
    font-weight: 640;
  }
  .fields label {
    margin-block-end: 0.2rem;
  }
  .hint {
    margin-block-end: 0.35rem;
    color: var(--ink-2, CanvasText);
  }
  .hint > * {
    margin: 0;
  }
  input[type='text'] {
    inline-size: 100%;
  }
  textarea {
    display: block;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  .field > .note,
  .field > .problem {
    margin-block-start: 0.3rem;
    font-size: var(--s-1, 0.8125rem);
  }
  dt {
    font-weight: 640;
  }
  dd {
    margin: 0 0 0.75rem;
  }
  .document {
    padding: 1rem 1.25rem;
    background: var(--amber-2, Canvas);
    border-inline-start: 4px solid var(--amber, CanvasText);
    overflow-wrap: anywhere;
  }
  .document p {
    margin-block-end: 0.75rem;
  }
  .document p > span:last-child {
    white-space: pre-line;
  }
  .document .heading {
    font-family: var(--head, serif);
    font-size: var(--s1, 1.25rem);
    font-weight: 640;
  }
  .document .item {
    display: flex;
    gap: 0.5rem;
    margin-block-end: 0.35rem;
  }
  .marker {
    flex: none;
    min-inline-size: 1.25rem;
  }
  .blank {
    border-block-end: 2px dotted var(--amber, CanvasText);
    color: var(--ink-2, CanvasText);
  }
  .actions {
    align-items: center;
    gap: 0.5rem 1.25rem;
  }
  .actions a {
    padding-block: 0.6rem;
    font-weight: 640;
  }
  .copy-note:empty {
    display: none;
  }
  @media print {
    .fields,
    .fields ~ .note {
      display: none;
    }
    .document {
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;
