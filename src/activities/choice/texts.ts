import type { Catalogue } from '../../model/text.ts';

export interface ChoiceTexts {
  readonly one: string;
  readonly many: string;
}

export const choiceTexts: Catalogue<ChoiceTexts> = {
  pl: {
    one: 'Ćwiczenie: wybierz jedną odpowiedź',
    many: 'Ćwiczenie: wybierz wszystkie pasujące odpowiedzi',
  },
  en: { one: 'Activity: choose one answer', many: 'Activity: choose every answer that fits' },
};
