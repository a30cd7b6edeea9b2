import type { Span } from '../../model/diagnostic.ts';
import type { ModuleRule } from './module-rules.ts';

const reserved = [
  'start',
  'rozgrzewka',
  'test',
  'wynik',
  'koniec',
  'slowniczek',
  'zrodla',
  'tresc',
  'razem-island',
];
const reservedShape = /^(?:haslo|fakt)-|^lekcja-\d+$/;

/** Lessons, exercises and pictures share one address space in a page, and the player's screens own some of it. */
export const uniqueIds: ModuleRule = (
  { open, activities, bank, lessonFlows, otherFlows },
  report,
) => {
  const figures = [...lessonFlows, ...otherFlows]
    .flat()
    .flatMap((item) => (item.kind === 'frame' && item.id !== undefined ? [item.id] : []));
  const ids: { readonly value: string; readonly span: Span }[] = [
    ...open.lessons.map(({ id, idSpan }) => ({ value: id, span: idSpan })),
    ...[...activities, ...bank].map(({ activity, span }) => ({ value: activity.id, span })),
    ...figures,
  ];
  const first = new Map<string, Span>();
  for (const { value, span } of ids) {
    if (value === '') continue;
    const before = first.get(value);
    if (before !== undefined) {
      report({
        code: 'id/repeated',
        severity: 'error',
        message: `Identyfikator „${value}” jest już w ${before.file}, wiersz ${before.line}.`,
        hint: 'Nadaj inny temu, który jest nowszy; starego nie zmieniaj, wisi na nim zapisany postęp.',
        span,
      });
      continue;
    }
    first.set(value, span);
    if (reserved.includes(value) || reservedShape.test(value)) {
      report({
        code: 'id/reserved',
        severity: 'error',
        message: `Identyfikator „${value}” należy do odtwarzacza.`,
        hint: 'Dodaj słowo, które mówi, o czym to jest.',
        span,
      });
    }
  }
};
