import { css } from 'lit';

/** The stage that holds is bold and has a bar, so that it can be found from the corner of an eye. */
export const pitchStyles = css`
  section {
    margin-block: 1.25rem;
  }
  .stages {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .stages li {
    display: flex;
    gap: 0.75rem;
    padding: 0.4rem 0.75rem;
    border-inline-start: 4px solid var(--line, ButtonBorder);
  }
  .stages li[aria-current] {
    border-color: var(--rowan, Highlight);
    font-weight: 640;
  }
  .time,
  .left {
    font-variant-numeric: tabular-nums;
  }
  .left {
    margin-block: 0.75rem 0.25rem;
    font-family: var(--head, serif);
    font-size: var(--s3, 2.25rem);
    line-height: 1;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
    margin-block: 0.75rem;
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    font-weight: 640;
    cursor: pointer;
  }
  details p {
    margin-block-end: 0.75rem;
  }
  audio {
    display: block;
    inline-size: 100%;
  }
  @media print {
    .left,
    details,
    .note {
      display: none;
    }
  }
`;
