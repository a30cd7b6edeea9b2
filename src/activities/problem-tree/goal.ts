import type { Statement } from './spec.ts';

/** First match wins: the narrower turn stands before the wider. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/^(?:brak|brakuje|nie ma) (?=\S)/i, 'Jest dostęp do '],
  [/(?<!\p{L})nikt nie (?=\S)/iu, 'ktoś '],
  [/(?<!\p{L})nigdy nie (?=\S)/iu, 'zawsze '],
  [/(?<!\p{L})(?:za|zbyt) mało (?=\S)/iu, 'wystarczająco dużo '],
  [/(?<!\p{L})(?:za|zbyt) rzadko(?!\p{L})/iu, 'wystarczająco często'],
  [/(?<!\p{L})(?:za|zbyt) późno(?!\p{L})/iu, 'w porę'],
  [/(?<!\p{L})(?:za|zbyt) daleko(?!\p{L})/iu, 'wystarczająco blisko'],
  [/(?<!\p{L})mało (?=\S)/iu, 'dużo '],
  [/(?<!\p{L})rzadko(?!\p{L})/iu, 'często'],
  [/(?<!\p{L})nie (?=\S)/iu, ''],
];

/**
 * A problem said the other way round, as a first wording for the learner to mend: it knows no grammar. ''
 * where no turn is known, since a wrong goal is worse than none.
 */
export function proposeGoal(text: string): string {
  const turn = turns.find(([pattern]) => pattern.test(text));
  if (turn === undefined) return '';
  const turned = text.replace(turn[0], turn[1]);
  return turned.charAt(0).toUpperCase() + turned.slice(1);
}

/** The learner's wording, else the proposed one, no longer than fits. */
export const goalOf = ({ text, goal }: Statement, max: number): string =>
  goal === '' ? [...proposeGoal(text)].slice(0, max).join('') : goal;
