import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';
import type { FreeReason } from './holidays.ts';

export interface DeadlinesTexts {
  readonly kind: string;
  readonly chooseCase: string;
  readonly noCase: string;
  readonly dateOf: (event: string) => string;
  readonly badDate: string;
  readonly example: (date: string) => string;
  readonly results: string;
  readonly noDate: (event: string) => string;
  readonly atLatest: string;
  readonly rule: string;
  readonly firstDay: (date: string) => string;
  readonly landsOn: (date: string, reason: string) => string;
  readonly movesTo: (date: string) => string;
  readonly staysOn: (reason: string) => string;
  readonly countedBack: string;
  readonly span: (days: number, working: number) => string;
  readonly onTheWay: (list: string) => string;
  readonly dayByDay: string;
  readonly calendar: string;
  readonly calendarAll: string;
  readonly download: string;
  readonly weekends: (saturdays: number, sundays: number) => string;
  readonly free: Readonly<Record<FreeReason, string>>;
  readonly announce: (name: string, date: string) => string;
}

const days = (n: number): string => `${n} ${pluralPl(n, 'dzień', 'dni', 'dni')}`;

export const deadlinesTexts: Catalogue<DeadlinesTexts> = {
  pl: {
    kind: 'Narzędzie: policz terminy',
    chooseCase: 'Sprawa',
    noCase: 'Wybierz sprawę',
    dateOf: (event) => `Data ${event}`,
    badDate: 'Wpisz pełną datę z lat 2020–2099. Dla innych lat nie znamy dni wolnych.',
    example: (date) => `Wstaw przykład: ${date}`,
    results: 'Terminy',
    noDate: (event) => `Podaj datę ${event}, a policzymy ten termin.`,
    atLatest: 'najpóźniej',
    rule: 'Reguła',
    firstDay: (date) => `Dnia zdarzenia nie liczymy. Dzień pierwszy to ${date}.`,
    landsOn: (date, reason) => `Rachunek kończy się ${date}, ale po kolei wypadają: ${reason}.`,
    movesTo: (date) =>
      `Termin przechodzi na pierwszy dzień, który nie jest ani wolny, ani sobotą: ${date}.`,
    staysOn: (reason) =>
      `To dzień wolny (${reason}), ale ten termin się nie przesuwa. Załatw sprawę wcześniej.`,
    countedBack:
      'Liczymy wstecz od dnia zdarzenia, bez tego dnia. Takiego terminu się nie przesuwa.',
    span: (all, working) =>
      `Od zdarzenia do terminu: ${days(all)}, w tym ${working} ${pluralPl(working, 'roboczy', 'robocze', 'roboczych')}.`,
    onTheWay: (list) => `Po drodze: ${list}.`,
    dayByDay: 'Pokaż rachunek dzień po dniu',
    calendar: 'Dodaj do kalendarza',
    calendarAll: 'Dodaj wszystkie do kalendarza',
    download: 'plik .ics',
    weekends: (sat, sun) =>
      [
        sat > 0 ? `${sat} ${pluralPl(sat, 'sobota', 'soboty', 'sobót')}` : '',
        sun > 0 ? `${sun} ${pluralPl(sun, 'niedziela', 'niedziele', 'niedziel')}` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    free: {
      saturday: 'sobota',
      sunday: 'niedziela',
      'new-year': 'Nowy Rok',
      epiphany: 'Trzech Króli',
      easter: 'Wielkanoc',
      'easter-monday': 'Poniedziałek Wielkanocny',
      'may-day': 'Święto Pracy',
      'constitution-day': 'Święto Konstytucji 3 Maja',
      pentecost: 'Zielone Świątki',
      'corpus-christi': 'Boże Ciało',
      assumption: 'Wniebowzięcie NMP',
      'all-saints': 'Wszystkich Świętych',
      'independence-day': 'Święto Niepodległości',
      'christmas-eve': 'Wigilia',
      'christmas-day': 'Boże Narodzenie',
      'second-christmas-day': 'drugi dzień Bożego Narodzenia',
    },
    announce: (name, date) => `${name}: ${date}.`,
  },
  en: {
    kind: 'Tool: count time limits',
    chooseCase: 'Case',
    noCase: 'Choose a case',
    dateOf: (event) => `Date: ${event}`,
    badDate: 'Enter a full date of 2020 to 2099. Days off of other years are not known.',
    example: (date) => `Put in the example: ${date}`,
    results: 'Time limits',
    noDate: (event) => `Enter the date (${event}) to count this limit.`,
    atLatest: 'at the latest',
    rule: 'Rule',
    firstDay: (date) => `The day of the event is not counted. Day one is ${date}.`,
    landsOn: (date, reason) => `The count ends on ${date}, but these follow: ${reason}.`,
    movesTo: (date) =>
      `The limit moves to the first day that is neither off nor a Saturday: ${date}.`,
    staysOn: (reason) => `This is a day off (${reason}), but this limit does not move. Be earlier.`,
    countedBack: 'Counted back from the event, without its day. Such a limit is not moved.',
    span: (all, working) =>
      `From the event to the limit: ${all} days, ${working} of them working days.`,
    onTheWay: (list) => `On the way: ${list}.`,
    dayByDay: 'Show the count day by day',
    calendar: 'Add to calendar',
    calendarAll: 'Add all to calendar',
    download: '.ics file',
    weekends: (sat, sun) =>
      [sat > 0 ? `Saturdays: ${sat}` : '', sun > 0 ? `Sundays: ${sun}` : '']
        .filter((part) => part !== '')
        .join(', '),
    free: {
      saturday: 'Saturday',
      sunday: 'Sunday',
      'new-year': 'New Year',
      epiphany: 'Epiphany',
      easter: 'Easter',
      'easter-monday': 'Easter Monday',
      'may-day': 'Labour Day',
      'constitution-day': 'Constitution Day',
      pentecost: 'Pentecost',
      'corpus-christi': 'Corpus Christi',
      assumption: 'Assumption',
      'all-saints': 'All Saints',
      'independence-day': 'Independence Day',
      'christmas-eve': 'Christmas Eve',
      'christmas-day': 'Christmas Day',
      'second-christmas-day': 'Second Christmas Day',
    },
    announce: (name, date) => `${name}: ${date}.`,
  },
};
