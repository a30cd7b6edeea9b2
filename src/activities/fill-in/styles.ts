import { css } from 'lit';

/** Gaps of one width, so that none gives its answer away. */
export const fillInStyles = css`
  p,
  li {
    line-height: 2.2;
    margin: 0 0 0.6rem;
    overflow-wrap: anywhere;
  }
  ul {
    margin: 0 0 0.6rem;
    padding-inline-start: 1.25rem;
  }
  input[type='text'] {
    inline-size: 10em;
    line-height: 1.4;
  }
  input.right,
  input.wrong {
    border-width: 2px;
  }
  .word {
    white-space: normal;
    margin: 0;
  }
  @media print {
    input {
      border-width: 0 0 1px;
    }
  }
`;
