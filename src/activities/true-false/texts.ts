import type { Catalogue } from '../../model/text.ts';

export interface TrueFalseTexts {
  readonly kind: string;
  readonly holds: string;
  readonly fails: string;
}

export const trueFalseTexts: Catalogue<TrueFalseTexts> = {
  pl: { kind: 'Ćwiczenie: prawda czy fałsz', holds: 'Prawda', fails: 'Fałsz' },
  en: { kind: 'Activity: true or false', holds: 'True', fails: 'False' },
};
