import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

/** Moodle sends package files uncompressed, so every byte that is only for our eyes goes. */
export const minifyPlugin = (): Plugin => ({
  name: 'razem-minify',
  async renderChunk(code) {
    const result = await transform(code, {
      minify: true,
      target: 'es2022',
      legalComments: 'none',
      charset: 'utf8',
    });
    return { code: result.code, map: null };
  },
});
