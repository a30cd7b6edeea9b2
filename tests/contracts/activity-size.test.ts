import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { transform } from 'esbuild';
import { type Plugin, rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import type { AnySchema } from '../../src/compiler/directives/located-activity.ts';
import { templatesPlugin } from '../../src/packages/bundle/templates-plugin.ts';

const activities = fileURLToPath(new URL('../../src/activities/', import.meta.url));

const withoutTypes: Plugin = {
  name: 'without-types',
  async transform(code) {
    const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false };
    const plain = await transform(code, { loader: 'ts', tsconfigRaw: { compilerOptions } });
    return { code: plain.code, map: null };
  },
};

const types = 'types';

/** Gzipped bytes of some types, made small as packages make them; Lit, frame and model are there once for all. */
async function gzipped(names: readonly string[]): Promise<number> {
  const lines = names.map((name) => `export * from '${join(activities, name, 'element.ts')}';`);
  const bundle = await rollup({
    input: types,
    external: (id) => /^lit\b|\/(?:frame|model)\//.test(id),
    plugins: [
      {
        name: 'types',
        resolveId: (id) => (id === types ? id : undefined),
        load: (id) => (id === types ? lines.join('\n') : undefined),
      },
      withoutTypes,
      templatesPlugin(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { code } = await transform(output[0].code, { minify: true });
  return gzipSync(code, { level: 9 }).length;
}

/** What a package with one type grows by when it takes in another. */
async function weight(type: string): Promise<number> {
  const companion = type === 'choice' ? 'matching' : 'choice';
  return (await gzipped([companion, type])) - (await gzipped([companion]));
}

describe.each(activitySchemas)('the weight of $type', (schema: AnySchema) => {
  const { type } = schema;
  const most = schema.tool === true ? 9 : 6;

  it(`is at most ${most} kB, so that a module carries it lightly`, async () => {
    expect(await weight(type)).toBeLessThanOrEqual(most * 1024);
  });
});
