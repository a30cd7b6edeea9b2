import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';

export interface GuideTexts {
  readonly kind: string;
  readonly answered: string;
  readonly change: string;
  readonly changeAt: (question: string) => string;
  readonly left: (count: number) => string;
  readonly answers: string;
  readonly why: string;
  readonly conditions: string;
  readonly caution: string;
  readonly gone: (titles: string) => string;
  readonly restart: string;
}

export const guideTexts: Catalogue<GuideTexts> = {
  pl: {
    kind: 'Narzędzie: przewodnik wyboru',
    answered: 'Twoje odpowiedzi',
    change: 'Zmień',
    changeAt: (question) => `Zmień: ${question}`,
    left: (count) =>
      count === 1
        ? 'Ostatnie pytanie.'
        : `Najwyżej ${count} ${pluralPl(count, 'pytanie', 'pytania', 'pytań')}, razem z tym.`,
    answers: 'Odpowiedzi',
    why: 'Dlaczego',
    conditions: 'Pod warunkiem, że',
    caution: 'Uwaga',
    gone: (titles) => `Odpadło: ${titles}.`,
    restart: 'Odpowiedz od nowa',
  },
  en: {
    kind: 'Tool: a guide to choose by',
    answered: 'Your answers',
    change: 'Change',
    changeAt: (question) => `Change: ${question}`,
    left: (count) =>
      count === 1 ? 'The last question.' : `At most ${count} questions, this one included.`,
    answers: 'Answers',
    why: 'Why',
    conditions: 'Provided that',
    caution: 'Mind',
    gone: (titles) => `Fell away: ${titles}.`,
    restart: 'Answer again from the start',
  },
};
