import type { Catalogue } from '../../model/text.ts';
import type { Withheld } from './debrief.ts';
import type { Quality, ScenarioKind } from './spec.ts';

export interface ScenarioTexts {
  readonly kind: Readonly<Record<ScenarioKind, string>>;
  readonly ownGoal: string;
  readonly soFar: (steps: number) => string;
  readonly state: string;
  readonly of: (value: number, max: number) => string;
  readonly changed: (label: string, from: number, to: number) => string;
  readonly you: string;
  readonly choose: string;
  readonly back: string;
  readonly end: string;
  readonly quality: Readonly<Record<Quality, string>>;
  readonly lesson: string;
  readonly debrief: string;
  readonly way: string;
  readonly wayDrawn: (titles: readonly string[]) => string;
  readonly unmet: string;
  readonly turning: string;
  readonly turningWas: (title: string) => string;
  readonly withheld: string;
  readonly needs: (need: Withheld['needs'][number]) => string;
  readonly fromHere: string;
  readonly fromHereAt: (title: string) => string;
  readonly fromStart: string;
  readonly asOften: string;
  readonly retryFirst: string;
  readonly bestWay: string;
  readonly otherGoal: string;
  readonly unsaid: string;
  readonly table: string;
  readonly ownRange: string;
  readonly otherRange: string;
  readonly zopa: string;
  readonly noZopa: string;
  readonly deal: string;
  readonly ownBatna: string;
  readonly otherBatna: string;
  readonly range: (from: string, to: string, unit: string) => string;
}

/** Without the full stop at its end, to stand in quotation marks. */
const bare = (sentence: string): string => sentence.replace(/\.$/, '');

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' } as const;

const needs: ScenarioTexts['needs'] = ({ label, is, amount }) => `${label} ${signs[is]} ${amount}`;

export const scenarioTexts: Catalogue<ScenarioTexts> = {
  pl: {
    kind: {
      conversation: 'Scenariusz: rozmowa',
      case: 'Scenariusz: sprawa',
      negotiation: 'Scenariusz: negocjacje',
    },
    ownGoal: 'Twój cel',
    soFar: (steps) => `Dotychczasowy przebieg (${steps})`,
    state: 'Stan',
    of: (value, max) => `${value} z ${max}`,
    changed: (label, from, to) => `${label}: ${from} → ${to}`,
    you: 'Ty',
    choose: 'Co robisz?',
    back: 'Cofnij ostatni wybór',
    end: 'Zakończenie',
    quality: { good: 'dobre', fair: 'średnie', poor: 'złe' },
    lesson: 'Co z tego zabrać',
    debrief: 'Omówienie',
    way: 'Twoja droga',
    wayDrawn: (titles) => `Twoja droga na tle wszystkich: ${titles.join(', ')}.`,
    unmet:
      'Puste pola to miejsca, do których tym razem nie prowadziła twoja droga. Romby to zakończenia.',
    turning: 'moment zwrotny',
    turningWas: (title) => `Moment zwrotny: „${bare(title)}”.`,
    withheld: 'Ten wybór był tu niedostępny:',
    needs,
    fromHere: 'Spróbuj jeszcze raz od tego miejsca',
    fromHereAt: (title) => `Spróbuj jeszcze raz od tego miejsca: ${title}`,
    fromStart: 'Zacznij od początku',
    asOften: 'Możesz wracać, ile razy chcesz. Liczy się zakończenie, z którym oddasz odpowiedź.',
    retryFirst: 'Odpowiedź oddana. Następną próbę zaczyna przycisk pod ćwiczeniem.',
    bestWay: 'Droga do najlepszego zakończenia',
    otherGoal: 'Cel drugiej strony',
    unsaid: 'Czego druga strona nie mówi',
    table: 'Karty na stół',
    ownRange: 'Ty możesz się zgodzić',
    otherRange: 'Druga strona może się zgodzić',
    zopa: 'Obszar porozumienia (ZOPA)',
    noZopa: 'Te zakresy się nie stykają: bez zmiany warunków porozumienia nie ma.',
    deal: 'Uzgodniono',
    ownBatna: 'Twoja BATNA',
    otherBatna: 'BATNA drugiej strony',
    range: (from, to, unit) => `od ${from} do ${to} ${unit}`.trim(),
  },
  en: {
    kind: {
      conversation: 'Scenario: a conversation',
      case: 'Scenario: a case',
      negotiation: 'Scenario: a negotiation',
    },
    ownGoal: 'Your goal',
    soFar: (steps) => `What happened so far (${steps})`,
    state: 'State',
    of: (value, max) => `${value} of ${max}`,
    changed: (label, from, to) => `${label}: ${from} → ${to}`,
    you: 'You',
    choose: 'What do you do?',
    back: 'Take back the last choice',
    end: 'Ending',
    quality: { good: 'good', fair: 'fair', poor: 'poor' },
    lesson: 'What to take from it',
    debrief: 'Debrief',
    way: 'Your way',
    wayDrawn: (titles) => `Your way among all ways: ${titles.join(', ')}.`,
    unmet: 'Empty fields are places that your way did not lead to this time. Diamonds are endings.',
    turning: 'turning point',
    turningWas: (title) => `Turning point: “${bare(title)}”.`,
    withheld: 'This choice was not open here:',
    needs,
    fromHere: 'Try again from here',
    fromHereAt: (title) => `Try again from here: ${title}`,
    fromStart: 'Start from the beginning',
    asOften: 'You can return as often as you like. What counts is the ending you hand in.',
    retryFirst: 'Handed in. The button below the activity begins the next try.',
    bestWay: 'A way to the best ending',
    otherGoal: 'The other side’s goal',
    unsaid: 'What the other side does not say',
    table: 'Cards on the table',
    ownRange: 'You can agree to',
    otherRange: 'The other side can agree to',
    zopa: 'Zone of possible agreement (ZOPA)',
    noZopa: 'These ranges do not meet: without a change of terms there is no agreement.',
    deal: 'Agreed',
    ownBatna: 'Your BATNA',
    otherBatna: 'The other side’s BATNA',
    range: (from, to, unit) => `from ${from} to ${to} ${unit}`.trim(),
  },
};
