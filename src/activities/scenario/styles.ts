import { css } from 'lit';

/** Only what the shared control styles do not say. */
export const scenarioStyles = css`
  [role='group'] {
    display: grid;
    gap: 1rem;
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
  p,
  ul,
  ol,
  dl {
    margin: 0;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    font-size: var(--s-1, 0.8125rem);
  }
  .state div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  .state dd {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .state dd,
  .table dd {
    margin: 0;
  }
  .counter {
    block-size: 0.8em;
    min-inline-size: 0;
    flex: 0 1 auto;
    max-inline-size: 12rem;
  }
  .counter .full {
    fill: var(--indigo, CanvasText);
    stroke: var(--indigo, CanvasText);
  }
  .counter .empty {
    fill: none;
    stroke: var(--ink-2, CanvasText);
  }
  .scene,
  .debrief {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--line, CanvasText);
    background: var(--paper, Canvas);
    overflow-wrap: anywhere;
  }
  .said > * {
    margin: 0 0 0.6rem;
  }
  .said > :last-child {
    margin: 0;
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
  .ending {
    justify-self: start;
    padding-inline-start: 0.6rem;
    border-inline-start: 6px solid var(--amber, CanvasText);
    font-weight: var(--bold, 650);
  }
  .ending.good {
    border-color: var(--moss, CanvasText);
  }
  .ending.poor {
    border-color: var(--rowan, CanvasText);
    border-inline-start-style: double;
  }
  .steps {
    display: grid;
    gap: 1rem;
    padding-inline-start: 1.6rem;
  }
  .steps li {
    padding-inline-start: 0.4rem;
  }
  .steps p,
  .steps .reason {
    margin-block-end: 0.35rem;
  }
  .reason > * {
    margin: 0;
  }
  .reason {
    border-inline-start: 4px solid var(--line, CanvasText);
    padding-inline-start: 0.75rem;
  }
  .turning .reason {
    border-color: var(--rowan, CanvasText);
  }
  .again {
    font-size: var(--s-1, 0.8125rem);
    font-weight: 400;
  }
  .tag {
    margin-inline-start: 0.5rem;
    color: var(--rowan, CanvasText);
    font-size: var(--s-1, 0.8125rem);
    font-weight: var(--bold, 650);
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .way,
  .zopa {
    display: block;
    inline-size: 100%;
    max-inline-size: 26rem;
  }
  .way .open {
    stroke: var(--line, GrayText);
    stroke-width: 1.5;
  }
  .way .taken {
    stroke: var(--indigo, CanvasText);
    stroke-width: 4;
  }
  path.met {
    fill: var(--indigo, CanvasText);
  }
  path.unmet {
    fill: var(--paper, Canvas);
    stroke: var(--line, GrayText);
    stroke-width: 1.5;
  }
  path.turning {
    fill: var(--rowan, Highlight);
    stroke: var(--rowan, Highlight);
    stroke-width: 5;
  }
  text.met {
    fill: var(--paper, Canvas);
    font-weight: var(--bold, 650);
  }
  .zopa .own {
    fill: var(--indigo, CanvasText);
  }
  .zopa .other {
    fill: var(--amber, GrayText);
  }
  .zopa .meet {
    fill: var(--moss-2, Highlight);
    stroke: var(--moss, Highlight);
  }
  .zopa .deal {
    stroke: var(--rowan, CanvasText);
    stroke-width: 3;
    stroke-dasharray: 6 3;
  }
  .table {
    display: grid;
    gap: 0.6rem;
  }
  .table dt {
    font-size: var(--s-1, 0.8125rem);
    color: var(--ink-2, CanvasText);
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .way .open,
    path.unmet {
      stroke: GrayText;
    }
    .way .taken {
      stroke: CanvasText;
    }
    path.met {
      fill: CanvasText;
    }
    path.unmet,
    text.met {
      fill: Canvas;
    }
    path.turning {
      fill: Highlight;
      stroke: Highlight;
    }
    text.turning {
      fill: HighlightText;
    }
    .counter .full,
    .zopa .own {
      fill: CanvasText;
    }
    .zopa .other {
      fill: GrayText;
    }
    .zopa .meet {
      fill: Canvas;
      stroke: Highlight;
    }
    .zopa .deal {
      stroke: Highlight;
    }
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
    .scene,
    .debrief {
      border: 0;
      padding: 0;
    }
    .way,
    .steps li {
      break-inside: avoid;
    }
  }
`;
