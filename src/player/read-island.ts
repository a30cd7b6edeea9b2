import type { ModuleIsland } from '../model/island.ts';
import { fullIsland, type LeanIsland } from '../model/lean-island.ts';

/** The page's island. It comes from the same build as this script, so its shape is taken at its word. */
export function readIsland(page: Document): ModuleIsland | undefined {
  const text = page.getElementById('razem-island')?.textContent;
  if (text === undefined || text === null || text === '') return undefined;
  try {
    const island: LeanIsland = JSON.parse(text);
    return fullIsland(island);
  } catch {
    return undefined;
  }
}
