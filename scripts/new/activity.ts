import type { Made, ProjectView } from './made.ts';

const model = 'choice';
const files = [
  'spec.ts',
  'schema.ts',
  'score.ts',
  'interaction.ts',
  'pack.ts',
  'texts.ts',
  'type.ts',
  'styles.ts',
  'element.ts',
  'example.md',
  'README.md',
  'choice.test.ts',
  'element.browser.test.ts',
];

const camel = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`-${name}`);

/** The model type's own name, wherever it means the type and not SCORM's kind of interaction. */
function renamed(text: string, name: string): string {
  const kept = '\u0000';
  return text
    .replaceAll(/(?<=kind: '|Interakcja `)choice/g, kept)
    .replaceAll('Choice', pascal(name))
    .replaceAll(/\bchoice(?=[A-Z])/g, camel(name))
    .replaceAll(/(?<=export const |import \{ |frameFor\()choice\b/g, camel(name))
    .replaceAll(/\bchoice\b/g, name)
    .replaceAll(kept, model);
}

/** A line put where the alphabet wants it among the lines that look alike. */
function withLine(text: string, pattern: RegExp, line: string): string {
  const lines = text.split('\n');
  const alike = lines.filter((other) => pattern.test(other));
  const before = alike.find((other) => other > line);
  const at = before === undefined ? lines.indexOf(alike.at(-1) ?? '') + 1 : lines.indexOf(before);
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}

/**
 * A new activity type: a copy of `choice` under its own name, and one line in each of the two lists. Its
 * tests pass at once; from there it becomes what it shall be.
 */
export function newActivity(name: string, { read, exists }: ProjectView): Made {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    return {
      refusal: `„${name}” is no name for an activity type: lower case, words with hyphens.`,
    };
  const folder = `src/activities/${name}`;
  if (exists(folder)) return { refusal: `${folder} stands already.` };
  const copies = files.map((file) => ({
    path: `${folder}/${file.replace(model, name)}`,
    text: renamed(read(`src/activities/${model}/${file}`), name),
  }));
  const schemas = 'src/activities/schemas.ts';
  const elements = 'src/activities/elements.ts';
  const listed = withLine(
    withLine(
      read(schemas),
      /^import /,
      `import { ${camel(name)}Schema } from './${name}/schema.ts';`,
    ),
    /^ {2}\w+Schema,$/,
    `  ${camel(name)}Schema,`,
  );
  const exported = withLine(
    read(elements),
    /^export /,
    `export { ${camel(name)} } from './${name}/element.ts';`,
  );
  return {
    files: [...copies, { path: schemas, text: listed }, { path: elements, text: exported }],
    next: `Try it: npx vitest run ${folder} tests/contracts/activity
Start at ${folder}/spec.ts; docs/przewodnik-autora.md wants a section too.`,
  };
}
