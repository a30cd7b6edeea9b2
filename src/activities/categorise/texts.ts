import type { Catalogue } from '../../model/text.ts';

export interface CategoriseTexts {
  readonly kind: string;
}

export const categoriseTexts: Catalogue<CategoriseTexts> = {
  pl: { kind: 'Ćwiczenie: przydziel do grup' },
  en: { kind: 'Activity: sort into groups' },
};
