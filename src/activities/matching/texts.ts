import type { Catalogue } from '../../model/text.ts';

export interface MatchingTexts {
  readonly kind: string;
  readonly choose: string;
}

export const matchingTexts: Catalogue<MatchingTexts> = {
  pl: { kind: 'Ćwiczenie: dobierz pary', choose: 'wybierz' },
  en: { kind: 'Activity: match the pairs', choose: 'choose' },
};
