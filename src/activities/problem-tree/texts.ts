import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';
import type { Place } from './spec.ts';

export interface ProblemTreeTexts {
  readonly kind: string;
  readonly problem: string;
  readonly mainGoal: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly goalPlaces: Readonly<Record<Place, string>>;
  readonly one: Readonly<Record<Place, (number: string) => string>>;
  readonly oneGoal: (number: string) => string;
  readonly addBranch: Readonly<Record<Place, string>>;
  readonly addTwig: Readonly<Record<Place, (text: string) => string>>;
  readonly remove: (text: string) => string;
  readonly full: (most: number) => string;
  readonly copy: string;
  readonly toGoals: string;
  readonly toProblems: string;
  readonly wordGoal: string;
  readonly proposed: string;
  readonly insteadOf: (text: string) => string;
  readonly drawing: (goals: boolean, causes: number, effects: number) => string;
}

const causes = (n: number): string => `${n} ${pluralPl(n, 'przyczyna', 'przyczyny', 'przyczyn')}`;
const effects = (n: number): string => `${n} ${pluralPl(n, 'skutek', 'skutki', 'skutków')}`;

export const problemTreeTexts: Catalogue<ProblemTreeTexts> = {
  pl: {
    kind: 'Narzędzie: drzewo problemu',
    problem: 'Problem',
    mainGoal: 'Cel główny',
    places: { cause: 'Przyczyny', effect: 'Skutki' },
    goalPlaces: {
      cause: 'Cele szczegółowe, czyli co trzeba zmienić',
      effect: 'Korzyści, czyli co z tego wyniknie',
    },
    one: { cause: (number) => `Przyczyna ${number}`, effect: (number) => `Skutek ${number}` },
    oneGoal: (number) => `Cel ${number}`,
    addBranch: { cause: 'Dodaj przyczynę', effect: 'Dodaj skutek' },
    addTwig: {
      cause: (text) => `A dlaczego „${text}”? Dodaj przyczynę przyczyny`,
      effect: (text) => `Co wynika z „${text}”? Dodaj dalszy skutek`,
    },
    remove: (text) => `Usuń: ${text}`,
    full: (most) =>
      `Drzewo ma już ${most} ${pluralPl(most, 'wpis', 'wpisy', 'wpisów')}, więcej się nie zmieści. Połącz podobne.`,
    copy: 'Zacznij od kopii przykładu',
    toGoals: 'Zamień problemy na cele',
    toProblems: 'Wróć do problemów',
    wordGoal: 'Napisz, jak jest, gdy problem zniknie.',
    proposed: 'To propozycja z odwróconego zdania. Popraw ją po swojemu.',
    insteadOf: (text) => `zamiast: ${text}`,
    drawing: (goals, c, e) =>
      `${goals ? 'Drzewo celów' : 'Drzewo problemu'}: ${causes(c)}, ${effects(e)}.`,
  },
  en: {
    kind: 'Tool: problem tree',
    problem: 'Problem',
    mainGoal: 'Main goal',
    places: { cause: 'Causes', effect: 'Effects' },
    goalPlaces: {
      cause: 'Specific goals: what must change',
      effect: 'Benefits: what will come of it',
    },
    one: { cause: (number) => `Cause ${number}`, effect: (number) => `Effect ${number}` },
    oneGoal: (number) => `Goal ${number}`,
    addBranch: { cause: 'Add a cause', effect: 'Add an effect' },
    addTwig: {
      cause: (text) => `And why “${text}”? Add a cause of the cause`,
      effect: (text) => `What comes of “${text}”? Add a further effect`,
    },
    remove: (text) => `Remove: ${text}`,
    full: (most) => `The tree has ${most} entries and takes no more. Join those that are alike.`,
    copy: 'Start from a copy of the example',
    toGoals: 'Turn problems into goals',
    toProblems: 'Back to problems',
    wordGoal: 'Say how it is once the problem is gone.',
    proposed: 'This is the sentence turned round. Word it your way.',
    insteadOf: (text) => `instead of: ${text}`,
    drawing: (goals, c, e) => `${goals ? 'Goal tree' : 'Problem tree'}: causes ${c}, effects ${e}.`,
  },
};
