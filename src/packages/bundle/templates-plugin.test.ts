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

  it('goes however TypeScript sets the tag', async () => {
    expect(await bundled('html `<p>\n  a</p>`;')).toBe('html `<p> a</p>`;');
  });

  it('stays in strings that are no template of Lit', async () => {
    const code = 'const a = `x\n  y`;\nconst b = "html`\\n";';
    expect(await bundled(code)).toBe(code);
  });

  it('leaves escapes alone', async () => {
    expect(await bundled('css`a::before{content:"\\\\a";}\n  b{}`;')).toBe(
      'css`a::before{content:"\\\\a";}b{}`;',
    );
  });

  it('stays where it shows: in attributes, <textarea> and <pre>, over an expression too', async () => {
    const shown = 'html`<p title="a\n  ${b}\n  c">x</p><textarea .value=${d}>\n  e</textarea>`;';
    expect(await bundled(shown)).toBe(shown);
    expect(await bundled('html`<pre>\n  a</pre>\n  <b></b>`;')).toBe(
      'html`<pre>\n  a</pre> <b></b>`;',
    );
  });
});

describe('style sheets of Lit', () => {
  it('lose comments and the space that separates nothing', async () => {
    const sheet =
      "css`\n  /* Why: it's so. */\n  .a > .b,\n  :host(.c) :focus {\n    margin: 0 calc(1px + ${d});\n  }\n`;";
    expect(await bundled(sheet)).toBe(
      'css` .a > .b,:host(.c) :focus{margin:0 calc(1px + ${d});}`;',
    );
  });

  it('keep their strings', async () => {
    const sheet = `css\`a{content:"x: /* y */  ;  z"}\`;`;
    expect(await bundled(sheet)).toBe(sheet);
  });
});
