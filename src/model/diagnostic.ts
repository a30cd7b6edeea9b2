/** A place in a source file. Lines and columns count from 1; `end` is exclusive. */
export interface Span {
  /** Path relative to the project root, with `/` on every system. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning';

/** A problem an author can mend. Codes are `<area>/<fact>` in kebab-case and never change meaning. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** What was found and what is allowed. */
  readonly message: string;
  /** The way out: what to do now. */
  readonly hint: string;
  readonly span: Span;
}

/** Collects diagnostics; readers call it and carry on, so that an author sees every problem at once. */
export type Report = (diagnostic: Diagnostic) => void;
