import { join } from 'node:path';

import type { BuildContext } from './build-context.ts';
import { targets } from './targets.ts';
import { writeTarget } from './write-target.ts';

/** Makes every target in `dist`; says what was made, one entry a target. */
export async function build(
  context: BuildContext,
  dist: string,
): Promise<readonly { readonly folder: string; readonly files: number }[]> {
  return Promise.all(
    targets.map(async (target) => {
      const files = await target.files(context);
      await writeTarget(join(dist, target.folder), files);
      return { folder: target.folder, files: files.length };
    }),
  );
}
