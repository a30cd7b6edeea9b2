import { parsePolishNumber } from '../../model/polish-number.ts';
import type { NumericSpec } from './spec.ts';

/** The number in a learner's text, with or without the unit. Undefined where there is none. */
export function readNumber(text: string, unit: string): number | undefined {
  const bare = text.trim().replace(/\.$/, '');
  const withoutUnit =
    unit !== '' && bare.toLowerCase().endsWith(unit.toLowerCase())
      ? bare.slice(0, bare.length - unit.length)
      : bare;
  return parsePolishNumber(withoutUnit);
}

/** Splits `1 200 zł` into number and unit, as an author writes it. */
export function readQuantity(text: string): { value: number; unit: string } | undefined {
  const match = /^([−–-]?[\d\s\u00a0\u2009\u202f.,]*\d)\s*(.*)$/u.exec(text.trim());
  const value = parsePolishNumber(match?.[1] ?? '');
  return value === undefined ? undefined : { value, unit: (match?.[2] ?? '').trim() };
}

/** Within tolerance, and forgiving binary fractions. */
export const isNear = (value: number, wanted: number, tolerance: number): boolean =>
  Math.abs(value - wanted) <= tolerance + 1e-9 * Math.max(1, Math.abs(wanted));

/** The learner's number, read by the spec's unit. */
export const valueOf = ({ unit }: NumericSpec, response: string): number | undefined =>
  readNumber(response, unit);
