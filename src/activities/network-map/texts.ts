import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';
import type { Contact, Strength } from './spec.ts';

export interface NetworkMapTexts {
  readonly kind: string;
  readonly us: string;
  readonly drawing: (contacts: number, gaps: number) => string;
  readonly legend: string;
  readonly contacts: string;
  readonly none: string;
  readonly name: (number: number) => string;
  readonly kindLabel: string;
  readonly strengthLabel: string;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly tie: Readonly<Record<Strength, string>>;
  readonly outside: string;
  readonly unnamed: string;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly full: (entries: number) => string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly later: string;
  readonly missing: (kind: string) => string;
  readonly missingAll: string;
  readonly onlyStrong: string;
  readonly noStrong: string;
  readonly noBridge: string;
}

const contactsPl = (n: number): string => `${n} ${pluralPl(n, 'kontakt', 'kontakty', 'kontaktów')}`;
const gapsPl = (n: number): string => `${n} ${pluralPl(n, 'luka', 'luki', 'luk')}`;

export const networkMapTexts: Catalogue<NetworkMapTexts> = {
  pl: {
    kind: 'Narzędzie: mapa kontaktów',
    us: 'My',
    drawing: (contacts, gaps) => `Mapa kontaktów: ${contactsPl(contacts)}, ${gapsPl(gaps)}.`,
    legend:
      'Gruba linia to więź silna, cienka średnia, przerywana słaba. Kwadrat to ktoś spoza gminy. Puste kółko to rodzaj, w którym nikogo nie macie.',
    contacts: 'Kontakty',
    none: 'Nie ma jeszcze żadnego kontaktu.',
    name: (number) => `${number}. Kto`,
    kindLabel: 'Rodzaj',
    strengthLabel: 'Więź',
    strengths: { 1: 'słaba', 2: 'średnia', 3: 'silna' },
    tie: { 1: 'więź słaba', 2: 'więź średnia', 3: 'więź silna' },
    outside: 'spoza gminy',
    unnamed: 'bez nazwy',
    add: 'Dodaj kontakt',
    remove: (name) => `Usuń: ${name}`,
    full: (entries) => `Jest już ${contactsPl(entries)}, więcej się nie zmieści.`,
    gaps: 'Czego brakuje',
    noGaps: 'Każdy rodzaj ma kontakt, więzi są różne i jest most poza gminę. Dbajcie o to.',
    later: 'Luki pokażą się po wpisaniu pierwszego kontaktu.',
    missing: (kind) => `Nikogo tu nie macie: ${kind}.`,
    missingAll: 'Brakuje',
    onlyStrong:
      'Same silne więzi: wszyscy wiecie to samo. Nowe wieści przychodzą zwykle od luźniejszych znajomych.',
    noStrong: 'Żadnej silnej więzi: nie wiadomo, na kogo liczyć, gdy zrobi się trudno.',
    noBridge: 'Nikogo spoza gminy: brakuje mostu do pieniędzy, wiedzy i pomysłów z zewnątrz.',
  },
  en: {
    kind: 'Tool: map of contacts',
    us: 'We',
    drawing: (contacts, gaps) => `Map of contacts: contacts ${contacts}, gaps ${gaps}.`,
    legend:
      'A thick line is a strong tie, a thin one middling, a dashed one weak. A square is someone from outside the commune. An empty circle is a kind in which you know nobody.',
    contacts: 'Contacts',
    none: 'There is no contact yet.',
    name: (number) => `${number}. Who`,
    kindLabel: 'Kind',
    strengthLabel: 'Tie',
    strengths: { 1: 'weak', 2: 'middling', 3: 'strong' },
    tie: { 1: 'weak tie', 2: 'middling tie', 3: 'strong tie' },
    outside: 'from outside the commune',
    unnamed: 'no name',
    add: 'Add a contact',
    remove: (name) => `Remove: ${name}`,
    full: (entries) => `There are ${entries} contacts already; no more fit.`,
    gaps: 'What is missing',
    noGaps:
      'Every kind has a contact, ties differ and there is a bridge out of the commune. Look after it.',
    later: 'Gaps show once the first contact is written.',
    missing: (kind) => `You have nobody here: ${kind}.`,
    missingAll: 'Missing',
    onlyStrong:
      'Strong ties alone: you all know the same. News usually comes from looser acquaintances.',
    noStrong: 'No strong tie: nobody to count on when things get hard.',
    noBridge:
      'Nobody from outside the commune: no bridge to money, knowledge and ideas from elsewhere.',
  },
};

/** `Anna Wilk (urząd), więź średnia, spoza gminy`. */
export const sayContact = (
  { name, strength, outside }: Contact,
  kind: string,
  texts: NetworkMapTexts,
): string =>
  `${name.trim() || texts.unnamed} (${kind}), ${texts.tie[strength]}${outside ? `, ${texts.outside}` : ''}`;
