import type { ActivityPlace } from '../../model/activity.ts';
import type { Lesson, Module, Test } from '../../model/course.ts';
import type { Report } from '../../model/diagnostic.ts';
import type { AnySchema, LocatedActivity } from '../directives/located-activity.ts';
import type { Pictures } from '../frames/pictures.ts';
import type { Targets } from '../markdown/scope.ts';
import { type CompiledModule, moduleRules } from '../rules/module-rules.ts';
import { type Memo, digest } from '../source/memo.ts';
import { type Flow, type FlowItem, type FlowSettings, compileFlow } from './compile-flow.ts';
import type { Page, Section } from './page.ts';
import { piecesOf, proseOf } from './pieces.ts';
import type { OpenModule } from './read-module.ts';

/** What every module of a course is compiled with. */
export interface ModuleSettings {
  readonly schemas: readonly AnySchema[];
  readonly pictures: Pictures;
  readonly targets: Omit<Targets, 'module' | 'files'>;
  readonly passMark: number;
  readonly motifs: readonly string[];
  readonly flows: Memo<Flow>;
  /** Changes when anything that pages point at has changed. */
  readonly surroundings: string;
}

/** Reads a module's Markdown, checks it as a whole, and hands it over with places for course rules. */
export async function compileModule(
  open: OpenModule,
  settings: ModuleSettings,
  report: Report,
): Promise<CompiledModule> {
  const { linked, lessons, test } = open;
  const outcomes = open.outcomes.map(({ id }) => id);
  const lessonIds = lessons.map(({ id }) => id);
  const key = digest(
    settings.surroundings,
    JSON.stringify([linked, outcomes, lessonIds, open.files]),
  );
  const flowOf = (
    page: Page,
    section: Section | undefined,
    place: ActivityPlace,
  ): Promise<Flow> => {
    const segments = section?.segments ?? page.segments;
    const flowSettings: FlowSettings = {
      schemas: settings.schemas,
      pictures: settings.pictures,
      targets: { ...settings.targets, module: linked, files: new Set(open.files) },
      place,
      outcomes: open.page.fields && outcomes,
      lessons: open.complete ? lessonIds : undefined,
    };
    const slot = `${page.source.file} ${section?.title ?? ''}`;
    return settings.flows.recall(slot, digest(key, page.source.text), report, (into) =>
      compileFlow(page.source, segments, flowSettings, into),
    );
  };
  const introduction = await flowOf(
    open.page,
    open.introduction ?? emptySection(open.page),
    'closing',
  );
  const lessonFlows: Flow[] = [];
  for (const lesson of lessons) lessonFlows.push(await flowOf(lesson.page, undefined, 'lesson'));
  const testFlow = test && (await flowOf(test.page, undefined, 'bank'));
  const closing = open.closing && (await flowOf(open.page, open.closing, 'closing'));
  const sources = open.sources && (await flowOf(open.page, open.sources, 'closing'));

  const flows = [introduction, ...lessonFlows, testFlow, closing, sources].filter(
    (flow) => flow !== undefined,
  );
  const union = (of: (flow: Flow) => ReadonlySet<string>): string[] => [
    ...new Set(flows.flatMap((flow) => [...of(flow)])),
  ];
  const bank = locatedIn(testFlow);
  const activities = [...lessonFlows, closing].flatMap(locatedIn);
  const module: Module = {
    id: linked.id,
    number: linked.number,
    title: open.title,
    shortTitle: linked.shortTitle,
    summary: open.summary,
    version: open.version,
    keywords: open.keywords,
    motif: open.motif,
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, test?.minutes ?? 0),
    outcomes: open.outcomes.map(({ id, text }) => ({ id, text })),
    introduction: proseOf(introduction.items),
    lessons: lessons.map(({ id, title, minutes }, index): Lesson => ({
      id,
      title,
      minutes,
      pieces: piecesOf(lessonFlows[index]?.items ?? []),
    })),
    test: test && testOf(test, testFlow?.items ?? [], settings.passMark),
    closing: piecesOf(closing?.items ?? []),
    sources: proseOf(sources?.items ?? []),
    factIds: union(({ uses }) => uses.facts),
    termIds: union(({ uses }) => uses.terms),
    types: [...new Set([...activities, ...bank].map(({ activity }) => activity.type))].sort(),
    media: union(({ uses }) => uses.media).sort(),
  };
  const compiled: CompiledModule = {
    module,
    open,
    activities,
    bank,
    lessonFlows: lessonFlows.map(({ items }) => items),
    otherFlows: [introduction, testFlow, closing, sources].map((flow) => flow?.items ?? []),
    motifs: settings.motifs,
  };
  for (const rule of moduleRules) rule(compiled, report);
  return compiled;
}

const emptySection = (page: Page): Section => ({ title: undefined, span: page.top, segments: [] });

const locatedIn = (flow: Flow | undefined): LocatedActivity[] =>
  (flow?.items ?? []).flatMap((item) => (item.kind === 'activity' ? [item.located] : []));

/** What stands before the first heading or question introduces the test; later headings are the authors' own order. */
function testOf(
  { title, draw, passMark }: { title: string; draw: number; passMark: number | undefined },
  items: readonly FlowItem[],
  coursePassMark: number,
): Test {
  const end = items.findIndex(
    (item) => item.kind === 'activity' || (item.kind === 'block' && item.block.kind === 'heading'),
  );
  return {
    title,
    introduction: proseOf(end < 0 ? items : items.slice(0, end)),
    draw,
    passMark: passMark ?? coursePassMark,
    bank: items.flatMap((item) => (item.kind === 'activity' ? [item.located.activity] : [])),
  };
}
