import type { Course, Term } from '../model/course.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseMotifs } from '../model/motif.ts';
import { type Flow, compileFlow } from './course/compile-flow.ts';
import { type ModuleSettings, compileModule } from './course/compile-module.ts';
import { proseOf } from './course/pieces.ts';
import { readCourse } from './course/read-course.ts';
import { type LocatedFact, readFacts } from './course/read-facts.ts';
import { noGlossary, readGlossary } from './course/read-glossary.ts';
import { type OpenModule, readModule } from './course/read-module.ts';
import { createCollector } from './diagnostics/collector.ts';
import type { AnySchema } from './directives/located-activity.ts';
import { createPictures } from './frames/pictures.ts';
import { noTargets } from './markdown/scope.ts';
import { courseRules } from './rules/course-rules.ts';
import type { CompiledModule } from './rules/module-rules.ts';
import { createMemo, digest } from './source/memo.ts';
import { createProjectFiles } from './source/project-files.ts';

/** A compiler that remembers pages and pictures between runs, for watching. */
export interface Compiler {
  compile(request?: {
    /** Module folders to compile; all by default. Links into the others are still checked. */
    readonly only?: readonly string[] | undefined;
    /** ISO date; without it facts are never overdue. */
    readonly today?: string | undefined;
  }): Promise<{ course: Course | undefined; diagnostics: readonly Diagnostic[] }>;
}

/**
 * From a folder to a course: outline, facts, glossary and front matter first, since pages point at them;
 * then the pages; then what only the whole can tell. Nothing throws for what an author wrote.
 */
export function createCompiler(settings: {
  readonly root: string;
  readonly schemas: readonly AnySchema[];
}): Compiler {
  const { schemas } = settings;
  const files = createProjectFiles(settings.root);
  const pictures = createPictures();
  const flows = createMemo<Flow>();
  const facts = createMemo<LocatedFact[] | undefined>();

  return {
    async compile({ only, today } = {}) {
      const { report, diagnostics } = createCollector();
      const outline = await readCourse(files, report);
      if (outline === undefined) return { course: undefined, diagnostics: diagnostics() };

      const factSource = await files.read('course/facts.yaml', report);
      const readable = factSource
        ? await facts.recall('facts', digest(factSource.text), report, (into) =>
            readFacts(factSource, into),
          )
        : [];
      const located = readable ?? [];
      const glossarySource = (await files.read('course/glossary.md', report)) ?? noGlossary;
      const glossary = readGlossary(glossarySource, report);
      const motifs = parseMotifs(
        (await files.read('course/theme/motifs.txt', () => undefined))?.text ?? '',
      );

      const opened: OpenModule[] = [];
      for (const { id, span } of outline.modules) {
        const module = await readModule(id, span, files, report);
        if (module !== undefined) opened.push(module);
      }
      const targets = {
        facts: readable && new Map(readable.map(({ fact }) => [fact.id, fact])),
        terms: new Map(glossary.map(({ id, term }) => [id, term])),
        modules: new Map(opened.map(({ linked }) => [linked.number, linked])),
        planned: new Map(outline.planned.map(({ number, title }) => [number, title])),
      };
      const surroundings = digest(
        factSource?.text ?? '',
        glossarySource.text,
        JSON.stringify([
          outline.planned,
          opened.map(({ linked }) => [linked, [...linked.lessons]]),
        ]),
      );
      const terms: Record<string, Term> = {};
      const usedInGlossary = new Set<string>();
      for (const { id, term, section } of glossary) {
        const flow = await flows.recall(`glossary ${id}`, surroundings, report, (into) =>
          compileFlow(
            glossarySource,
            section.segments,
            {
              schemas: [],
              pictures,
              targets: { ...noTargets, ...targets },
              place: 'lesson',
              outcomes: [],
              lessons: [],
            },
            into,
          ),
        );
        flow.uses.facts.forEach((fact) => usedInGlossary.add(fact));
        terms[id] = { id, term, definition: proseOf(flow.items) };
      }

      const moduleSettings: ModuleSettings = {
        schemas,
        pictures,
        targets,
        passMark: outline.passMark,
        motifs: Object.keys(motifs),
        flows,
        surroundings,
      };
      const compiled: CompiledModule[] = [];
      for (const open of opened) {
        if (only !== undefined && !only.includes(open.linked.id)) continue;
        compiled.push(await compileModule(open, moduleSettings, report));
      }
      const whole = {
        outline,
        opened,
        compiled,
        facts: located,
        usedInGlossary,
        today,
        complete: only === undefined,
      };
      for (const rule of courseRules) await rule({ ...whole, files }, report);

      const course: Course = {
        id: outline.id,
        title: outline.title,
        summary: outline.summary,
        version: outline.version,
        language: 'pl',
        passMark: outline.passMark,
        modules: compiled.map(({ module }) => module),
        planned: outline.planned,
        facts: Object.fromEntries(located.map(({ fact }) => [fact.id, fact])),
        terms,
        motifs,
      };
      return { course, diagnostics: diagnostics() };
    },
  };
}
