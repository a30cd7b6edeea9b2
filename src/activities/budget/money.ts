/** Money in whole grosze: sums of whole numbers never lose a grosz. */
export type Grosze = number;

/** 10 million zł: more is surely a slip, and products of whole numbers stay exact far beyond. */
export const mostGrosze: Grosze = 1_000_000_000;

export type NumberProblem =
  | 'empty'
  | 'unreadable'
  | 'negative'
  /** `1.234`: a thousand, or one and a bit? */
  | 'ambiguous'
  /** More than two decimal places. */
  | 'too-precise'
  | 'too-large';

/** Hundredths of a unit (grosze, where the unit is a złoty), or why the text is no number. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly hundredths: number }
  | { readonly kind: 'problem'; readonly problem: NumberProblem };

const problem = (name: NumberProblem): ReadNumber => ({ kind: 'problem', problem: name });

/**
 * Reads a number as people write it in Poland: decimal comma, thousands parted by any space or by dots
 * before a comma, `zł` at the end at will. A lone decimal dot is taken too.
 */
export function readNumber(text: string, most: number): ReadNumber {
  // \s covers ordinary, no-break, thin and narrow no-break spaces.
  const compact = text.replace(/\s/g, '').replace(/(?:zł|pln)$/iu, '');
  if (compact === '') return problem('empty');
  if (/^[-−–]\d/.test(compact)) return problem('negative');
  const plain = /^\d{1,3}(?:\.\d{3})+,\d+$/.test(compact) ? compact.replaceAll('.', '') : compact;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(plain)) return problem('ambiguous');
  const match = /^(\d+)(?:[.,](\d*))?$/.exec(plain);
  if (match === null) return problem('unreadable');
  const [, whole = '', part = ''] = match;
  if (part.length > 2) return problem('too-precise');
  if (whole.length > 12) return problem('too-large');
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return hundredths > most ? problem('too-large') : { kind: 'number', hundredths };
}

const noBreak = '\u00a0';

const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, noBreak);

/** `4 200,00 zł`, with spaces that do not break. */
export function formatMoney(grosze: Grosze): string {
  const amount = Math.abs(grosze);
  const sign = grosze < 0 ? '−' : '';
  const part = String(amount % 100).padStart(2, '0');
  return `${sign}${grouped(Math.floor(amount / 100))},${part}${noBreak}zł`;
}

/** `60`, `0,5`, `12,25`: no more places than needed. */
export function formatHundredths(hundredths: number): string {
  const part = hundredths % 100;
  const whole = grouped(Math.floor(hundredths / 100));
  return part === 0 ? whole : `${whole},${String(part).padStart(2, '0').replace(/0$/, '')}`;
}

/** Whole division, halves up: how money is rounded to a grosz. Both numbers 0 or more. */
export const roundedQuotient = (dividend: number, divisor: number): number =>
  Math.floor((2 * dividend + divisor) / (2 * divisor));
