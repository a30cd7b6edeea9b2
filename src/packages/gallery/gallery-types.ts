import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { activitySchemas } from '../../activities/schemas.ts';
import { compileActivity } from '../../compiler/compile-activity.ts';
import { prepareDiagrams } from '../../compiler/frames/draw-diagram.ts';
import type { Activity, ActivitySchema } from '../../model/activity.ts';
import type { Html } from '../../model/text.ts';

/** An activity type with its page and its example. */
export interface GalleryType {
  readonly type: string;
  readonly summary: string;
  /** README.md as written. */
  readonly readme: string;
  readonly activity: Activity;
  /** The example without a script. */
  readonly reading: Html;
}

/** Every registered type, by name. Throws where an example does not compile: that is ours to mend. */
export async function galleryTypes(root: string): Promise<readonly GalleryType[]> {
  await prepareDiagrams();
  const schemas: readonly ActivitySchema<unknown>[] = activitySchemas;
  const types = await Promise.all(
    schemas.map(async (schema) => {
      const { type, summary } = schema;
      const read = (name: string): Promise<string> =>
        readFile(join(root, 'src/activities', type, name), 'utf8');
      const [readme, example] = await Promise.all([read('README.md'), read('example.md')]);
      const { activity } = compileActivity(example, activitySchemas);
      if (activity === undefined) throw new Error(`The example of ${type} does not compile.`);
      return { type, summary, readme, activity, reading: schema.render(activity.spec) };
    }),
  );
  return types.toSorted((a, b) => (a.type < b.type ? -1 : 1));
}
