import { activitySchemas } from '../activities/schemas.ts';
import type { Module } from '../model/course.ts';
import type { BuildContext } from './build-context.ts';
import type { EntryName } from './bundle/entries.ts';
import type { ScriptKind } from './bundle/player-script.ts';
import type { PackageFile } from './package-file.ts';
import { textFile } from './package-file.ts';

const toolTypes = new Set<string>(
  activitySchemas.filter((schema) => schema.tool === true).map(({ type }) => type),
);

/**
 * What a launch loads and what waits in `tools.js`: the types that are tools, but for one that a bank
 * holds, because test and warm-up score their questions at any moment.
 */
export function scriptKind(entry: EntryName, modules: readonly Module[]): ScriptKind {
  const all = [...new Set(modules.flatMap(({ types }) => types))].toSorted();
  const asked = new Set(modules.flatMap(({ test }) => test?.bank ?? []).map(({ type }) => type));
  const isLate = (type: string): boolean => toolTypes.has(type) && !asked.has(type);
  return {
    entry,
    types: all.filter((type) => !isLate(type)),
    tools: all.filter(isLate),
  };
}

/** `player.js`, and `tools.js` where one of the modules uses a tool. */
export async function scriptFiles(
  { script }: BuildContext,
  entry: EntryName,
  modules: readonly Module[],
): Promise<readonly PackageFile[]> {
  const { player, tools } = await script(scriptKind(entry, modules));
  return [
    textFile('player.js', player),
    ...(tools === undefined ? [] : [textFile('tools.js', tools)]),
  ];
}
