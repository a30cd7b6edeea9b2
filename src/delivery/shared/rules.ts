/** Whether a value has the form that its element asks for. */
export type Rule = (value: string) => boolean;

/** An element's pattern, its rule, and the rule in words. */
export type ElementRule = readonly [RegExp, Rule, string];

/** One line without control characters. */
export const line =
  (limit: number): Rule =>
  (value) =>
    // eslint-disable-next-line no-control-regex -- control characters are what must not leave
    value.length <= limit && !/[\u0000-\u001f\u007f-\u009f]/.test(value);

/** Printable ASCII. */
export const ascii =
  (limit: number): Rule =>
  (value) =>
    value.length <= limit && /^[\x20-\x7e]*$/.test(value);

export const oneOf =
  (...words: readonly string[]): Rule =>
  (value) =>
    words.includes(value);

export const form =
  (pattern: RegExp): Rule =>
  (value) =>
    pattern.test(value);

/** A decimal number without exponent, at most `digits` decimals. */
export const numberWithin =
  (low: number, high: number, digits = 2): Rule =>
  (value) =>
    /^-?\d+(\.\d+)?$/.test(value) &&
    (value.split('.')[1] ?? '').length <= digits &&
    Number(value) >= low &&
    Number(value) <= high;

/** Ids of interactions and objectives. */
export const identifier = form(/^[A-Za-z][A-Za-z0-9_]{0,59}$/);

/** Undefined when the value fits its element, else what it must be. */
export function refusalBy(
  rules: readonly ElementRule[],
  element: string,
  value: string,
): string | undefined {
  const rule = rules.find(([pattern]) => pattern.test(element));
  if (rule === undefined) return 'not an element that this course writes';
  return rule[1](value) ? undefined : `'${value.slice(0, 40)}' is not ${rule[2]}`;
}
