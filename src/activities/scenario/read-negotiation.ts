import type { AuthoringContext } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Negotiation, Range } from './spec.ts';
import { readRange } from './zopa.ts';

export const goalLabels = ['Twój cel', 'Cel drugiej strony', 'Czego nie mówi'] as const;
export const negotiationLabels = [
  'Twój zakres',
  'Zakres drugiej strony',
  'Twoja BATNA',
  'BATNA drugiej strony',
] as const;

/** The two ranges, required in a negotiation, and both sides' alternatives. */
export function readNegotiation(
  directive: Directive,
  { report }: AuthoringContext,
): Negotiation | undefined {
  const side = (
    label: (typeof negotiationLabels)[number],
  ): (Range & { unit: string }) | undefined => {
    const [prose] = directive.labels[label] ?? [];
    const range = prose === undefined ? undefined : readRange(prose.text);
    if (range !== undefined) return range;
    report({
      code: 'scenario/no-range',
      severity: 'error',
      message:
        prose === undefined
          ? `Negocjacjom brakuje wiersza „${label}: …”.`
          : `„${prose.text}” nie jest zakresem.`,
      hint: `Napisz na przykład: ${label}: od 400 do 900 zł miesięcznie.`,
      span: prose?.span ?? directive.span,
    });
    return undefined;
  };
  const own = side('Twój zakres');
  const other = side('Zakres drugiej strony');
  if (own === undefined || other === undefined) return undefined;
  return {
    unit: own.unit,
    own: { from: own.from, to: own.to },
    other: { from: other.from, to: other.to },
    ownBatna: directive.labels['Twoja BATNA']?.[0]?.html,
    otherBatna: directive.labels['BATNA drugiej strony']?.[0]?.html,
  };
}
