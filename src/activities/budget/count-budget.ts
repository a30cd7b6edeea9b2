import {
  mostGrosze,
  readNumber,
  roundedQuotient,
  type Grosze,
  type NumberProblem,
} from './money.ts';
import type { Row } from './spec.ts';

/** 9 999,99 units. */
const mostUnits = 999_999;

export type RowField = 'name' | 'units' | 'rate' | 'grant';
export interface RowProblem {
  readonly field: RowField;
  readonly problem: NumberProblem | 'no-name' | 'value-too-large' | 'grant-over-value';
}

export interface CountedRow {
  readonly row: Row;
  /** Hundredths of a unit, and grosze; 0 where the row cannot be read. */
  readonly units: number;
  readonly rate: Grosze;
  /** Units × rate, rounded to a grosz. */
  readonly value: Grosze;
  readonly grant: Grosze;
  /** What the organisation brings: money, or work and things at their price. */
  readonly own: Grosze;
  readonly problems: readonly RowProblem[];
}

export interface CountedBudget {
  readonly rows: readonly CountedRow[];
  readonly direct: Grosze;
  readonly indirect: Grosze;
  readonly volunteer: Grosze;
  readonly inKind: Grosze;
  readonly total: Grosze;
  readonly grant: Grosze;
  readonly ownMoney: Grosze;
  /** Money, work and things together. */
  readonly own: Grosze;
}

/** A row that nobody has begun says nothing and is not complained of. */
export const isBlank = ({ name, unit, units, rate, grant }: Row): boolean =>
  [name, unit, units, rate, grant].every((text) => text.trim() === '');

/** Whether the grant may pay for a row: work and things given for free cost it nothing. */
export const takesGrant = ({ kind }: Row): boolean => kind === 'd' || kind === 'a';

export function countRow(row: Row): CountedRow {
  const problems: RowProblem[] = [];
  const read = (field: RowField, text: string, most: number): number => {
    const result = readNumber(text, most);
    if (result.kind === 'number') return result.hundredths;
    problems.push({ field, problem: result.problem });
    return 0;
  };
  if (isBlank(row)) return { row, units: 0, rate: 0, value: 0, grant: 0, own: 0, problems };
  if (row.name.trim() === '') problems.push({ field: 'name', problem: 'no-name' });
  const units = read('units', row.units, mostUnits);
  const rate = read('rate', row.rate, mostGrosze);
  let value = roundedQuotient(units * rate, 100);
  if (value > mostGrosze) {
    problems.push({ field: 'rate', problem: 'value-too-large' });
    value = 0;
  }
  const paid =
    takesGrant(row) && row.grant.trim() !== '' ? read('grant', row.grant, mostGrosze) : 0;
  const valued = !problems.some(({ field }) => field === 'units' || field === 'rate');
  if (valued && paid > value) problems.push({ field: 'grant', problem: 'grant-over-value' });
  const grant = Math.min(paid, value);
  return { row, units, rate, value, grant, own: value - grant, problems };
}

export function countBudget(rows: readonly Row[]): CountedBudget {
  const counted = rows.map(countRow);
  const sum = (
    of: (row: CountedRow) => Grosze,
    which: (row: CountedRow) => boolean = () => true,
  ): Grosze => counted.filter(which).reduce((total, row) => total + of(row), 0);
  const value = (row: CountedRow): Grosze => row.value;
  const kind = (letter: string) => (row: CountedRow) => row.row.kind === letter;
  return {
    rows: counted,
    direct: sum(value, kind('d')),
    indirect: sum(value, kind('a')),
    volunteer: sum(value, kind('w')),
    inKind: sum(value, kind('r')),
    total: sum(value),
    grant: sum((row) => row.grant),
    ownMoney: sum(
      (row) => row.own,
      ({ row }) => takesGrant(row),
    ),
    own: sum((row) => row.own),
  };
}
