import { join } from 'node:path';

import type { Plugin } from 'rollup';

import { importTypes, transpiledFolder, virtualActivities } from './entries.ts';
import { sharedFile } from './shared-modules.ts';
import type { ToolsScript } from './tools-script.ts';

/** The bindings that the tools' script takes from this one, by module, and no others. */
function sharing(root: string, { shared }: ToolsScript) {
  const modules = Object.entries(shared).map(([id, names], at) => ({
    code: `import { ${names.map((name) => `${name} as ${name}${at}`).join(', ')} } from ${JSON.stringify(sharedFile(root, id))};`,
    entry: `${JSON.stringify(id)}: { ${names.map((name) => `${name}: ${name}${at}`).join(', ')} }`,
  }));
  return {
    imports: modules.map(({ code }) => code).join('\n'),
    object: `{ ${modules.map(({ entry }) => entry).join(', ')} }`,
  };
}

/**
 * Puts the named activity types, and no others, where an entry imports `virtual:activities`; and, where
 * heavier types lie in a script beside it, what that script is and needs.
 */
export function activitiesPlugin(
  root: string,
  types: readonly string[],
  tools: ToolsScript | undefined,
): Plugin {
  const resolved = `\0${virtualActivities}`;
  return {
    name: 'razem-activities',
    resolveId(id, importer) {
      if (id === virtualActivities) return resolved;
      // A module that is no file has no folder to look for packages from.
      return importer === resolved && id.startsWith('lit')
        ? this.resolve(id, join(transpiledFolder(root), 'entries/tools.js'))
        : undefined;
    },
    load(id) {
      if (id !== resolved) return undefined;
      const { code, names } = importTypes(root, types);
      const activities = `${code}export const activities = [${names}];\n`;
      if (tools === undefined) return `${activities}export const toolsBuild = undefined;`;
      const { imports, object } = sharing(root, tools);
      const about = `types: ${JSON.stringify(tools.types)}, version: ${JSON.stringify(tools.version)}`;
      return `${activities}${imports}\nexport const toolsBuild = { ${about}, shared: ${object} };`;
    },
  };
}
