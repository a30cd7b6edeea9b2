import { choice } from '../activities/choice/element.ts';
import type { ActivityRegistration } from '../activities/frame/registration.ts';
import type { Activity } from '../model/activity.ts';
import type { ModuleIsland } from '../model/island.ts';
import type { Html, Json } from '../model/text.ts';
import { createContent, type ModuleContent } from './module-content.ts';

/** A small module for tests: one lesson with two exercises, one without any, and a bank of six. */
const html = (text: string): Html => text as Html;

const question = (id: string, part: Partial<Activity>): Activity => ({
  id,
  type: 'choice',
  place: 'lesson',
  prompt: html(`<p>Pytanie ${id}?</p>`),
  promptText: `Pytanie ${id}?`,
  outcome: 'problem',
  scored: true,
  tries: 2,
  hints: [],
  explanation: undefined,
  workbook: undefined,
  difficulty: undefined,
  lesson: undefined,
  warmUp: false,
  spec: {
    many: false,
    shuffle: false,
    options: [
      { token: 'a', html: html('Tak'), right: true },
      { token: 'b', html: html('Nie'), right: false },
    ],
  } satisfies Json,
  ...part,
});

const banked = (id: string, outcome: string, lesson: string, warmUp: boolean): Activity =>
  question(id, { place: 'bank', outcome, lesson, warmUp, difficulty: 1 });

const bank: readonly Activity[] = [
  banked('t-1', 'problem', 'pierwsza', true),
  banked('t-2', 'problem', 'pierwsza', true),
  banked('t-3', 'problem', 'druga', false),
  banked('t-4', 'oferta', 'druga', false),
  banked('t-5', 'oferta', 'druga', false),
  banked('t-6', 'oferta', 'druga', false),
];

const activities = [question('c-1', {}), question('c-2', { outcome: 'oferta' })];

export const fixtureIsland: ModuleIsland = {
  course: { id: 'kurs', title: 'Kurs', version: '1.0.0' },
  module: {
    id: '08-zadanie',
    number: 8,
    title: 'Zadanie publiczne',
    shortTitle: 'Zadanie',
    version: '1.0.0',
    minutes: 20,
    motif: ['.#.', '###', '#.#'],
    outcomes: [
      { id: 'problem', text: 'Nazwiesz problem.' },
      { id: 'oferta', text: 'Złożysz ofertę.' },
    ],
    lessons: [
      { id: 'pierwsza', title: 'Pierwsza lekcja', minutes: 10, activityIds: ['c-1', 'c-2'] },
      { id: 'druga', title: 'Druga lekcja', minutes: 10, activityIds: [] },
    ],
    test: { title: 'Test modułu', draw: 4, passMark: 70 },
  },
  activities,
  bank,
  dictionary: ['pierwsza', 'druga', 'c-1', 'c-2', ...bank.map(({ id }) => id)],
};

// A list of registrations forgets what each one's spec is; the frame only hands specs back to their type.
export const fixtureActivities = [choice] as readonly unknown[] as readonly ActivityRegistration[];

export const fixtureContent = (): ModuleContent => createContent(fixtureIsland, fixtureActivities);

const section = (id: string, kind: string, body: string): string =>
  `<section class="screen" id="${id}" data-kind="${kind}">${body}</section>`;

const exercise = (id: string): string =>
  `<razem-activity id="${id}" data-type="choice"><div class="reading"><div class="prompt">Pytanie ${id}?</div></div></razem-activity>`;

/** The page as the compiler and its chrome would write it. */
export const fixturePage = `<a class="skip" href="#tresc">Przejdź do treści</a>
<header class="bar"><a class="brand" href="#start">Kurs</a></header>
<div class="notice fallback">Jeszcze nie działa.</div>
<div class="page">
<nav class="outline" aria-label="Spis modułu"><ol><li><a href="#pierwsza">Pierwsza lekcja</a></li></ol></nav>
<main id="tresc">
${section('start', 'title', '<h1 tabindex="-1">Zadanie publiczne</h1><p>Wstęp.</p>')}
${section('rozgrzewka', 'warm-up', '<h1 tabindex="-1">Rozgrzewka</h1>')}
${section('pierwsza', 'lesson', `<h1 tabindex="-1">Pierwsza lekcja</h1><p>Limit to <a class="fact" href="#fakt-kwota">20 000 zł</a>, a <a class="term" href="#haslo-oferta">oferta</a> to pismo. <a href="#/druga">Dalej w drugiej</a>.</p>${exercise('c-1')}${exercise('c-2')}`)}
${section('druga', 'lesson', '<h1 tabindex="-1">Druga lekcja</h1><p>Tekst ze <a href="https://example.org/strona#akapit">strony</a>.</p>')}
${section('test', 'test', '<h1 tabindex="-1">Test modułu</h1><p>Wstęp do testu.</p>')}
${section('wynik', 'result', '<h1 tabindex="-1">Wynik testu</h1><p>Tu pojawi się wynik.</p>')}
${section('koniec', 'closing', '<h1 tabindex="-1">Co zabieram</h1><p>Plan.</p>')}
${section('slowniczek', 'glossary', '<h1 tabindex="-1">Słowniczek</h1><dl><dt id="haslo-oferta">oferta</dt><dd><p>Pismo do <em>gminy</em>.</p></dd></dl>')}
${section('zrodla', 'sources', '<h1 tabindex="-1">Źródła</h1><h3><a href="https://eli.gov.pl/">Dz.U.</a></h3><ul class="facts"><li id="fakt-kwota">Mały grant to najwyżej 20 000 zł. <span>Podstawa: <span>art. 19a ustawy</span>. Stan na <time datetime="2026-11-23">23 listopada 2026 r.</time>. <strong class="to-check">Sprawdź u źródła.</strong></span></li></ul>')}
</main></div>`;
