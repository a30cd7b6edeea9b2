import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a room of `src` may import, besides itself. `browser` and `pure` are the halves of activities. */
const floors: Readonly<Record<string, { readonly may: readonly string[]; readonly way: string }>> =
  {
    model: { may: [], way: 'move it down into src/model, or turn the dependency round' },
    'activities (pure)': {
      may: ['model'],
      way: 'keep schema, score, interaction and pack free of elements and of other rooms',
    },
    'activities (element)': {
      may: ['model', 'activities (pure)'],
      way: 'an element dispatches events and takes properties; what is above it stays above',
    },
    workbook: { may: ['model'], way: 'move what is shared down into src/model' },
    compiler: {
      may: ['model', 'activities (pure)'],
      way: 'let src/packages hand it in, or move it down into src/model',
    },
    packages: {
      may: ['model', 'activities (pure)', 'compiler'],
      way: 'name browser code by its entry and let Rollup bundle it',
    },
    player: {
      may: ['model', 'activities (pure)', 'activities (element)'],
      way: 'say it through TrackingPort and let the entry choose the delivery',
    },
    delivery: { may: ['model', 'workbook'], way: 'put what it has to know into a ProgressReport' },
    entries: {
      may: ['model', 'activities (pure)', 'activities (element)', 'player', 'delivery', 'workbook'],
      way: 'entries are wiring for the browser; Node code belongs to src/packages',
    },
  };

/** Folders of `src` that no sibling may import; what siblings share stands in folders of its own. */
const isApart = (folder: string): boolean =>
  /^src\/delivery\/(scorm2004|selfstudy)$/.test(folder) ||
  (folder.startsWith('src/activities/') && existsSync(join(root, folder, 'type.ts')));

const isElement = (path: string): boolean =>
  path === 'src/activities/elements.ts' ||
  path.startsWith('src/activities/frame/') ||
  /^src\/activities\/[^/]+\/(element|styles|[^/]+-element|[^/]+-controller)\.ts$/.test(path);

function roomOf(path: string): string | undefined {
  const [, room] = /^src\/([^/]+)\//.exec(path) ?? [];
  if (room === 'activities') return isElement(path) ? 'activities (element)' : 'activities (pure)';
  return room;
}

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((path) => !path.startsWith('src/moodle/'))
  .toSorted();
const shipped = sources.filter((path) => !path.endsWith('.test.ts'));

const parsed = new Map<string, ts.SourceFile>();
const parse = (path: string): ts.SourceFile => {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  parsed.set(path, file);
  return file;
};

/** What a file imports; with `types` also what vanishes when types do. */
function importsOf(path: string, { types } = { types: true }): string[] {
  return parse(path).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    return types || !isTypeOnly(statement) ? [moduleSpecifier.text] : [];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { importClause: clause } = statement;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings, name } = clause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

const resolved = (path: string, specifier: string): string =>
  posix.normalize(posix.join(dirname(path), specifier));

describe('the house stands on its floors', () => {
  it('imports run down only', () => {
    const wrong = shipped.flatMap((path) => {
      const from = roomOf(path);
      const floor = from === undefined ? undefined : floors[from];
      if (floor === undefined) return [`${path} stands in no room that this test knows.`];
      return importsOf(path)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolved(path, specifier))
        .filter((target) => target.startsWith('src/'))
        .flatMap((target) => {
          const to = roomOf(target);
          if (to === undefined || to === from || floor.may.includes(to)) return [];
          return [
            `${path} is ${from} and imports ${target}, which is ${to}. ` +
              `It may see: ${floor.may.join(', ') || 'nothing else'}. Way out: ${floor.way}.`,
          ];
        });
    });
    expect(wrong).toEqual([]);
  });

  it('siblings do not see each other', () => {
    const wrong = shipped.flatMap((path) =>
      importsOf(path)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolved(path, specifier))
        .flatMap((target) => {
          const folder = target.split('/').slice(0, 3).join('/');
          const room = folder.split('/').slice(0, 2).join('/');
          const isSibling = path.startsWith(`${room}/`) && path.split('/').length > 3;
          if (!isSibling || path.startsWith(`${folder}/`) || !isApart(folder)) return [];
          return [
            `${path} imports its sibling ${target}. ` +
              `Way out: what both need goes down into src/model, or into a folder of ${room} that is no sibling.`,
          ];
        }),
    );
    expect(wrong).toEqual([]);
  });

  it('the model imports nothing from outside', () => {
    const wrong = shipped
      .filter((path) => path.startsWith('src/model/'))
      .flatMap((path) =>
        importsOf(path)
          .filter((specifier) => !specifier.startsWith('./'))
          .map((specifier) => `${path} imports ${specifier}; the model is plain TypeScript alone.`),
      );
    expect(wrong).toEqual([]);
  });

  it('imports never run in a circle', () => {
    const graph = new Map(
      shipped.map((path) => [
        path,
        importsOf(path, { types: false })
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => resolved(path, specifier)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const start = trail.indexOf(path);
      if (start !== -1) {
        circles.push([...trail.slice(start), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of shipped) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('an activity type is one folder and one line in each of two lists', () => {
    const types = readdirSync(join(root, 'src/activities'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .filter((name) => shipped.includes(`src/activities/${name}/element.ts`));
    const elements = readFileSync(join(root, 'src/activities/elements.ts'), 'utf8');
    const schemas = readFileSync(join(root, 'src/activities/schemas.ts'), 'utf8');
    const lost = types.flatMap((type) => [
      ...(elements.includes(`'./${type}/element.ts'`)
        ? []
        : [`${type} has no line in src/activities/elements.ts, so learners never see it.`]),
      ...(schemas.includes(`'./${type}/schema.ts'`)
        ? []
        : [`${type} has no line in src/activities/schemas.ts, so authors cannot write it.`]),
    ]);
    expect(lost).toEqual([]);
  });
});

describe('files stay readable', () => {
  const lengths = shipped.map((path) => ({
    path,
    lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1,
  }));

  it('no source file is longer than 350 lines', () => {
    const long = lengths
      .filter(({ lines }) => lines > 350)
      .map(({ path, lines }) => `${path} has ${String(lines)} lines: give its second idea a file.`);
    expect(long).toEqual([]);
  });

  it('at most three files in a hundred are longer than 250 lines', () => {
    const long = lengths.filter(({ lines }) => lines > 250);
    expect(long.length).toBeLessThanOrEqual(lengths.length * 0.03);
  });

  it('half of the files have at most 80 lines', () => {
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('no file is named for what anything could be', () => {
    const vague = shipped.filter((path) =>
      /\/(utils?|helpers?|manager|common|misc|data)\.ts$/.test(path),
    );
    expect(vague).toEqual([]);
  });
});
