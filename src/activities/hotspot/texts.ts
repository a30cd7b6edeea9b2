import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';

export interface HotspotTexts {
  readonly kind: string;
  readonly picture: string;
  readonly list: string;
  readonly marked: (count: number) => string;
}

export const hotspotTexts: Catalogue<HotspotTexts> = {
  pl: {
    kind: 'Ćwiczenie: wskaż miejsca na schemacie',
    picture: 'Schemat z miejscami do wskazania',
    list: 'Te same miejsca jako lista',
    marked: (count) => `Wskazane: ${count} ${pluralPl(count, 'miejsce', 'miejsca', 'miejsc')}.`,
  },
  en: {
    kind: 'Activity: point at places in the diagram',
    picture: 'Diagram with places to point at',
    list: 'The same places as a list',
    marked: (count) => `Places pointed at: ${count}.`,
  },
};
