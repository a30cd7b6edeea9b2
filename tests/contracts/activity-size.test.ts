import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import type { AnySchema } from '../../src/compiler/directives/located-activity.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Gzipped bytes of a type alone: Lit, the frame and the model are there once for all. */
async function weight(type: string): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/activities/${type}/element.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    tsconfig: 'tsconfig.base.json',
    external: ['lit', 'lit/*', '../frame/*', '../../model/*'],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

describe.each(activitySchemas)('the weight of $type', (schema: AnySchema) => {
  const { type } = schema;
  const most = schema.tool === true ? 9 : 6;

  it(`is at most ${most} kB, so that a module carries it lightly`, async () => {
    expect(await weight(type)).toBeLessThanOrEqual(most * 1024);
  });
});
