import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

import { templatesPlugin } from './templates-plugin.ts';

async function bundled(code: string): Promise<string> {
  const build = await rollup({
    input: 'entry',
    treeshake: false,
    plugins: [{ name: 'entry', resolveId: (id) => id, load: () => code }, templatesPlugin()],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code.trim();
}

describe('the indentation of Lit templates', () => {
  it('goes from templates, nested ones too', async () => {
    expect(await bundled('html`<p>\n    a ${b ? html`<i>\n  c</i>` : d}\n  </p>`;')).toBe(
      'html`<p> a ${b ? html`<i> c</i>` : d} </p>`;',
    );
  });

  it('stays in strings that are no template of Lit', async () => {
    const code = 'const a = `x\n  y`;\nconst b = "html`\\n";';
    expect(await bundled(code)).toBe(code);
  });

  it('leaves escapes alone', async () => {
    expect(await bundled('css`a::before{content:"\\\\a";}\n  b{}`;')).toBe(
      'css`a::before{content:"\\\\a";} b{}`;',
    );
  });
});
