import { css } from 'lit';

/** The place an activity makes: its ground, the woven edge on top, the order of its parts. */
export const frameStyles = css`
  :host {
    margin-block: 2.5rem;
    background: var(--linen, Canvas);
  }
  :host([hidden]) {
    display: none;
  }
  .edge {
    block-size: 8px;
    background: var(--woven, CanvasText) 0 0 / var(--woven-size, auto) repeat-x;
  }
  .body {
    padding: 0.75rem clamp(1rem, 3vw, 1.75rem) 1.5rem;
  }
  .body > *,
  .status.said,
  .whole,
  .hint {
    margin-block-start: 1rem;
  }
  /* Live regions stay in the page while they are empty, or nobody would hear them fill. */
  .body > .kind,
  .body > .hints,
  .body > .live {
    margin-block-start: 0;
  }
  .body > .prompt {
    margin-block-start: 0.35rem;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    font-size: var(--s-1, 0.8125rem);
    color: var(--ink-2, CanvasText);
  }
  .prompt {
    font-family: var(--head, serif);
    font-weight: var(--bold, 650);
    font-size: var(--s1, 1.25rem);
    line-height: 1.3;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .prompt > :first-child {
    margin-block-start: 0;
  }
  .prompt > p + p,
  .prompt > ul,
  .prompt > ol {
    font-family: var(--body, sans-serif);
    font-weight: 400;
    font-size: var(--s0, 1.0625rem);
    line-height: 1.5;
    margin-block-start: 0.6rem;
  }
  .hint {
    border-inline-start: 4px solid var(--line, CanvasText);
    padding-inline-start: 1rem;
  }
  .explanation {
    border-inline-start: 4px solid var(--indigo, CanvasText);
    padding-inline-start: 1rem;
  }
  .explanation > * + * {
    margin-block-start: 0.6rem;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }
  .status {
    padding: 0;
    background: none;
    font-weight: var(--bold, 650);
  }
  .status:focus {
    outline: none;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }
  .sure legend {
    padding: 0;
    margin-block-end: 0.25rem;
  }
  .sure label {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .failed {
    padding: 1rem clamp(1rem, 3vw, 1.75rem);
  }
  @media (forced-colors: active) {
    :host {
      border: 1px solid CanvasText;
      border-block-start-width: 4px;
    }
  }
  @media print {
    :host {
      background: none;
      border: 1px solid;
      break-inside: avoid-page;
    }
    .foot,
    .sure {
      display: none;
    }
  }
`;
