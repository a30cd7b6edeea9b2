import { mostGrosze, readNumber } from './money.ts';
import type { BudgetRule, RuleKind } from './spec.ts';

interface Form {
  readonly kind: RuleKind;
  readonly label: RegExp;
  /** As an author writes it. */
  readonly sample: string;
  /** What a share may be taken of; empty: złoty only. */
  readonly shares: readonly ('total' | 'grant' | 'own')[];
}

const forms: readonly Form[] = [
  {
    kind: 'grant-max',
    label: /^dotacja najwyżej$/,
    sample: 'Dotacja najwyżej: 10 000 zł',
    shares: ['total'],
  },
  {
    kind: 'total-max',
    label: /^całość najwyżej$/,
    sample: 'Całość najwyżej: 20 000 zł',
    shares: [],
  },
  {
    kind: 'own-min',
    label: /^wkład własny co najmniej$/,
    sample: 'Wkład własny co najmniej: 10% całości',
    shares: ['total', 'grant'],
  },
  {
    kind: 'own-money-min',
    label: /^wkład (?:pieniężny|finansowy) co najmniej$/,
    sample: 'Wkład pieniężny co najmniej: 5% dotacji',
    shares: ['total', 'grant'],
  },
  {
    kind: 'indirect-max',
    label: /^koszty (?:administracyjne|pośrednie) najwyżej$/,
    sample: 'Koszty administracyjne najwyżej: 15% całości',
    shares: ['total', 'grant'],
  },
  {
    kind: 'volunteer-max',
    label: /^praca wolontariuszy najwyżej$/,
    sample: 'Praca wolontariuszy najwyżej: 50% wkładu',
    shares: ['total', 'own'],
  },
  {
    kind: 'volunteer-rate-max',
    label: /^stawka wolontariuszy najwyżej$/,
    sample: 'Stawka wolontariuszy najwyżej: 40 zł',
    shares: [],
  },
  {
    kind: 'row-max',
    label: /^jedna pozycja najwyżej$/,
    sample: 'Jedna pozycja najwyżej: 5 000 zł',
    shares: [],
  },
];

const bases = { całości: 'total', dotacji: 'grant', wkładu: 'own' } as const;

/** One example of each rule, for hints and docs. */
export const ruleSamples = forms.map(({ sample }) => sample);

/** Reads `Wkład własny co najmniej: 10% całości`; otherwise the sample to follow, or nothing near. */
export function readRule(
  text: string,
): Pick<BudgetRule, 'kind' | 'limit'> | { readonly sample: string | undefined } {
  const [label = '', value = ''] = text.split(':', 2).map((part) => part.trim());
  const form = forms.find((known) => known.label.test(label.toLowerCase()));
  if (form === undefined) return { sample: undefined };
  const limit = readLimit(value.replace(/\.$/, ''), form);
  return limit === undefined ? { sample: form.sample } : { kind: form.kind, limit };
}

function readLimit(value: string, { shares }: Form): BudgetRule['limit'] | undefined {
  const share = /^(.+?)\s*% (całości|dotacji|wkładu)$/.exec(value);
  if (share === null) {
    const read = /zł(?: za godzinę)?$/.test(value)
      ? readNumber(value.replace(/ za godzinę$/, ''), mostGrosze)
      : undefined;
    return read?.kind === 'number' ? { kind: 'money', grosze: read.hundredths } : undefined;
  }
  const of = bases[share[2] as keyof typeof bases];
  const read = readNumber(share[1] ?? '', 10_000);
  return read.kind === 'number' && shares.includes(of)
    ? { kind: 'share', points: read.hundredths, of }
    : undefined;
}
