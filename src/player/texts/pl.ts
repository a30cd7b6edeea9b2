import { formatPolishNumber } from '../../model/polish-number.ts';
import { pluralPl } from '../../model/plural.ts';
import type { PlayerTexts } from './player-texts.ts';

const lessons = (count: number): string =>
  `${count} ${pluralPl(count, 'lekcja', 'lekcje', 'lekcji')}`;
const points = (raw: number, max: number): string => `${formatPolishNumber(raw, 1)} z ${max} pkt`;

export const pl: PlayerTexts = {
  start: 'Zacznij moduł',
  resume: (title) => `Wróć do: ${title}`,
  resumeNotice: 'Ostatnim razem nauka skończyła się w innym miejscu.',
  toTest: 'Przejdź od razu do testu',
  done: 'gotowe',
  here: 'tu jesteś',
  lessonsDone: (done, all) => `${done} z ${all} ${pluralPl(all, 'lekcji', 'lekcji', 'lekcji')}`,
  outline: 'Spis modułu',
  showOutline: 'Spis lekcji',
  clothLabel: (done, all) => `Utkane rzędy wzoru: ${done} z ${lessons(all)}`,
  next: (title) => `Dalej: ${title}`,
  back: (title) => `Wstecz: ${title}`,
  backTo: (title) => `Wróć do: ${title}`,
  pager: 'Poprzednia i następna strona',
  lessonOpen: (left) =>
    `W tej lekcji ${pluralPl(left, 'zostało', 'zostały', 'zostało')} ${left} ${pluralPl(left, 'ćwiczenie', 'ćwiczenia', 'ćwiczeń')} do sprawdzenia. Możesz iść dalej i wrócić później.`,
  lessonDone: 'Lekcja gotowa. Kolejne rzędy wzoru są utkane.',
  titles: {
    start: 'Strona tytułowa',
    rozgrzewka: 'Rozgrzewka',
    test: 'Test',
    wynik: 'Wynik testu',
    koniec: 'Co zabieram',
    slowniczek: 'Słowniczek',
    zrodla: 'Źródła',
  },
  warmUpProgress: (answered, all) =>
    answered < all
      ? `Odpowiedzi: ${answered} z ${all}. Bez oceny; wynik zobaczysz obok wyniku testu.`
      : 'Wszystkie odpowiedzi są przyjęte. Wynik zobaczysz obok wyniku testu.',
  testStart: 'Zacznij test',
  testAgain: 'Podejdź jeszcze raz',
  testResume: (at, all) => `Wróć do pytania ${at} z ${all}`,
  testBest: (percent) => `Najlepszy wynik: ${percent}%.`,
  question: (at, all) => `Pytanie ${at} z ${all}`,
  questionBack: 'Poprzednie pytanie',
  questionNext: 'Następne pytanie',
  testFinish: 'Zakończ test',
  testUnanswered: (count) =>
    `Bez odpowiedzi: ${count} ${pluralPl(count, 'pytanie', 'pytania', 'pytań')}. Puste pytanie daje 0 punktów.`,
  testFinishAnyway: 'Zakończ mimo to',
  noResult: 'Wynik pojawi się po teście.',
  passed: 'Test zaliczony',
  notPassed: 'Jeszcze nie zaliczony',
  resultLine: (percent, passMark) => `${percent}% punktów. Zalicza ${passMark}%.`,
  bestLine: (percent) => `Liczy się najlepsze podejście: ${percent}%.`,
  warmUpLine: (right, all) => `Przed modułem, na rozgrzewce: ${right} z ${all} dobrze.`,
  byOutcome: 'Wynik według efektów',
  outcome: 'Efekt',
  pointsHead: 'Punkty',
  reread: 'Warto wrócić do lekcji',
  points,
  settings: 'Ustawienia',
  closeSettings: 'Zamknij ustawienia',
  textSize: 'Wielkość tekstu',
  textSizes: ['zwykła', 'większa', 'duża', 'bardzo duża'],
  contrast: 'Kolory',
  contrasts: { system: 'jak w systemie', light: 'jasne', dark: 'ciemne', high: 'wysoki kontrast' },
  spacing: 'Odstępy',
  spacingWide: 'większe odstępy między literami, słowami i wierszami',
  interfaceLanguage: 'Język przycisków i komunikatów',
  languageNames: { pl: 'polski', en: 'English' },
  aloud: 'Czytanie na głos',
  readAloud: 'Czytaj tę stronę na głos',
  stopReading: 'Zatrzymaj czytanie',
  noVoice:
    'Ta przeglądarka nie ma polskiego głosu zainstalowanego na urządzeniu. Głosy z internetu nie są używane, żeby treść nie wychodziła z urządzenia.',
  finish: 'Zapisz i zakończ',
  closedTitle: 'Moduł jest zamknięty',
  closedSaved: 'Wszystko zapisane. Możesz zamknąć to okno albo wrócić do strony kursu.',
  closedUnsaved:
    'Platforma nie potwierdziła zapisu. Nie zamykaj przeglądarki w trybie prywatnym; otwórz moduł jeszcze raz, żeby sprawdzić, co zostało zapisane.',
  save: {
    idle: 'Nic jeszcze nie wymaga zapisu',
    saving: 'Zapisuję…',
    savedLms: (time) => `Zapisane na platformie o ${time}`,
    savedDevice: (time) => `Zapisane w tej przeglądarce o ${time}`,
    unsavedKept: 'Niezapisane na platformie; kopia czeka w tej przeglądarce',
    unsaved: 'Niezapisane',
    browse: 'Podgląd: nic nie jest zapisywane',
    review: 'Przegląd zakończonego podejścia: wynik się nie zmieni',
    closed: 'Zamknięte',
  },
  failures: {
    'no-api':
      'Nie widać platformy szkoleniowej. Postęp zapisuje się tylko w tej przeglądarce i nie trafi do dziennika kursu.',
    'initialize-refused':
      'Platforma odmówiła rozpoczęcia zapisu. Zamknij moduł i otwórz go jeszcze raz ze strony kursu.',
    'value-refused': 'Platforma nie przyjęła jednej z wartości. Próba zapisu zostanie powtórzona.',
    'commit-refused':
      'Platforma nie zapisała postępu. Być może wygasło logowanie: odśwież stronę kursu i zaloguj się ponownie.',
    offline: 'Brak połączenia. Zapis ruszy sam, gdy sieć wróci.',
    'api-gone':
      'Połączenie z platformą zostało zamknięte. Otwórz moduł jeszcze raz ze strony kursu.',
    'storage-full':
      'W pamięci przeglądarki nie ma miejsca. Zwolnij miejsce albo użyj innej przeglądarki.',
    'storage-blocked':
      'Przeglądarka nie pozwala zapisywać na tym urządzeniu. Po zamknięciu strony postęp zniknie.',
    'state-unreadable': 'Poprzedni zapis nie daje się odczytać.',
    terminated: 'Ta sesja jest już zakończona. Otwórz moduł jeszcze raz.',
    unproven: 'Nic nie potwierdza, że zapis dotarł do platformy. Próba zostanie powtórzona.',
    'other-tab':
      'Moduł jest otwarty także w innej karcie. Zapisuje tylko jedna: zamknij tę albo tamtą.',
  },
  whyUnsaved: 'Dlaczego?',
  report: 'Raport techniczny dla administratora',
  copyReport: 'Kopiuj raport',
  copied: 'Skopiowane.',
  unreadable:
    'Poprzedni zapis tego modułu jest uszkodzony albo pochodzi z nowszej wersji kursu. Zostaje nietknięty: można oglądać moduł, ale nic się nie zapisze, dopóki nie wybierzesz.',
  unreadableReplace: 'Zacznij od nowa i nadpisz stary zapis',
  unreadableKeep: 'Treść starego zapisu do skopiowania',
  cameBack: (when) =>
    `Wróciła praca z ${when}, której platforma wtedy nie zapisała. Zapisuje się teraz.`,
  dismiss: 'Rozumiem',
  factBasis: 'Podstawa',
  factSource: 'Źródło',
  factChecked: (date) => `Stan na ${date}.`,
  factToCheck: 'Sprawdź u źródła, zanim użyjesz.',
  close: 'Zamknij',
  unpack:
    'Nie udało się wczytać treści. Jeśli strona otwiera się z archiwum ZIP, najpierw rozpakuj archiwum i otwórz plik index.html z rozpakowanego folderu.',
  home: {
    continue: (module, title) => `Wróć do modułu ${module}: ${title}`,
    begin: 'Zacznij kurs',
    lessons: (done, all) => `${done} z ${lessons(all)}`,
    finished: 'gotowy',
    now: 'w trakcie',
    loading: 'Wczytuję moduł…',
    back: 'Wszystkie moduły',
  },
};
