import type { Plugin } from 'rollup';

const tags = new Set(['html', 'svg', 'css']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: { readonly type: string; readonly name?: string };
  readonly quasi?: { readonly quasis: readonly Node[] };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The texts between `${…}` of every Lit template below a node. */
function templateTexts(node: Node): Node[] {
  const own =
    node.type === 'TaggedTemplateExpression' && tags.has(node.tag?.name ?? '')
      ? (node.quasi?.quasis ?? [])
      : [];
  const below = Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((child) => templateTexts(child));
  return [...own, ...below];
}

/** One space stands for a line break and its indentation, which is all that HTML and CSS make of them. */
export const withoutIndents = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** Takes the indentation out of Lit's templates, which no minifier of JavaScript may touch. */
export const templatesPlugin = (): Plugin => ({
  name: 'razem-templates',
  transform(code, id) {
    if (id.startsWith('\0') || !/\b(html|svg|css)`/.test(code)) return undefined;
    const texts = templateTexts(this.parse(code)).toSorted((a, b) => a.start - b.start);
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of texts) {
      parts.push(code.slice(at, start), withoutIndents(code.slice(start, end)));
      at = end;
    }
    return { code: [...parts, code.slice(at)].join(''), map: null };
  },
});
