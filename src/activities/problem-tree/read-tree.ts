import type { AuthoringContext } from '../../model/activity.ts';
import type { Directive, ListItem } from '../../model/markdown.ts';
import { plainText } from '../own-work/html.ts';
import type { Entry, Place, Statement, Tree } from './spec.ts';

const sample = '`- Problem: Nie ma busa po 16:00 -> Bus odjeżdża po zajęciach`';

/** The example: three items, `Problem: …`, `Przyczyny` and `Skutki`, the last two with nested lists. */
export function readTree(directive: Directive, context: AuthoringContext): Tree | undefined {
  const items = directive.body.flatMap((block) => (block.kind === 'list' ? block.items : []));
  if (items.length === 0) return undefined;
  const find = (form: RegExp): ListItem | undefined =>
    items.find((item) => form.test(plainText(item.html)));
  const problem = find(/^problem:/i);
  const causes = find(/^przyczyny:?$/i);
  const effects = find(/^skutki:?$/i);
  const stray = items.find((item) => ![problem, causes, effects].includes(item));
  if (problem === undefined || causes === undefined || effects === undefined || stray) {
    context.report({
      code: 'problem-tree/parts',
      severity: 'error',
      message: stray
        ? `„${plainText(stray.html)}” nie jest częścią drzewa problemu.`
        : 'W drzewie brakuje problemu, przyczyn albo skutków.',
      hint: `Drzewo to trzy pozycje listy: ${sample}, „- Przyczyny” i „- Skutki”, a pod dwiema ostatnimi wcięte listy.`,
      span: (stray ?? items[0])?.span ?? directive.span,
    });
    return undefined;
  }
  return {
    problem: statementOf(plainText(problem.html).replace(/^problem:\s*/i, '')),
    entries: [...readPlace(causes, 'cause', context), ...readPlace(effects, 'effect', context)],
  };
}

function readPlace(item: ListItem, place: Place, context: AuthoringContext): readonly Entry[] {
  const branches = nestedIn(item);
  if (branches.length === 0)
    context.report({
      code: 'problem-tree/empty-part',
      severity: 'error',
      message: `Pod „${plainText(item.html)}” nic nie ma.`,
      hint: 'Dopisz wciętą listę, na przykład „  - Gmina zamawia dowóz tylko pod plan lekcji”.',
      span: item.span,
    });
  return branches.flatMap((branch) => [
    { place, depth: 1 as const, ...statementOf(plainText(branch.html)) },
    ...nestedIn(branch).map((twig) => {
      const [tooDeep] = nestedIn(twig);
      if (tooDeep !== undefined)
        context.report({
          code: 'problem-tree/too-deep',
          severity: 'error',
          message: `„${plainText(tooDeep.html)}” stoi za głęboko: drzewo ma dwa poziomy przyczyn i dwa skutków.`,
          hint: 'Zostaw przyczynę i przyczynę przyczyny. Resztę opisz w tekście lekcji.',
          span: tooDeep.span,
        });
      return { place, depth: 2 as const, ...statementOf(plainText(twig.html)) };
    }),
  ]);
}

const nestedIn = (item: ListItem): readonly ListItem[] =>
  item.children.flatMap((block) => (block.kind === 'list' ? block.items : []));

function statementOf(text: string): Statement {
  const [problem = '', goal = ''] = text.split(/\s*(?:→|->|=>)\s*/, 2);
  return { text: problem.trim(), goal: goal.trim() };
}
