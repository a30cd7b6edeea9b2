import type { Catalogue } from '../../model/text.ts';

export interface OrderingTexts {
  readonly kind: string;
  readonly up: string;
  readonly down: string;
  readonly place: (item: string, at: number, of: number) => string;
}

export const orderingTexts: Catalogue<OrderingTexts> = {
  pl: {
    kind: 'Ćwiczenie: ułóż w kolejności',
    up: 'Wyżej',
    down: 'Niżej',
    place: (item, at, of) => `${item}: miejsce ${at} z ${of}.`,
  },
  en: {
    kind: 'Activity: put in order',
    up: 'Up',
    down: 'Down',
    place: (item, at, of) => `${item}: place ${at} of ${of}.`,
  },
};
