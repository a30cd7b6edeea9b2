import type { ModuleIsland } from '../model/island.ts';

/** The page's island. It comes from the same build as this script, so its shape is taken at its word. */
export function readIsland(page: Document): ModuleIsland | undefined {
  const text = page.getElementById('razem-island')?.textContent;
  if (text === undefined || text === null || text === '') return undefined;
  try {
    const island: ModuleIsland = JSON.parse(text);
    return island;
  } catch {
    return undefined;
  }
}
