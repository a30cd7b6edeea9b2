import type { Course } from '../model/course.ts';
import type { PackageFile } from './package-file.ts';
import type { ScriptKind, Scripts } from './bundle/player-script.ts';
import type { Theme } from './theme.ts';

/** What every target is made of. */
export interface BuildContext {
  readonly root: string;
  readonly course: Course;
  readonly theme: Theme;
  readonly script: (kind: ScriptKind) => Promise<Scripts>;
}

/** Something that people download or open: files below `dist/<folder>`. */
export interface Target {
  readonly folder: string;
  files(context: BuildContext): Promise<PackageFile[]>;
}
