import { readFileSync } from 'node:fs';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { compileActivity } from '../../src/compiler/compile-activity.ts';
import { prepareDiagrams } from '../../src/compiler/frames/draw-diagram.ts';
import type { Activity } from '../../src/model/activity.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

export interface Example {
  readonly type: string;
  readonly markdown: string;
  readonly activity: Activity | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const folder = new URL('../../src/activities/', import.meta.url);

// An example with a diagram is compiled on the spot.
await prepareDiagrams();

/** Each type's `example.md`, compiled on its own. */
export const examples = (): readonly Example[] =>
  activitySchemas.map(({ type }) => {
    const markdown = readFileSync(new URL(`${type}/example.md`, folder), 'utf8');
    return { type, markdown, ...compileActivity(markdown, activitySchemas) };
  });
