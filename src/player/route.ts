import type { ModuleIsland } from '../model/island.ts';

/** Segments of a hash: `#/08-zadanie/test` and `#test` alike. What cannot be decoded is nowhere. */
export function segmentsOf(hash: string): readonly string[] {
  try {
    return hash
      .replace(/^#\/?/, '')
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** `lekcja-3` is the third lesson, whatever its id. */
export function unaliased(segment: string, { lessons }: ModuleIsland['module']): string {
  const number = /^lekcja-(\d+)$/.exec(segment)?.[1];
  return (number === undefined ? undefined : lessons[Number(number) - 1]?.id) ?? segment;
}
