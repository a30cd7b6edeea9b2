import { join } from 'node:path';

import type { Plugin } from 'rollup';

import { transpiledFolder, virtualActivities } from './entries.ts';

const camelCase = (type: string): string =>
  type.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Puts the named activity types, and no others, where an entry imports `virtual:activities`. */
export function activitiesPlugin(root: string, types: readonly string[]): Plugin {
  const resolved = `\0${virtualActivities}`;
  const elements = join(transpiledFolder(root), 'activities/elements.js');
  return {
    name: 'razem-activities',
    resolveId: (id) => (id === virtualActivities ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const names = types.map(camelCase).join(', ');
      return types.length === 0
        ? 'export const activities = [];'
        : `import { ${names} } from ${JSON.stringify(elements)};\nexport const activities = [${names}];`;
    },
  };
}
