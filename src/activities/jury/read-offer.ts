import type { AuthoringContext } from '../../model/activity.ts';
import type { NodeDraft } from '../branching/drafts.ts';
import { columnOf, isCriteriaTable, wordsOf } from './read-criteria.ts';
import type { CommitteeMark, Criterion, Offer } from './spec.ts';

/** One offer: prose, and the committee's marks in a table `| Kryterium | Komisja | Dlaczego |`. */
export function readOffer(
  draft: NodeDraft,
  criteria: readonly Criterion[],
  { report, blocks }: AuthoringContext,
): Offer | undefined {
  const say = (code: string, message: string, hint: string, span = draft.span): void =>
    report({ code: `jury/${code}`, severity: 'error', message, hint, span });
  const table = draft.blocks.find(isCriteriaTable);
  const points = table === undefined ? -1 : columnOf(table, 'komisja', 'punkty');
  if (table === undefined || points < 0) {
    say(
      'no-committee',
      `Oferta „${draft.title}” nie ma ocen komisji.`,
      'Zakończ ją tabelą: | Kryterium | Komisja | Dlaczego |.',
    );
    return undefined;
  }
  const reasons = columnOf(table, 'dlaczego', 'uzasadnienie');
  const names = criteria.map(({ name }) => name);
  for (const row of table.rows) {
    if (names.includes(wordsOf(row[0]))) continue;
    say(
      'unknown-criterion',
      `Nie ma kryterium „${wordsOf(row[0])}”. Są: ${names.join(', ')}.`,
      'Przepisz nazwę z tabeli kryteriów.',
      row[0]?.span,
    );
  }
  const committee = criteria.flatMap(({ name, most }): CommitteeMark[] => {
    const row = table.rows.find((cells) => wordsOf(cells[0]) === name);
    const written = wordsOf(row?.[points]);
    if (!/^\d{1,2}$/.test(written) || Number(written) > most) {
      say(
        'bad-mark',
        row === undefined
          ? `Komisja nie oceniła kryterium „${name}”.`
          : `Ocena „${written}” w kryterium „${name}” nie mieści się w zakresie 0–${most}.`,
        `Wpisz liczbę całkowitą od 0 do ${most}.`,
        row?.[points]?.span ?? table.span,
      );
      return [];
    }
    const reason = reasons < 0 ? undefined : row?.[reasons];
    if (!reason?.text) {
      report({
        code: 'jury/no-reason',
        severity: 'warning',
        message: `Komisja nie mówi, dlaczego dała ${written} w kryterium „${name}”.`,
        hint: 'Dopisz powód w kolumnie „Dlaczego”: to z niego się uczymy.',
        span: row?.[0]?.span ?? table.span,
      });
    }
    return [{ points: Number(written), reason: reason?.text ? reason.html : undefined }];
  });
  if (committee.length !== criteria.length) return undefined;
  const prose = draft.blocks.filter((block) => block !== table);
  if (prose.length === 0) {
    say('empty-offer', `Oferta „${draft.title}” nie ma treści.`, 'Opisz ją nad tabelą ocen.');
  }
  return { id: draft.id, title: draft.title, html: blocks(prose), committee };
}
