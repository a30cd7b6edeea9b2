import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Severity, Span } from '../../model/diagnostic.ts';
import type { Directive } from '../../model/markdown.ts';
import { optionText } from '../authoring/options.ts';
import { longestWay } from '../branching/explore.ts';
import type { BranchNode, Choice, Graph } from '../branching/graph.ts';
import { makeChoices } from '../branching/make-choices.ts';
import { readNodes, sectionsOf } from '../branching/read-nodes.ts';
import { reportFindings } from '../branching/report-findings.ts';
import { resultsFrom } from './advice.ts';
import { readNode } from './read-result.ts';
import { renderGuide } from './render.ts';
import type { GuideResult, GuideSpec } from './spec.ts';

const options = [
  {
    name: 'result',
    kind: 'text',
    description: 'Jak nazywa się zalecenie, na przykład „Polecana forma”.',
    fallback: 'Zalecenie',
  },
] as const satisfies readonly OptionField[];

/** Author half of `decision-guide`: headings are questions and results, links are answers. */
export const decisionGuideSchema: ActivitySchema<GuideSpec> = {
  type: 'decision-guide',
  summary: 'Kilka pytań prowadzi do zalecenia z powodami, warunkami i tym, co odpadło.',
  scored: false,
  tool: true,
  options,
  labels: [],
  parse,
  render: renderGuide,
  renderSolution: () => undefined,
  maxPackedLength: ({ graph }) => longestWay(graph),
  tokens: ({ graph }) =>
    graph.nodes.flatMap(({ id, choices }) => choices.map(({ token }) => `${id}/${token}`)),
};

function parse(directive: Directive, context: AuthoringContext): GuideSpec | undefined {
  let broken = false;
  const watched: AuthoringContext = {
    ...context,
    report: (diagnostic) => {
      broken ||= diagnostic.severity === 'error';
      context.report(diagnostic);
    },
  };
  const { before, sections } = sectionsOf(directive.body);
  const drafts = readNodes(sections, watched);
  const [stray] = before;
  if (stray !== undefined || drafts.length === 0) {
    watched.report({
      code: `decision-guide/${drafts.length === 0 ? 'no-questions' : 'stray-block'}`,
      severity: 'error',
      message:
        drafts.length === 0
          ? 'Przewodnik nie ma pytań.'
          : 'Między poleceniem a pierwszym pytaniem nic nie stoi.',
      hint: 'Zacznij od: ## Czy decyzja jest jeszcze otwarta? {#otwarta}, a pod spodem - [Tak](#wezel).',
      span: stray?.span ?? directive.span,
    });
  }
  const places = new Map<string | Choice, Span>(drafts.map(({ id, span }) => [id, span]));
  const results: Record<string, GuideResult> = {};
  const nodes = drafts.map((draft): BranchNode => {
    const { html, result } = readNode(draft, watched);
    if (result !== undefined) results[draft.id] = result;
    const choices = makeChoices(draft, [], watched, places);
    return { id: draft.id, title: draft.title, html, choices };
  });
  const graph: Graph = { variables: [], nodes };
  // Proofs over a graph with holes would only repeat what was said about the holes.
  if (broken || !reportFindings(graph, places, directive.span, watched.report)) return undefined;
  checkUse(graph, places, directive.span, watched);
  return { graph, results, heading: optionText(directive, options, 'result') };
}

/** Each question must decide something, each answer give a reason, and there must be something to choose. */
function checkUse(
  graph: Graph,
  places: ReadonlyMap<string | Choice, Span>,
  whole: Span,
  { report }: AuthoringContext,
): void {
  const say = (
    severity: Severity,
    code: string,
    message: string,
    hint: string,
    span = whole,
  ): void => report({ code: `decision-guide/${code}`, severity, message, hint, span });
  if (graph.nodes.filter(({ choices }) => choices.length === 0).length < 2) {
    say(
      'error',
      'one-result',
      'Przewodnik zawsze poleca to samo.',
      'Dopisz drugi wynik: ## Tytuł {#id wynik}.',
    );
  }
  for (const { id, title, choices } of graph.nodes) {
    const ways = choices.map(({ to }) => [...resultsFrom(graph, to)].sort().join(' '));
    if (choices.length > 0 && new Set(ways).size === 1) {
      say(
        'warning',
        'idle-question',
        `Pytanie „${title}” niczego nie rozstrzyga: po każdej odpowiedzi możliwe jest to samo.`,
        'Usuń je albo skieruj jedną z odpowiedzi gdzie indziej.',
        places.get(id),
      );
    }
    for (const choice of choices) {
      if (choice.note !== undefined) continue;
      say(
        'warning',
        'no-reason',
        `Odpowiedź „${choice.text}” nie mówi, co z niej wynika.`,
        'Dopisz pod nią wiersz od „>”: to z niego powstaje uzasadnienie zalecenia.',
        places.get(choice),
      );
    }
  }
}
