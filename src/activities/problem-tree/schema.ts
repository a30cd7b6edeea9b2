import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { optionNumber } from '../authoring/options.ts';
import { escapeHtml, joinHtml, tag } from '../own-work/html.ts';
import { branchesOf } from './branches.ts';
import { maxPackedLength } from './pack.ts';
import { readTree } from './read-tree.ts';
import type { Place, ProblemTreeSpec, Statement, Tree } from './spec.ts';

const options = [
  {
    name: 'entries',
    kind: 'whole-number',
    description: 'Ile przyczyn i skutków razem może wpisać uczestnik, od 4 do 16.',
    fallback: '8',
  },
  {
    name: 'max',
    kind: 'whole-number',
    description: 'Najwyższa liczba znaków jednego wpisu, od 30 do 120.',
    fallback: '60',
  },
] as const satisfies readonly OptionField[];

/** `problem-tree`: an example tree as a nested list, each statement with its goal behind an arrow. */
export const problemTreeSchema: ActivitySchema<ProblemTreeSpec> = {
  type: 'problem-tree',
  summary: 'Uczestnik rysuje drzewo: przyczyny, problem i skutki, a potem zamienia je w cele.',
  scored: false,
  tool: true,
  options,
  labels: [],
  parse(directive, context) {
    const entries = optionNumber(directive, options, 'entries');
    const max = optionNumber(directive, options, 'max');
    const inRange =
      checkRange(directive, context, 'entries', entries, 4, 16) &&
      checkRange(directive, context, 'max', max, 30, 120);
    const written = directive.body.length > 0;
    const example = written ? readTree(directive, context) : undefined;
    if (!inRange || (written && example === undefined)) return undefined;
    if (example !== undefined) checkFits(example, { entries, max }, directive, context);
    return { example, entries, max };
  },
  render: ({ example, entries }) =>
    example === undefined ? renderBlank(entries) : renderTree(example, ({ text }) => text),
  renderSolution: ({ example }) => example && renderTree(example, ({ text, goal }) => goal || text),
  maxPackedLength,
  tokens: () => [],
};

function checkRange(
  directive: Directive,
  { report }: AuthoringContext,
  name: 'entries' | 'max',
  value: number,
  least: number,
  most: number,
): boolean {
  if (value >= least && value <= most) return true;
  report({
    code: 'problem-tree/range',
    severity: 'error',
    message: `Opcja „${name}” ma wartość ${value}.`,
    hint: `Wpisz liczbę od ${least} do ${most}.`,
    span: directive.attributes[name]?.span ?? directive.span,
  });
  return false;
}

/** The learner may start from a copy, so the example must fit what the learner may write. */
function checkFits(
  { problem, entries }: Tree,
  limits: { readonly entries: number; readonly max: number },
  { span }: Directive,
  { report }: AuthoringContext,
): void {
  if (entries.length > limits.entries)
    report({
      code: 'problem-tree/too-many',
      severity: 'error',
      message: `Przykład ma ${entries.length} przyczyn i skutków, a uczestnik może wpisać ${limits.entries}.`,
      hint: `Skróć przykład albo dopisz entries=${entries.length}.`,
      span,
    });
  const texts = [problem, ...entries].flatMap(({ text, goal }) => [text, goal]);
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest.length > limits.max)
    report({
      code: 'problem-tree/too-long',
      severity: 'error',
      message: `„${longest}” ma ${longest.length} znaków, a wpis mieści ${limits.max}.`,
      hint: `Skróć zdanie albo dopisz max=${longest.length}.`,
      span,
    });
}

function renderTree(tree: Tree, say: (statement: Statement) => string): Html {
  const place = (which: Place, title: string): Html => {
    const branches = branchesOf(tree, which).map(({ entry, twigs }) => {
      const below = twigs.map((twig) => tag('li', escapeHtml(say(twig.entry))));
      const nested = below.length > 0 ? tag('ul', joinHtml(below)) : escapeHtml('');
      return tag('li', joinHtml([escapeHtml(say(entry)), nested]));
    });
    return joinHtml([tag('p', tag('b', escapeHtml(title))), tag('ul', joinHtml(branches))]);
  };
  return joinHtml([
    place('effect', 'Skutki'),
    tag('p', joinHtml([tag('b', escapeHtml('Problem: ')), escapeHtml(say(tree.problem))])),
    place('cause', 'Przyczyny'),
  ]);
}

/** Lines to write on, in print. */
const renderBlank = (entries: number): Html =>
  joinHtml(
    ['Skutki', 'Problem', 'Przyczyny'].map((title) =>
      tag('p', escapeHtml(`${title}: ${'_'.repeat(title === 'Problem' ? 40 : entries * 5)}`)),
    ),
  );
