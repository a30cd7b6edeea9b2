import { relative, sep } from 'node:path';

import { watch } from 'chokidar';

import type { ChangeKind } from './kind-of-change.ts';
import { kindOfChange } from './kind-of-change.ts';

const quietMs = 30;

/**
 * Calls `onChange` with what changed in `modules`, `course` and `src`. Changes that come while a call runs
 * are gathered for the next one, so that calls never overlap.
 */
export function watchTree(
  root: string,
  onChange: (changes: ReadonlySet<ChangeKind>, paths: readonly string[]) => Promise<void>,
): Promise<void> {
  let paths: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running = false;

  async function flush(): Promise<void> {
    if (running || paths.length === 0) return;
    running = true;
    const taken = paths;
    paths = [];
    const kinds = taken.map(kindOfChange).filter((kind) => kind !== undefined);
    try {
      await onChange(new Set(kinds), taken);
    } finally {
      running = false;
    }
    await flush();
  }

  const watcher = watch(['modules', 'course', 'src'], { cwd: root, ignoreInitial: true });
  watcher.on('all', (_event, path) => {
    const unixPath = relative('.', path).split(sep).join('/');
    if (kindOfChange(unixPath) === undefined) return;
    paths.push(unixPath);
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), quietMs);
  });
  return new Promise((resolve) => watcher.once('ready', resolve));
}
