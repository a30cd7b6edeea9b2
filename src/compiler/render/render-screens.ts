import type { Lesson, Module, Piece } from '../../model/course.ts';
import { pluralPl } from '../../model/plural.ts';
import { escapeHtml } from '../markdown/html.ts';
import { typeset } from '../markdown/typography.ts';

const text = (plain: string): string => typeset(escapeHtml(plain));

const minutesPl = (minutes: number): string =>
  `${minutes}\u00a0${pluralPl(minutes, 'minuta', 'minuty', 'minut')}`;

/** One `<section class="screen">` with its heading, which takes the focus when the screen opens. */
export function screen(
  id: string,
  kind: string,
  heading: string,
  body: string,
  { eyebrow = '', attributes = '' }: { eyebrow?: string; attributes?: string } = {},
): string {
  const above = eyebrow === '' ? '' : `<p class="eyebrow">${text(eyebrow)}</p>\n`;
  return (
    `<section class="screen" id="${id}" data-kind="${kind}"${attributes}>\n${above}` +
    `<h1 tabindex="-1">${text(heading)}</h1>\n${body}\n</section>`
  );
}

export function renderTitle(module: Module): string {
  const outcomes = module.outcomes.map((outcome) => `<li>${text(outcome.text)}</li>`).join('\n');
  const body = [
    `<div class="lead">\n${module.introduction}\n</div>`,
    `<h2>Po tym module</h2>\n<ul class="outcomes">\n${outcomes}\n</ul>`,
    `<p class="time">Całość zajmuje około ${hoursPl(module.minutes)}. Można przerwać w każdej chwili.</p>`,
  ];
  return screen('start', 'title', module.title, body.join('\n'), {
    eyebrow: `Moduł ${module.number}`,
  });
}

/** Time as people say it: '45 minut', '2 godziny', '2 godziny 30 minut', to the next quarter. */
function hoursPl(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0${pluralPl(minutes, 'minutę', 'minuty', 'minut')}`;
  const rounded = Math.ceil(minutes / 15) * 15;
  const hours = Math.floor(rounded / 60);
  const rest = rounded % 60;
  const whole = `${hours}\u00a0${pluralPl(hours, 'godzinę', 'godziny', 'godzin')}`;
  return rest === 0 ? whole : `${whole} ${rest}\u00a0minut`;
}

export function renderWarmUp({ test }: Module): string {
  if (test === undefined || !test.bank.some(({ warmUp }) => warmUp)) return '';
  return screen(
    'rozgrzewka',
    'warm-up',
    'Rozgrzewka',
    '<p>Pięć pytań na początek, bez oceny: po module zobaczysz, co się zmieniło.</p>',
  );
}

export function renderLesson(module: Module, lesson: Lesson, number: number): string {
  const eyebrow = `Lekcja ${number} z ${module.lessons.length}, około ${minutesPl(lesson.minutes)}`;
  return screen(lesson.id, 'lesson', lesson.title, renderPieces(lesson.pieces), {
    eyebrow,
    attributes: ` data-number="${number}"`,
  });
}

export function renderTest({ test }: Module): string {
  if (test === undefined) return '';
  const { draw, bank, passMark } = test;
  const drawn = `${draw}\u00a0${pluralPl(draw, 'pytanie', 'pytania', 'pytań')} z\u00a0${bank.length}`;
  const rule = `<p class="rule">Za każdym razem losujemy ${drawn}. Zaliczenie: ${passMark}%. Możesz próbować, ile razy chcesz; liczy się najlepszy wynik.</p>`;
  return screen('test', 'test', test.title, `${test.introduction}\n${rule}`);
}

export const renderResult = ({ test }: Module): string =>
  test === undefined
    ? ''
    : screen('wynik', 'result', 'Wynik testu', '<p>Tu pojawi się wynik, gdy skończysz test.</p>');

export const renderClosing = ({ closing }: Module): string =>
  closing.length === 0 ? '' : screen('koniec', 'closing', 'Co zabieram', renderPieces(closing));

const renderPieces = (pieces: readonly Piece[]): string => pieces.map(renderPiece).join('\n');

function renderPiece(piece: Piece): string {
  if (piece.kind === 'prose') return piece.html;
  const { id, type, prompt } = piece.activity;
  return (
    `<razem-activity id="${id}" data-type="${type}">\n<div class="reading">\n<p class="kind">Ćwiczenie</p>\n` +
    `<div class="prompt">${prompt}</div>\n${piece.reading}\n</div>\n</razem-activity>`
  );
}
