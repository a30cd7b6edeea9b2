import type { ModuleIsland } from '../../model/island.ts';
import { fullIsland, type LeanIsland } from '../../model/lean-island.ts';
import { loadScript } from '../load-script.ts';

/** What a module's script hands over. It comes from the same build as the player. */
type ScriptedModule = Omit<SiteModule, 'island'> & { readonly island: LeanIsland };

/** A module of the site, ready to start. */
export interface SiteModule {
  readonly id: string;
  /** `<main>…</main>` of the readable document. */
  readonly main: string;
  readonly island: ModuleIsland;
}

declare global {
  interface Window {
    /** Called by `modules/MODULE-ID.js`. */
    razemModule?: (module: ScriptedModule) => void;
  }
}

/**
 * Loads modules as classic scripts, each once: a page opened from a disk may fetch nothing. Undefined when
 * the script is missing.
 */
export function createModuleLoader(
  page: Document,
): (id: string) => Promise<SiteModule | undefined> {
  const loaded = new Map<string, SiteModule>();
  window.razemModule = ({ id, main, island }) =>
    loaded.set(id, { id, main, island: fullIsland(island) });
  return async (id) => {
    if (!loaded.has(id)) await loadScript(page, `modules/${encodeURIComponent(id)}.js`);
    return loaded.get(id);
  };
}
