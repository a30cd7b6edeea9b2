import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';

export interface PitchTexts {
  readonly kind: string;
  readonly plan: string;
  readonly clock: string;
  readonly start: string;
  readonly pause: string;
  readonly goOn: string;
  readonly stop: string;
  readonly now: (stage: string) => string;
  readonly timeUp: string;
  readonly noHurry: string;
  readonly rehearsals: (count: number) => string;
  readonly recording: string;
  readonly consent: string;
  readonly record: string;
  readonly stopRecording: string;
  readonly recordingNow: string;
  readonly listen: string;
  readonly download: string;
  readonly forget: string;
  readonly noMicrophone: string;
}

export const pitchTexts: Catalogue<PitchTexts> = {
  pl: {
    kind: 'Próba wystąpienia: plan, stoper, głos',
    plan: 'Plan w punktach',
    clock: 'Stoper',
    start: 'Zacznij mówić',
    pause: 'Zatrzymaj',
    goOn: 'Mów dalej',
    stop: 'Od początku',
    now: (stage) => `Teraz: ${stage}`,
    timeUp: 'Czas minął. Dokończ zdanie.',
    noHurry: 'Stoper niczego nie ocenia i nie zamyka. Możesz mówić bez niego.',
    rehearsals: (count) => `Próby do końca: ${count} ${pluralPl(count, 'raz', 'razy', 'razy')}.`,
    recording: 'Nagranie',
    consent:
      'Nagranie powstaje tylko w pamięci tej strony. Nikt go nie dostaje i znika po zamknięciu, chyba że je pobierzesz. Przeglądarka zapyta o zgodę na mikrofon.',
    record: 'Nagraj próbę',
    stopRecording: 'Zakończ nagranie',
    recordingNow: 'Nagrywanie trwa.',
    listen: 'Posłuchaj',
    download: 'Pobierz nagranie',
    forget: 'Usuń nagranie',
    noMicrophone:
      'Nie ma dostępu do mikrofonu. Mów na głos i mierz czas stoperem, albo nagraj się telefonem.',
  },
  en: {
    kind: 'Speech rehearsal: plan, clock, voice',
    plan: 'Plan in points',
    clock: 'Clock',
    start: 'Start speaking',
    pause: 'Pause',
    goOn: 'Go on',
    stop: 'From the start',
    now: (stage) => `Now: ${stage}`,
    timeUp: 'Time is up. Finish your sentence.',
    noHurry: 'The clock judges nothing and closes nothing. You may speak without it.',
    rehearsals: (count) => `Rehearsed to the end: ${count}.`,
    recording: 'Recording',
    consent:
      'The recording stays in the memory of this page. Nobody gets it, and it is gone when you close the page unless you download it. The browser will ask for the microphone.',
    record: 'Record a rehearsal',
    stopRecording: 'End recording',
    recordingNow: 'Recording.',
    listen: 'Listen',
    download: 'Download the recording',
    forget: 'Delete the recording',
    noMicrophone: 'No microphone. Speak aloud with the clock, or record yourself with a phone.',
  },
};
