import type { Language } from '../../model/text.ts';
import type { TrackingFailure } from '../../model/tracking.ts';
import type { Contrast } from '../settings.ts';

/** Sections that every module has under the same id. */
export type FixedScreen =
  'start' | 'rozgrzewka' | 'test' | 'wynik' | 'koniec' | 'slowniczek' | 'zrodla';

type Count = (done: number, all: number) => string;
type Titled = (title: string) => string;

/** Everything the player says. Polish sentences guess nobody's gender. */
export interface PlayerTexts {
  readonly start: string;
  readonly resume: Titled;
  readonly resumeNotice: string;
  readonly toTest: string;
  readonly done: string;
  readonly here: string;
  readonly lessonsDone: Count;
  readonly outline: string;
  readonly showOutline: string;
  readonly clothLabel: Count;
  readonly next: Titled;
  readonly back: Titled;
  readonly backTo: Titled;
  readonly pager: string;
  readonly lessonOpen: (left: number) => string;
  readonly lessonDone: string;
  readonly titles: Readonly<Record<FixedScreen, string>>;
  readonly warmUpProgress: Count;
  readonly testStart: string;
  readonly testAgain: string;
  readonly testResume: Count;
  readonly testBest: (percent: number) => string;
  readonly question: Count;
  readonly questionBack: string;
  readonly questionNext: string;
  readonly testFinish: string;
  readonly testUnanswered: (count: number) => string;
  readonly testFinishAnyway: string;
  readonly noResult: string;
  readonly passed: string;
  readonly notPassed: string;
  readonly resultLine: (percent: number, passMark: number) => string;
  readonly bestLine: (percent: number) => string;
  readonly warmUpLine: Count;
  readonly byOutcome: string;
  readonly outcome: string;
  readonly pointsHead: string;
  readonly reread: string;
  readonly points: Count;
  readonly settings: string;
  readonly closeSettings: string;
  readonly textSize: string;
  readonly textSizes: readonly [string, string, string, string];
  readonly contrast: string;
  readonly contrasts: Readonly<Record<Contrast, string>>;
  readonly spacing: string;
  readonly spacingWide: string;
  readonly interfaceLanguage: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly aloud: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly noVoice: string;
  readonly finish: string;
  readonly closedTitle: string;
  readonly closedSaved: string;
  readonly closedUnsaved: string;
  readonly save: {
    readonly idle: string;
    readonly saving: string;
    readonly savedLms: (time: string) => string;
    readonly savedDevice: (time: string) => string;
    readonly unsavedKept: string;
    readonly unsaved: string;
    readonly browse: string;
    readonly review: string;
    readonly closed: string;
  };
  readonly failures: Readonly<Record<TrackingFailure['code'], string>>;
  readonly whyUnsaved: string;
  readonly report: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly unreadable: string;
  readonly unreadableReplace: string;
  readonly unreadableKeep: string;
  readonly cameBack: (when: string) => string;
  readonly dismiss: string;
  readonly factBasis: string;
  readonly factSource: string;
  readonly factChecked: (date: string) => string;
  readonly factToCheck: string;
  readonly close: string;
  readonly unpack: string;
  readonly home: {
    readonly continue: (module: number, title: string) => string;
    readonly begin: string;
    readonly lessons: Count;
    readonly finished: string;
    readonly now: string;
    readonly loading: string;
    readonly back: string;
  };
}
