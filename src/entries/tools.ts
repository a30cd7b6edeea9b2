import { toolsBuild } from 'virtual:activities';

import { createTools } from '../player/tools-script.ts';

const player = document.currentScript;
const base = player instanceof HTMLScriptElement ? player.src : location.href;

/** The script beside this one with the module's heavy types, wherever the package lies. */
export const tools =
  toolsBuild && createTools(document, new URL('tools.js', base).href, toolsBuild);
