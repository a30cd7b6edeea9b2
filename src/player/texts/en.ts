import type { PlayerTexts } from './player-texts.ts';

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const en: PlayerTexts = {
  start: 'Start the module',
  resume: (title) => `Go back to: ${title}`,
  resumeNotice: 'Last time you stopped somewhere else.',
  toTest: 'Go straight to the test',
  done: 'done',
  here: 'you are here',
  lessonsDone: (done, all) => `${done} of ${many(all, 'lesson', 'lessons')}`,
  outline: 'Module contents',
  showOutline: 'Lessons',
  clothLabel: (done, all) =>
    `Rows of the motif woven: ${done} of ${many(all, 'lesson', 'lessons')}`,
  next: (title) => `Next: ${title}`,
  back: (title) => `Back: ${title}`,
  backTo: (title) => `Back to: ${title}`,
  pager: 'Previous and next page',
  lessonOpen: (left) =>
    `${many(left, 'activity', 'activities')} in this lesson not checked yet. You can go on and come back later.`,
  lessonDone: 'Lesson done. More rows of the motif are woven.',
  titles: {
    start: 'Title page',
    rozgrzewka: 'Warm-up',
    test: 'Test',
    wynik: 'Test result',
    koniec: 'What I take with me',
    slowniczek: 'Glossary',
    zrodla: 'Sources',
  },
  warmUpProgress: (answered, all) =>
    answered < all
      ? `Answered: ${answered} of ${all}. Not graded; you will see it beside your test result.`
      : 'All answers taken. You will see them beside your test result.',
  testStart: 'Start the test',
  testAgain: 'Take it again',
  testResume: (at, all) => `Go back to question ${at} of ${all}`,
  testBest: (percent) => `Best result: ${percent}%.`,
  question: (at, all) => `Question ${at} of ${all}`,
  questionBack: 'Previous question',
  questionNext: 'Next question',
  testFinish: 'Finish the test',
  testUnanswered: (count) =>
    `${many(count, 'question', 'questions')} without an answer. An empty one earns 0 points.`,
  testFinishAnyway: 'Finish anyway',
  noResult: 'The result appears after the test.',
  passed: 'Test passed',
  notPassed: 'Not passed yet',
  resultLine: (percent, passMark) => `${percent}% of the points. ${passMark}% pass.`,
  bestLine: (percent) => `The best one counts: ${percent}%.`,
  warmUpLine: (right, all) => `Before the module, in the warm-up: ${right} of ${all} right.`,
  byOutcome: 'Result by outcome',
  outcome: 'Outcome',
  pointsHead: 'Points',
  reread: 'Worth reading again',
  points: (raw, max) => `${Math.round(raw * 10) / 10} of ${max} points`,
  settings: 'Settings',
  closeSettings: 'Close settings',
  textSize: 'Text size',
  textSizes: ['normal', 'larger', 'large', 'very large'],
  contrast: 'Colours',
  contrasts: { system: 'as in the system', light: 'light', dark: 'dark', high: 'high contrast' },
  spacing: 'Spacing',
  spacingWide: 'more space between letters, words and lines',
  interfaceLanguage: 'Language of buttons and messages',
  languageNames: { pl: 'polski', en: 'English' },
  aloud: 'Reading aloud',
  readAloud: 'Read this page aloud',
  stopReading: 'Stop reading',
  noVoice:
    'This browser has no Polish voice installed on the device. Online voices are not used, so that the text never leaves the device.',
  finish: 'Save and finish',
  closedTitle: 'The module is closed',
  closedSaved: 'Everything is saved. You can close this window or go back to the course page.',
  closedUnsaved:
    'The platform has not confirmed the save. Open the module again to see what was kept.',
  save: {
    idle: 'Nothing to save yet',
    saving: 'Saving…',
    savedLms: (time) => `Saved on the platform at ${time}`,
    savedDevice: (time) => `Saved in this browser at ${time}`,
    unsavedKept: 'Not saved on the platform; a copy waits in this browser',
    unsaved: 'Not saved',
    browse: 'Preview: nothing is saved',
    review: 'Review of a finished attempt: the result will not change',
    closed: 'Closed',
  },
  failures: {
    'no-api':
      'No learning platform in sight. Progress is kept in this browser only and does not reach the course record.',
    'initialize-refused':
      'The platform refused to start saving. Close the module and open it again from the course page.',
    'value-refused': 'The platform refused one of the values. Saving will be tried again.',
    'commit-refused':
      'The platform did not save the progress. Your login may have expired: reload the course page and log in again.',
    offline: 'No connection. Saving starts by itself when the network is back.',
    'api-gone':
      'The platform has closed the connection. Open the module again from the course page.',
    'storage-full': 'The browser has no space left. Free some or use another browser.',
    'storage-blocked':
      'The browser does not allow saving on this device. Progress is lost when the page closes.',
    'state-unreadable': 'The earlier save cannot be read.',
    terminated: 'This session has ended. Open the module again.',
    unproven: 'Nothing proves that the save reached the platform. It will be tried again.',
    'other-tab': 'The module is open in another tab too. Only one of them saves: close one.',
  },
  whyUnsaved: 'Why?',
  report: 'Technical report for the administrator',
  copyReport: 'Copy the report',
  copied: 'Copied.',
  unreadable:
    'The earlier save of this module is damaged or comes from a newer version. It stays untouched: you can look around, but nothing is saved until you choose.',
  unreadableReplace: 'Start again and overwrite the old save',
  unreadableKeep: 'The old save, to copy',
  cameBack: (when) =>
    `Work from ${when} that the platform had not saved has come back. It is being saved now.`,
  dismiss: 'All right',
  factBasis: 'Legal basis',
  factSource: 'Source',
  factChecked: (date) => `As of ${date}.`,
  factToCheck: 'Check at the source before you use it.',
  close: 'Close',
  unpack:
    'The content could not be loaded. If the page was opened inside a ZIP archive, extract the archive first and open index.html from the extracted folder.',
  home: {
    continue: (module, title) => `Go back to module ${module}: ${title}`,
    begin: 'Start the course',
    lessons: (done, all) => `${done} of ${many(all, 'lesson', 'lessons')}`,
    finished: 'done',
    now: 'under way',
    loading: 'Loading the module…',
    back: 'All modules',
  },
};
