import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';

export interface HighlightTexts {
  readonly kind: string;
  readonly marked: (count: number) => string;
}

export const highlightTexts: Catalogue<HighlightTexts> = {
  pl: {
    kind: 'Ćwiczenie: zaznacz zdania w tekście',
    marked: (count) => `Zaznaczone: ${count} ${pluralPl(count, 'zdanie', 'zdania', 'zdań')}.`,
  },
  en: {
    kind: 'Activity: mark sentences in the text',
    marked: (count) => `Marked sentences: ${count}.`,
  },
};
