import type { OptionField } from '../../model/activity.ts';

/** What every activity understands, whatever its type. */
export const frameOptions: readonly OptionField[] = [
  {
    name: 'outcome',
    kind: 'text',
    description: 'Efekt z module.md, któremu służy ćwiczenie.',
    fallback: 'błąd przy ocenianych',
  },
  {
    name: 'tries',
    kind: 'whole-number',
    description: 'Ile razy wolno sprawdzić odpowiedź, od 1 do 9.',
    fallback: '2',
  },
  {
    name: 'workbook',
    kind: 'text',
    description: 'Tytuł wpisu w zeszycie, do którego trafia odpowiedź.',
    fallback: 'nie trafia',
  },
];

/** What only a question of the bank understands. */
export const bankOptions: readonly OptionField[] = [
  {
    name: 'level',
    kind: ['1', '2', '3'],
    description: 'Trudność: 1 łatwe, 3 trudne.',
    fallback: 'błąd',
  },
  {
    name: 'lesson',
    kind: 'text',
    description: 'Id lekcji, do której odsyła wynik.',
    fallback: 'błąd',
  },
  {
    name: 'warm-up',
    kind: 'flag',
    description: 'Pytanie pada też przed modułem, bez oceny.',
    fallback: 'nie pada',
  },
];

/** Labels of paragraphs that belong to the frame, without the colon. */
export const frameLabels = ['Podpowiedź', 'Wyjaśnienie'] as const;
