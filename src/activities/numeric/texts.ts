import type { Catalogue } from '../../model/text.ts';

export interface NumericTexts {
  readonly kind: string;
  readonly answer: string;
  readonly notANumber: string;
}

export const numericTexts: Catalogue<NumericTexts> = {
  pl: {
    kind: 'Ćwiczenie: policz i wpisz liczbę',
    answer: 'Wynik',
    notANumber: 'To jeszcze nie jest liczba. Wpisz na przykład 1 200 albo 12,50.',
  },
  en: {
    kind: 'Activity: work out the number',
    answer: 'Result',
    notANumber: 'This is no number yet. Write for example 1 200 or 12,50.',
  },
};
