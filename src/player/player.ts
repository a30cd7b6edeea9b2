import type { Language } from '../model/text.ts';
import type { TrackingFailure } from '../model/tracking.ts';
import type { ModuleContent } from './module-content.ts';
import type { Store } from './store/store.ts';

/** What every part of the shell may ask for. */
export interface Player {
  readonly content: ModuleContent;
  readonly store: Store;
  /** Ids of the page's sections, in order. */
  readonly screens: readonly string[];
  /** Address of a screen, for links. */
  readonly href: (screen: string) => string;
  readonly navigate: (screen: string) => void;
  /** Puts state, mode and language into an activity's frame. */
  readonly randomSeed: () => number;
  /** *Save and finish*; undefined where leaving needs no button. */
  readonly finish: (() => void) | undefined;
  /** Everything an administrator wants to know, as text. */
  readonly report: (failure: TrackingFailure) => string;
  readonly cost: (text: string) => number;
}

/** Dates and times as the interface language writes them. */
export const timeOf = (date: Date, language: Language): string =>
  date.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });

export const dateOf = (date: Date, language: Language): string =>
  date.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });
