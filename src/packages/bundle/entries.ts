import { join } from 'node:path';

/** Each names a file in `src/entries`. `lms-host` is the preview's LMS and never shipped; `gallery` is for authors. */
export const entryNames = ['scorm12', 'scorm2004', 'selfstudy', 'gallery', 'lms-host'] as const;
export type EntryName = (typeof entryNames)[number];

/** Where the browser's TypeScript lies as JavaScript, one file a source file. */
export const transpiledFolder = (root: string): string => join(root, '.build/esm');

/** A module that exists only inside a package's script: the activity types it carries. */
export const virtualActivities = 'virtual:activities';

/** The named types' registrations, imported from their list: `{ code, names }`. */
export function importTypes(
  root: string,
  types: readonly string[],
): { readonly code: string; readonly names: string } {
  const names = types
    .map((type) => type.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
    .join(', ');
  const from = JSON.stringify(join(transpiledFolder(root), 'activities/elements.js'));
  return { code: names === '' ? '' : `import { ${names} } from ${from};\n`, names };
}
