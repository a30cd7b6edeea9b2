import type { AuthoringContext } from '../../model/activity.ts';
import type { Span } from '../../model/diagnostic.ts';
import type { Block, Prose } from '../../model/markdown.ts';
import { plainText } from '../own-work/html.ts';
import type { Criterion } from './spec.ts';

export type Table = Extract<Block, { kind: 'table' }>;

/** Most points of a criterion: beyond that nobody can tell marks apart. */
const mostAllowed = 20;

export const isCriteriaTable = (block: Block): block is Table =>
  block.kind === 'table' && plainText(block.header[0]?.html ?? emptyHtml).trim() === 'Kryterium';

const emptyHtml = '' as Prose['html'];

/** Column of a table by the word in its header; -1 where there is none. */
export const columnOf = ({ header }: Table, ...names: readonly string[]): number =>
  header.findIndex(({ html }) => names.includes(plainText(html).trim().toLowerCase()));

export const wordsOf = (cell: Prose | undefined): string =>
  plainText(cell?.html ?? emptyHtml).trim();

/** `10` or `0–10`. */
function readMost(text: string): number | undefined {
  const digits = /^(?:0\s*[-–]\s*)?(\d{1,2})$/.exec(text)?.[1];
  const most = Number(digits);
  return digits !== undefined && most >= 1 && most <= mostAllowed ? most : undefined;
}

/** The table of criteria before the first offer. */
export function readCriteria(
  before: readonly Block[],
  whole: Span,
  { report }: AuthoringContext,
): readonly Criterion[] {
  const say = (code: string, message: string, hint: string, span: Span): void =>
    report({ code: `jury/${code}`, severity: 'error', message, hint, span });
  const table = before.find(isCriteriaTable);
  const stray = before.find((block) => block !== table);
  if (stray !== undefined) {
    say(
      'stray-block',
      'Między poleceniem a pierwszą ofertą stoi tylko tabela kryteriów.',
      'Przenieś tę część do polecenia albo pod nagłówek oferty.',
      stray.span,
    );
  }
  const points = table === undefined ? -1 : columnOf(table, 'punkty', 'skala');
  if (table === undefined || points < 0 || table.rows.length < 2) {
    say(
      'no-criteria',
      'Komisji brakuje tabeli kryteriów z co najmniej dwoma wierszami.',
      'Po poleceniu wstaw tabelę: | Kryterium | Punkty | Waga | Na co patrzeć |.',
      table?.span ?? whole,
    );
    return [];
  }
  const weights = columnOf(table, 'waga');
  const advice = columnOf(table, 'na co patrzeć', 'opis');
  return table.rows.flatMap((row) => {
    const name = wordsOf(row[0]);
    const most = readMost(wordsOf(row[points]));
    const weight = weights < 0 ? '1' : wordsOf(row[weights]);
    if (name === '' || most === undefined || !/^[1-9]$/.test(weight)) {
      say(
        'bad-criterion',
        `Nie rozumiem wiersza „${row.map(wordsOf).join(' | ')}”.`,
        `Punkty to liczba od 1 do ${mostAllowed} albo zakres „0–10”, waga to cyfra od 1 do 9.`,
        row[0]?.span ?? table.span,
      );
      return [];
    }
    const about = advice < 0 ? undefined : row[advice];
    return [{ name, most, weight: Number(weight), advice: about?.text ? about.html : undefined }];
  });
}
