import { countRow, takesGrant } from './count-budget.ts';
import { formatHundredths, readNumber, mostGrosze } from './money.ts';
import { costLetters, emptyRow, rowLimits, type CostLetter, type Row } from './spec.ts';

/** Files larger than this are no cost table of an offer. Characters. */
export const longestCsv = 65_536;

export type CsvNote =
  | { readonly kind: 'unknown-kind'; readonly line: number; readonly found: string }
  | { readonly kind: 'shortened'; readonly line: number; readonly column: string }
  | { readonly kind: 'left-out'; readonly count: number };

export type ReadCsv =
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly notes: readonly CsvNote[] }
  | { readonly kind: 'problem'; readonly problem: 'too-long' | 'no-header' | 'no-rows' };

const columns = ['Koszt', 'Rodzaj', 'Jednostka', 'Liczba', 'Stawka', 'Z dotacji'] as const;

const kindNames: Readonly<Record<CostLetter, string>> = {
  d: 'działanie',
  a: 'administracja',
  w: 'wolontariat',
  r: 'rzeczy',
};

/** Letter of a kind of cost as authors and tables name it, by the beginning of its word. */
export const kindOf = (word: string): CostLetter | undefined => {
  const start = word.trim().toLowerCase();
  const stems = [/^(?:działa|meryt|bezpo)/, /^(?:admin|pośr)/, /^(?:wolont|osob)/, /^rzecz/];
  return costLetters.find((_, index) => stems[index]?.test(start));
};

export const kindName = (letter: CostLetter): string => kindNames[letter];

/** A table that Excel and LibreOffice open with a double click: semicolons, decimal commas, a mark of UTF-8. */
export function writeCsv(rows: readonly Row[]): string {
  const header = [...columns, 'Wartość', 'Wkład'];
  const lines = rows.map((row) => {
    const { value, grant, own } = countRow(row);
    const plain = (hundredths: number): string =>
      formatHundredths(hundredths).replaceAll('\u00a0', '');
    return [
      row.name,
      kindNames[row.kind],
      row.unit,
      row.units,
      row.rate,
      takesGrant(row) ? plain(grant) : '0',
      plain(value),
      plain(own),
    ];
  });
  return `\ufeff${[header, ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A leading `=` would make a spreadsheet count the learner's words; an apostrophe keeps them words. */
function cell(text: string): string {
  const safe = /^[=+\-@\t']/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Reads a table with our columns, in any order, parted by semicolons, commas or tabs. */
export function readCsv(text: string, most: number): ReadCsv {
  if (text.length > longestCsv) return { kind: 'problem', problem: 'too-long' };
  const body = text.replace(/^\ufeff/, '');
  const firstLine = body.split(/\r?\n/, 1)[0] ?? '';
  const mark = [';', '\t', ','].find((candidate) => firstLine.includes(candidate)) ?? ';';
  const [header = [], ...lines] = cellsOf(body, mark);
  const places = columns.map((name) =>
    header.findIndex((found) => found.trim().toLowerCase() === name.toLowerCase()),
  );
  const [name = -1, kind = -1, unit = -1, units = -1, rate = -1, grant = -1] = places;
  if ([name, units, rate].some((place) => place < 0))
    return { kind: 'problem', problem: 'no-header' };
  const notes: CsvNote[] = [];
  const filled = lines
    .map((cells, index) => ({ cells, line: index + 2 }))
    .filter(({ cells }) => cells.some((found) => found.trim() !== ''));
  const rows = filled.slice(0, most).map(({ cells, line }) => {
    const take = (place: number, field: keyof typeof rowLimits): string => {
      const found = (cells[place] ?? '')
        .trim()
        .replace(/^'(?=[=+\-@\t'])/, '')
        .replace(/\s+/g, ' ');
      const fit = shorten(found, field);
      if (fit !== found) notes.push({ kind: 'shortened', line, column: header[place] ?? '' });
      return fit;
    };
    const word = cells[kind] ?? '';
    const letter = kindOf(word);
    if (letter === undefined && word.trim() !== '')
      notes.push({ kind: 'unknown-kind', line, found: word.trim().slice(0, 40) });
    return {
      ...emptyRow,
      kind: letter ?? 'd',
      name: take(name, 'name'),
      unit: take(unit, 'unit'),
      units: take(units, 'units'),
      rate: take(rate, 'rate'),
      grant: take(grant, 'grant'),
    };
  });
  if (rows.length === 0) return { kind: 'problem', problem: 'no-rows' };
  if (filled.length > most) notes.push({ kind: 'left-out', count: filled.length - most });
  return { kind: 'rows', rows, notes };
}

/** A number loses its spaces and `zł` before it loses digits. */
function shorten(text: string, field: keyof typeof rowLimits): string {
  const most = rowLimits[field];
  if (text.length <= most) return text;
  const read = field === 'name' || field === 'unit' ? undefined : readNumber(text, mostGrosze);
  const plain =
    read?.kind === 'number' ? formatHundredths(read.hundredths).replaceAll('\u00a0', '') : text;
  return [...plain.slice(0, most)].filter((char) => !/^[\ud800-\udbff]$/.test(char)).join('');
}

/** Rows of cells; quoted cells may hold the mark, quotes and line breaks. */
function cellsOf(text: string, mark: string): string[][] {
  const rows: string[][] = [[]];
  let current = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(current);
    current = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') current += char;
      else if (text.charAt(at + 1) === '"') {
        current += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && current === '') quoted = true;
    else if (char === mark) endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else if (char !== '\r') current += char;
  }
  endCell();
  return rows;
}
