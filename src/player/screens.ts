import type { ModuleIsland } from '../model/island.ts';
import type { ModuleState } from '../model/module-state.ts';
import type { FixedScreen, PlayerTexts } from './texts/player-texts.ts';

/** Pages one looks something up in; *Next* never leads there. */
const references = new Set(['slowniczek', 'zrodla']);

export const isReference = (screen: string): boolean => references.has(screen);

const isFixed = (screen: string, titles: PlayerTexts['titles']): screen is FixedScreen =>
  screen in titles;

/** What navigation calls a screen. */
export function titleOf(screen: string, { module }: ModuleIsland, { titles }: PlayerTexts): string {
  const lesson = module.lessons.find(({ id }) => id === screen);
  if (lesson !== undefined) return lesson.title;
  if (screen === 'test' && module.test !== undefined) return module.test.title;
  return isFixed(screen, titles) ? titles[screen] : screen;
}

/** The way through the module: of the screens the page has, those that *Next* visits. */
export const wayThrough = (screens: readonly string[], { test }: ModuleState): readonly string[] =>
  screens.filter(
    (screen) => !isReference(screen) && (screen !== 'wynik' || test?.finished === true),
  );

export interface Neighbours {
  readonly back: string | undefined;
  readonly next: string | undefined;
}

export function neighboursOf(
  screen: string,
  screens: readonly string[],
  state: ModuleState,
): Neighbours {
  const way = wayThrough(screens, state);
  const at = way.indexOf(screen);
  return at < 0 ? { back: undefined, next: undefined } : { back: way[at - 1], next: way[at + 1] };
}
