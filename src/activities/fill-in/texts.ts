import type { Catalogue } from '../../model/text.ts';

export interface FillInTexts {
  readonly kind: string;
  readonly gap: (number: number, of: number) => string;
  readonly near: string;
}

export const fillInTexts: Catalogue<FillInTexts> = {
  pl: {
    kind: 'Ćwiczenie: uzupełnij luki',
    gap: (number, of) => `Luka ${number} z ${of}`,
    near: 'Prawie: sprawdź polskie litery',
  },
  en: {
    kind: 'Activity: fill in the gaps',
    gap: (number, of) => `Gap ${number} of ${of}`,
    near: 'Almost: check the Polish letters',
  },
};
