import { fieldOverhead, packFields, unpackFields } from '../own-work/packed-fields.ts';
import { costLetters, rowLimits, type BudgetResponse, type BudgetSpec, type Row } from './spec.ts';

const perRow = 6;

/** `e` or `o` for what is shown, then six fields a row. */
export function pack(_spec: BudgetSpec, { shown, own }: BudgetResponse): string {
  const fields = own.flatMap(({ kind, name, unit, units, rate, grant }) => [
    kind,
    name,
    unit,
    units,
    rate,
    grant,
  ]);
  return (shown === 'example' ? 'e' : 'o') + packFields(fields);
}

export function unpack(spec: BudgetSpec, packed: string): BudgetResponse | undefined {
  const shown = packed.startsWith('e') ? 'example' : packed.startsWith('o') ? 'own' : undefined;
  const fields = unpackFields(packed.slice(1));
  if (shown === undefined || fields === undefined) return undefined;
  if (fields.length % perRow !== 0 || fields.length / perRow > spec.rows) return undefined;
  const own: Row[] = [];
  for (let at = 0; at < fields.length; at += perRow) {
    const row = rowFrom(fields.slice(at, at + perRow));
    if (row === undefined) return undefined;
    own.push(row);
  }
  return { shown, own };
}

function rowFrom(fields: readonly string[]): Row | undefined {
  const [letter = '', name = '', unit = '', units = '', rate = '', grant = ''] = fields;
  const row = { name, unit, units, rate, grant };
  const kind = costLetters.find((known) => known === letter);
  const fits = (field: keyof typeof rowLimits): boolean => row[field].length <= rowLimits[field];
  const texts = ['name', 'unit', 'units', 'rate', 'grant'] as const;
  return kind !== undefined && texts.every(fits) ? { ...row, kind } : undefined;
}

const longestRow =
  1 + Object.values(rowLimits).reduce((sum, limit) => sum + limit, 0) + perRow * fieldOverhead;

export const maxPackedLength = ({ rows }: BudgetSpec): number => 1 + rows * longestRow;
