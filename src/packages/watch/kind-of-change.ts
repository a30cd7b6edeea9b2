/** What has to happen after a file changed. */
export type ChangeKind = 'content' | 'theme' | 'browser code' | 'build code';

/** By its path relative to the root, with `/`; undefined where nothing depends on it. */
export function kindOfChange(path: string): ChangeKind | undefined {
  if (/\.test\.ts$/.test(path) || /(^|\/)(\.|~)|~$/.test(path)) return undefined;
  if (path.startsWith('course/theme/') && !path.endsWith('motifs.txt')) return 'theme';
  if (path.startsWith('modules/') || path.startsWith('course/')) return 'content';
  if (/^src\/(compiler|packages)\//.test(path)) return 'build code';
  if (/^src\/(activities\/[^/]+\/schema|activities\/schemas)\.ts$/.test(path)) return 'build code';
  if (path.startsWith('src/')) return 'browser code';
  return undefined;
}
