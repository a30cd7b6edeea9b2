import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { longestCsv, readCsv, writeCsv } from './csv.ts';
import { emptyRow, rowLimits, type Row } from './spec.ts';

const words = (max: number): fc.Arbitrary<string> =>
  fc
    .string({ maxLength: max, unit: 'binary' })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= max);
const tables = fc.array(
  fc.record({
    name: words(rowLimits.name).filter((text) => text !== ''),
    kind: fc.constantFrom('d', 'a', 'w', 'r'),
    unit: words(rowLimits.unit),
    units: fc.integer({ min: 0, max: 99_999 }).map(String),
    rate: fc.integer({ min: 0, max: 99_999 }).map(String),
    grant: fc.constant('0'),
  }) as fc.Arbitrary<Row>,
  { minLength: 1, maxLength: 8 },
);

describe('a cost table as CSV', () => {
  it('comes back as it went, whatever words stand in it', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expect(readCsv(writeCsv(rows), 8)).toEqual({ kind: 'rows', rows, notes: [] });
      }),
    );
  });

  it('opens in a spreadsheet with Polish letters and value beside rate', () => {
    const row: Row = { ...emptyRow, name: 'Żywność; ciasto', units: '2', rate: '10,5', grant: '5' };
    expect(writeCsv([row])).toBe(
      '\ufeffKoszt;Rodzaj;Jednostka;Liczba;Stawka;Z dotacji;Wartość;Wkład\r\n' +
        '"Żywność; ciasto";działanie;;2;10,5;5;21;16\r\n',
    );
  });

  it('never lets a spreadsheet run the learner’s words', () => {
    const csv = writeCsv([{ ...emptyRow, name: '=1+1' }]);
    expect(csv).toContain("\r\n'=1+1;");
  });

  it('takes other marks, other orders and missing columns', () => {
    const read = readCsv('Stawka,Koszt,Liczba\n"70,00",Zajęcia,"60"\n\n', 8);
    expect(read).toMatchObject({
      rows: [{ name: 'Zajęcia', units: '60', rate: '70,00', kind: 'd' }],
    });
  });

  it('says what it could not take', () => {
    expect(readCsv('', 8)).toEqual({ kind: 'problem', problem: 'no-header' });
    expect(readCsv('a;b', 8)).toEqual({ kind: 'problem', problem: 'no-header' });
    expect(readCsv('Koszt;Liczba;Stawka', 8)).toEqual({ kind: 'problem', problem: 'no-rows' });
    expect(readCsv('x'.repeat(longestCsv + 1), 8)).toEqual({
      kind: 'problem',
      problem: 'too-long',
    });
    const long = 'ż'.repeat(50);
    expect(
      readCsv(`Koszt;Rodzaj;Liczba;Stawka\n${long};inne;1;2\nb;;1;2\nc;;1;2`, 2),
    ).toMatchObject({
      notes: [
        { kind: 'unknown-kind', line: 2, found: 'inne' },
        { kind: 'shortened', line: 2, column: 'Koszt' },
        { kind: 'left-out', count: 1 },
      ],
    });
    expect(readCsv('Koszt;Liczba;Stawka\nx;1;1 000 000,50 zł', 2)).toMatchObject({
      rows: [{ rate: '1000000,5' }],
      notes: [{ kind: 'shortened' }],
    });
  });

  it('stands any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readCsv(`Koszt;Liczba;Stawka\n${text}`, 5);
        return read.kind === 'problem' || read.rows.length <= 5;
      }),
    );
  });
});
