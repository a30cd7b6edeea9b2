import { join } from 'node:path';

/** Each names a file in `src/entries`. `lms-host` is the preview's LMS and never shipped. */
export const entryNames = ['scorm12', 'scorm2004', 'selfstudy', 'lms-host'] as const;
export type EntryName = (typeof entryNames)[number];

/** Where the browser's TypeScript lies as JavaScript, one file a source file. */
export const transpiledFolder = (root: string): string => join(root, '.build/esm');

/** A module that exists only inside a package's script: the activity types it carries. */
export const virtualActivities = 'virtual:activities';
