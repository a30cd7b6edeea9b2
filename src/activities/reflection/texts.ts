import type { Catalogue } from '../../model/text.ts';

export interface ReflectionTexts {
  readonly kind: string;
  readonly field: string;
  readonly model: string;
  readonly compare: string;
}

export const reflectionTexts: Catalogue<ReflectionTexts> = {
  pl: {
    kind: 'Ćwiczenie: własnymi słowami',
    field: 'Twoja odpowiedź',
    model: 'Wzór do porównania',
    compare: 'Co masz inaczej? Swoją odpowiedź możesz poprawić.',
  },
  en: {
    kind: 'Activity: in your own words',
    field: 'Your answer',
    model: 'A model answer to compare',
    compare: 'What is different? You can still improve your answer.',
  },
};
