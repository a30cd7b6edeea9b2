import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';

export interface FlashcardsTexts {
  readonly kind: string;
  readonly front: string;
  readonly back: string;
  readonly turn: string;
  readonly known: string;
  readonly again: string;
  readonly left: (count: number) => string;
  readonly allKnown: string;
  readonly once: string;
}

export const flashcardsTexts: Catalogue<FlashcardsTexts> = {
  pl: {
    kind: 'Fiszki: przypomnij sobie, potem odwróć',
    front: 'Przód',
    back: 'Tył',
    turn: 'Odwróć',
    known: 'Pamiętam',
    again: 'Jeszcze wróci',
    left: (count) => `Do przejrzenia: ${count} ${pluralPl(count, 'fiszka', 'fiszki', 'fiszek')}.`,
    allKnown: 'Wszystkie fiszki odłożone jako znane.',
    once: 'Przejrzyj jeszcze raz',
  },
  en: {
    kind: 'Flashcards: recall, then turn',
    front: 'Front',
    back: 'Back',
    turn: 'Turn',
    known: 'I remember',
    again: 'Once more',
    left: (count) => `To go through: ${count}.`,
    allKnown: 'All cards are put away as known.',
    once: 'Go through them again',
  },
};
