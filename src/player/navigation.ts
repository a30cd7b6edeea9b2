import type { ModuleIsland } from '../model/island.ts';
import { segmentsOf, unaliased } from './route.ts';
import type { Sections } from './sections.ts';

/** A screen, and a place within it where the address names one. */
export interface Place {
  readonly screen: string;
  readonly target: HTMLElement | undefined;
}

export interface NavigationOptions {
  readonly island: ModuleIsland;
  readonly sections: Sections;
  /** '' in a package; the module's id on the site, where it leads every address. */
  readonly base: string;
}

export interface Navigation {
  href(screen: string): string;
  /** Undefined when the address is not of this module. */
  placeOf(hash: string): Place | undefined;
}

/** Addresses of one module: `#/screen`, `#/lekcja-3`, `#/activity`, and plain `#screen` from the document. */
export function createNavigation({ island, sections, base }: NavigationOptions): Navigation {
  const within = (segment: string): Place | undefined => {
    const screen = unaliased(segment, island.module);
    if (sections.has(screen)) return { screen, target: undefined };
    for (const [around, section] of sections) {
      const target = section.querySelector<HTMLElement>(`#${CSS.escape(segment)}`);
      if (target !== null) return { screen: around, target };
    }
    return undefined;
  };
  return {
    href: (screen) => (base === '' ? `#/${screen}` : `#/${base}/${screen}`),
    placeOf(hash) {
      const all = segmentsOf(hash);
      if (base !== '' && all.length > 1 && all[0] !== base) return undefined;
      const segments = base !== '' && all[0] === base ? all.slice(1) : all;
      const last = segments.at(-1);
      if (last === undefined) return all.length > 0 ? within('start') : undefined;
      return within(last);
    },
  };
}
