import type { Report, Span } from '../../model/diagnostic.ts';

/** Reports an error. */
export type Complain = (code: string, span: Span, message: string, hint: string) => void;

/** A shorter way to report errors. */
export const complainer =
  (report: Report): Complain =>
  (code, span, message, hint) =>
    report({ code, severity: 'error', message, hint, span });
