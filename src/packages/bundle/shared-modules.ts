import { dirname, join, relative, resolve, sep } from 'node:path';

import type { Plugin } from 'rollup';

import { transpiledFolder } from './entries.ts';

/** Modules that exist once a page: the tools' script takes them from the player's. */
const frameFolder = (root: string): string => join(transpiledFolder(root), 'activities/frame');
const isLit = (id: string): boolean => /^lit(\/|$)/.test(id);

/** Leaves Lit (`lit`, `lit/…`) and the frame (`frame/FILE.js`) out of a script, under these names. */
export const sharedModulesPlugin = (root: string): Plugin => ({
  name: 'razem-shared-modules',
  resolveId(id, importer) {
    if (isLit(id)) return { id, external: true };
    if (importer === undefined || !id.startsWith('.')) return undefined;
    const path = relative(frameFolder(root), resolve(dirname(importer), id))
      .split(sep)
      .join('/');
    return path.startsWith('..') ? undefined : { id: `frame/${path}`, external: true };
  },
});

/** What the player's script imports for a shared module's name. */
export const sharedFile = (root: string, id: string): string =>
  isLit(id) ? id : join(frameFolder(root), id.slice('frame/'.length));
