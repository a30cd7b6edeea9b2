import type { Plugin } from 'rollup';

import { tightCss, tightMarkup } from './tight-templates.ts';

const tags: Readonly<Record<string, (texts: readonly string[]) => readonly string[]>> = {
  html: tightMarkup,
  svg: tightMarkup,
  css: tightCss,
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: { readonly type: string; readonly name?: string };
  readonly quasi?: { readonly quasis: readonly Node[] };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every Lit template below a node. */
function templatesIn(node: Node): Node[] {
  const own =
    node.type === 'TaggedTemplateExpression' && Object.hasOwn(tags, node.tag?.name ?? '')
      ? [node]
      : [];
  const below = Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((child) => templatesIn(child));
  return [...own, ...below];
}

/** Takes what nobody sees out of Lit's templates, which no minifier of JavaScript may touch. */
export const templatesPlugin = (): Plugin => ({
  name: 'razem-templates',
  transform(code, id) {
    if (id.startsWith('\0') || !/\b(html|svg|css)\s*`/.test(code)) return undefined;
    const pieces = templatesIn(this.parse(code))
      .flatMap(({ tag, quasi }) => {
        const quasis = quasi?.quasis ?? [];
        const texts = quasis.map(({ start, end }) => code.slice(start, end));
        const tight = tags[tag?.name ?? '']?.(texts) ?? texts;
        return quasis.map(({ start, end }, at) => ({ start, end, text: tight[at] ?? '' }));
      })
      .toSorted((a, b) => a.start - b.start);
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, text } of pieces) {
      parts.push(code.slice(at, start), text);
      at = end;
    }
    return { code: [...parts, code.slice(at)].join(''), map: null };
  },
});
