import type { Catalogue } from '../../model/text.ts';

export interface TimelineTexts {
  readonly kind: string;
  readonly choose: string;
}

export const timelineTexts: Catalogue<TimelineTexts> = {
  pl: { kind: 'Ćwiczenie: ułóż zdarzenia na osi czasu', choose: 'Wybierz zdarzenie' },
  en: { kind: 'Activity: place events in time', choose: 'Choose an event' },
};
