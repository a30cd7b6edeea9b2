import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';

/** What the frame says, in sentences that do not guess anybody's gender. */
export interface FrameTexts {
  readonly check: string;
  readonly submit: string;
  readonly save: string;
  readonly retry: string;
  readonly hint: (left: number) => string;
  readonly hintTitle: (number: number) => string;
  readonly showSolution: string;
  readonly showOwn: string;
  readonly reset: string;
  readonly tryOf: (at: number, of: number) => string;
  readonly answerFirst: string;
  readonly answerAll: string;
  readonly right: string;
  readonly partial: (left: number) => string;
  readonly wrong: (left: number) => string;
  readonly points: (raw: number, max: number) => string;
  readonly solutionShown: string;
  readonly ownShown: string;
  readonly taken: string;
  readonly takenQuietly: string;
  readonly startedAgain: string;
  readonly tryAgain: (at: number, of: number) => string;
  readonly explanation: string;
  readonly sureQuestion: string;
  readonly sure: readonly [string, string, string];
  readonly partRight: string;
  readonly partWrong: string;
  readonly partMissed: string;
  readonly failed: string;
  readonly unavailable: string;
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
}

const tries = (count: number): string => `${count} ${pluralPl(count, 'próba', 'próby', 'prób')}`;
const remain = (count: number): string => pluralPl(count, 'Została', 'Zostały', 'Zostało');
const letters = (count: number): string => `${count} ${pluralPl(count, 'znak', 'znaki', 'znaków')}`;

export const frameTexts: Catalogue<FrameTexts> = {
  pl: {
    check: 'Sprawdź',
    submit: 'Zatwierdź odpowiedź',
    save: 'Zapisz odpowiedź',
    retry: 'Spróbuj jeszcze raz',
    hint: (left) => (left > 1 ? `Podpowiedź (${left})` : 'Podpowiedź'),
    hintTitle: (number) => `Podpowiedź ${number}`,
    showSolution: 'Pokaż rozwiązanie',
    showOwn: 'Pokaż moją odpowiedź',
    reset: 'Zacznij od nowa',
    tryOf: (at, of) => `próba ${at} z ${of}`,
    answerFirst: 'Najpierw odpowiedz, potem sprawdź.',
    answerAll: 'Jeszcze nie wszystko ma odpowiedź. Uzupełnij i sprawdź.',
    right: 'Dobrze.',
    partial: (left) =>
      left > 0 ? `Część jest dobrze. ${remain(left)} ${tries(left)}.` : 'Część jest dobrze.',
    wrong: (left) =>
      left > 0 ? `Jeszcze nie. ${remain(left)} ${tries(left)}.` : 'To nie jest dobra odpowiedź.',
    points: (raw, max) => `Punkty: ${raw} z ${max}.`,
    solutionShown: 'Poniżej stoi poprawne rozwiązanie.',
    ownShown: 'Poniżej stoi twoja odpowiedź.',
    taken: 'Odpowiedź przyjęta. Możesz ją dalej zmieniać.',
    takenQuietly: 'Odpowiedź przyjęta. Wynik zobaczysz na końcu.',
    startedAgain: 'Ćwiczenie zaczyna się od nowa.',
    tryAgain: (at, of) => `Próba ${at} z ${of}. Popraw odpowiedź.`,
    explanation: 'Wyjaśnienie',
    sureQuestion: 'Na ile ta odpowiedź jest pewna?',
    sure: ['zgaduję', 'raczej tak', 'na pewno'],
    partRight: 'Dobrze',
    partWrong: 'Jeszcze nie',
    partMissed: 'Tego zabrakło',
    failed:
      'To ćwiczenie nie daje się teraz pokazać. Reszta modułu działa, a zapisane odpowiedzi są bezpieczne.',
    unavailable:
      'To ćwiczenie się nie wczytało: odśwież stronę. Reszta modułu działa, a zapisane odpowiedzi są bezpieczne.',
    left: (count) => `${remainLetters(count)} ${letters(count)}.`,
    over: (count) =>
      `Za długie o ${letters(count)}. Koniec tekstu jest tylko tutaj i nie zostanie zapisany, dopóki tekst jest za długi.`,
  },
  en: {
    check: 'Check',
    submit: 'Submit the answer',
    save: 'Save the answer',
    retry: 'Try again',
    hint: (left) => (left > 1 ? `Hint (${left})` : 'Hint'),
    hintTitle: (number) => `Hint ${number}`,
    showSolution: 'Show the solution',
    showOwn: 'Show my answer',
    reset: 'Start again',
    tryOf: (at, of) => `try ${at} of ${of}`,
    answerFirst: 'Answer first, then check.',
    answerAll: 'Something has no answer yet. Complete it and check.',
    right: 'Right.',
    partial: (left) =>
      left > 0 ? `Part of it is right. Tries left: ${left}.` : 'Part of it is right.',
    wrong: (left) => (left > 0 ? `Not yet. Tries left: ${left}.` : 'This is not the right answer.'),
    points: (raw, max) => `Points: ${raw} of ${max}.`,
    solutionShown: 'The solution stands below.',
    ownShown: 'Your answer stands below.',
    taken: 'Answer taken. You can go on changing it.',
    takenQuietly: 'Answer taken. You will see the result at the end.',
    startedAgain: 'The activity starts again.',
    tryAgain: (at, of) => `Try ${at} of ${of}. Change your answer.`,
    explanation: 'Explanation',
    sureQuestion: 'How sure is this answer?',
    sure: ['a guess', 'fairly sure', 'certain'],
    partRight: 'Right',
    partWrong: 'Not yet',
    partMissed: 'This was missing',
    failed:
      'This activity cannot be shown now. The rest of the module works, and saved answers are safe.',
    unavailable:
      'This activity did not load: refresh the page. The rest of the module works, and saved answers are safe.',
    left: (count) => `${count} characters left.`,
    over: (count) =>
      `${count} characters too long. The end stands only here and is not saved while the text is too long.`,
  },
};

function remainLetters(count: number): string {
  return pluralPl(count, 'Został', 'Zostały', 'Zostało');
}
