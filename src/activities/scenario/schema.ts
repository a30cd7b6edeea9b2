import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Span } from '../../model/diagnostic.ts';
import type { Directive } from '../../model/markdown.ts';
import { optionText } from '../authoring/options.ts';
import { longestWay } from '../branching/explore.ts';
import type { BranchNode, Choice, Graph } from '../branching/graph.ts';
import { makeChoices } from '../branching/make-choices.ts';
import { readNodes, sectionsOf } from '../branching/read-nodes.ts';
import { reportFindings } from '../branching/report-findings.ts';
import { startOf } from '../branching/walk.ts';
import { checkStory } from './check-story.ts';
import { goalLabels, negotiationLabels, readNegotiation } from './read-negotiation.ts';
import { readEnding } from './read-ending.ts';
import { readVariables } from './read-variables.ts';
import { renderScenario, renderScenarioSolution } from './render.ts';
import { scenarioKinds, type Ending, type ScenarioSpec } from './spec.ts';
import { bestFrom, bestWay } from './worth.ts';

const options = [
  {
    name: 'kind',
    kind: scenarioKinds,
    description: 'Rozmowa, sprawa do załatwienia albo negocjacje z zakresami obu stron.',
    fallback: 'conversation',
  },
  {
    name: 'points',
    kind: 'text',
    description: 'Liczniki, których stan na końcu dolicza się do punktów, na przykład „zaufanie”.',
    fallback: 'żadne',
  },
] as const satisfies readonly OptionField[];

/** Author half of `scenario`: headings are nodes, links are choices, `{…}` carries what they change. */
export const scenarioSchema: ActivitySchema<ScenarioSpec> = {
  type: 'scenario',
  summary: 'Rozmowa albo sprawa z wyborami, kilkoma zakończeniami i omówieniem.',
  scored: true,
  tool: true,
  options,
  labels: [...goalLabels, ...negotiationLabels],
  parse,
  render: renderScenario,
  renderSolution: renderScenarioSolution,
  maxPackedLength: ({ graph }) => longestWay(graph),
  tokens: ({ graph }) =>
    graph.nodes.flatMap(({ id, choices }) => choices.map(({ token }) => `${id}/${token}`)),
};

function readCounted(
  directive: Directive,
  { variables }: Graph,
  context: AuthoringContext,
): readonly string[] {
  const written = directive.attributes['points']?.value;
  const ids = typeof written === 'string' ? written.split(/[\s,]+/).filter((id) => id !== '') : [];
  const unknown = ids.find((id) => !variables.some((variable) => variable.id === id));
  if (unknown !== undefined) {
    context.report({
      code: 'scenario/unknown-variable',
      severity: 'error',
      message: `Nie ma licznika „${unknown}”. Są: ${variables.map(({ id }) => id).join(', ')}.`,
      hint: 'Popraw nazwę w points= albo dopisz licznik na liście przed pierwszym nagłówkiem.',
      span: directive.attributes['points']?.span ?? directive.span,
    });
  }
  return ids;
}

function parse(directive: Directive, context: AuthoringContext): ScenarioSpec | undefined {
  let broken = false;
  const watched: AuthoringContext = {
    ...context,
    report: (diagnostic) => {
      broken ||= diagnostic.severity === 'error';
      context.report(diagnostic);
    },
  };
  const { before, sections } = sectionsOf(directive.body);
  const variables = readVariables(before, watched);
  const drafts = readNodes(sections, watched);
  if (drafts.length === 0) {
    watched.report({
      code: 'scenario/no-nodes',
      severity: 'error',
      message: 'Scenariusz nie ma węzłów.',
      hint: 'Zacznij od: ## Gabinet wójta {#poczatek}, pod spodem tekst i wybory - [Tekst](#wezel).',
      span: directive.span,
    });
  }
  const places = new Map<string | Choice, Span>(drafts.map(({ id, span }) => [id, span]));
  const endings: Record<string, Ending> = {};
  const nodes = drafts.map((draft): BranchNode => {
    const ending = readEnding(draft, watched);
    if (ending !== undefined) endings[draft.id] = ending;
    return {
      id: draft.id,
      title: draft.title,
      html: context.blocks(
        draft.blocks.filter(({ kind }) => ending === undefined || kind !== 'quote'),
      ),
      choices: makeChoices(draft, variables, watched, places),
    };
  });
  const kind = scenarioKinds.find((one) => one === optionText(directive, options, 'kind'));
  const graph: Graph = { variables, nodes };
  const counted = readCounted(directive, graph, watched);
  const negotiation = kind === 'negotiation' ? readNegotiation(directive, watched) : undefined;
  // Proofs over a graph with holes would only repeat what was said about the holes.
  if (broken || !reportFindings(graph, places, directive.span, watched.report)) return undefined;
  checkStory(graph, endings, places, directive.span, watched);
  const pointed = { graph, endings, counted };
  const best = bestFrom(pointed, startOf(graph));
  if (best === 0) {
    watched.report({
      code: 'scenario/no-points',
      severity: 'error',
      message: 'Żadna droga nie daje punktu.',
      hint: 'Oznacz jedno zakończenie koniec=dobre albo daj mu punkty=2.',
      span: directive.span,
    });
    return undefined;
  }
  return {
    kind: kind ?? 'conversation',
    ...pointed,
    best,
    bestWay: bestWay(pointed),
    ownGoal: directive.labels['Twój cel']?.[0]?.html,
    otherGoal: directive.labels['Cel drugiej strony']?.[0]?.html,
    unsaid: directive.labels['Czego nie mówi']?.[0]?.html,
    negotiation,
  };
}
