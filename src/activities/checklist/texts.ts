import type { Catalogue } from '../../model/text.ts';

export interface ChecklistTexts {
  readonly kind: string;
  readonly ready: (ticked: number, all: number) => string;
}

export const checklistTexts: Catalogue<ChecklistTexts> = {
  pl: {
    kind: 'Lista kontrolna: odhacz, co już jest',
    ready: (ticked, all) => `Gotowe: ${ticked} z ${all}.`,
  },
  en: {
    kind: 'Checklist: tick what is in place',
    ready: (ticked, all) => `In place: ${ticked} of ${all}.`,
  },
};
