import type { Report, Span } from '../../model/diagnostic.ts';
import { isId } from '../../model/ids.ts';

/** Reports an id that no standard would take. */
export function checkId(id: string, span: Span, of: string, report: Report): void {
  if (isId(id)) return;
  report({
    code: 'id/malformed',
    severity: 'error',
    message: `„${id}” nie jest dobrym identyfikatorem ${of}.`,
    hint: 'Małe litery bez ogonków, cyfry i pojedyncze łączniki; na początku litera; najwyżej 48 znaków.',
    span,
  });
}
