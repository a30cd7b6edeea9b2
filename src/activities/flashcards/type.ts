import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { packFlashcards, unpackFlashcards } from './pack.ts';
import { cardsLeft } from './round.ts';
import type { FlashcardsResponse, FlashcardsSpec } from './spec.ts';
import { flashcardsTexts } from './texts.ts';

/** Cards to turn; the learner says which are known, the others come back. */
export const flashcardsType: ActivityType<FlashcardsSpec, FlashcardsResponse> = {
  type: 'flashcards',
  scored: false,
  kind: () => ({ pl: flashcardsTexts.pl.kind, en: flashcardsTexts.en.kind }),
  start: () => ({}),
  readiness: (spec, response) => {
    if (Object.keys(response).length === 0) return 'empty';
    return cardsLeft(spec, response).length > 0 ? 'partial' : 'ready';
  },
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction: ({ cards }, response) => ({
    kind: 'choice',
    chosen: cards.map(({ token }) => token).filter((token) => response[token] === 'known'),
    correct: cards.map(({ token }) => token),
  }),
  pack: packFlashcards,
  unpack: unpackFlashcards,
};
