import { join } from 'node:path';

import type { TreeshakingOptions } from 'rollup';

import { transpiledFolder } from './entries.ts';

/** Importing an activity does nothing, so a script keeps only the types that it names. */
export const activitiesAreFreeOfEffects = (root: string): TreeshakingOptions => ({
  moduleSideEffects: (id) => !id.startsWith(join(transpiledFolder(root), 'activities')),
});
