import { css } from 'lit';

/** Kinds of finding differ by the line under them, not by colour alone. */
export const plainLanguageStyles = css`
  h3 {
    margin: 1.25rem 0 0.5rem;
    font-size: 1em;
  }
  .measures,
  .findings {
    margin: 0 0 1rem;
    padding-inline-start: 1.4rem;
  }
  li {
    margin-block-end: 0.35rem;
  }
  .met strong {
    color: var(--moss, CanvasText);
  }
  .above strong {
    color: var(--rowan, CanvasText);
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    font-weight: var(--bold, 650);
    cursor: pointer;
  }
  .text {
    padding: 1rem;
    background: var(--paper, Canvas);
    border: 1px solid var(--line, ButtonBorder);
    border-radius: 0.4rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--ink-2, CanvasText);
    text-underline-offset: 0.2em;
  }
  mark.long-sentence {
    background: var(--amber-2, Canvas);
    text-decoration: none;
  }
  mark.long-word {
    text-decoration-style: dotted;
  }
  mark.passive {
    text-decoration-style: double;
  }
  mark.verbal-noun {
    text-decoration-style: dashed;
  }
  mark.official-phrase {
    text-decoration-style: wavy;
    text-decoration-color: var(--rowan, CanvasText);
  }
  .kind {
    font-weight: var(--bold, 650);
  }
  .note {
    margin-block-start: 1rem;
  }
`;
