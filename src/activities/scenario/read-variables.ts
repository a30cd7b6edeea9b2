import type { AuthoringContext } from '../../model/activity.ts';
import { isId } from '../../model/ids.ts';
import type { Block, ListItem } from '../../model/markdown.ts';
import type { Variable } from '../branching/graph.ts';
import { plainText } from '../own-work/html.ts';

const pattern = /^(.+?):\s*(\d{1,2})\s+z\s+(\d{1,2})\s*\{#(\S+?)(\s+ukryt[eyai])?\s*\}$/s;

function readVariable(item: ListItem, { inline, report }: AuthoringContext): Variable | undefined {
  const [, label = '', start = '', max = '', id = '', hidden] = pattern.exec(item.text) ?? [];
  if (isId(id) && Number(start) <= Number(max) && Number(max) > 0) {
    return {
      id,
      label: plainText(inline(label, item.span)),
      start: Number(start),
      max: Number(max),
      visible: hidden === undefined,
    };
  }
  report({
    code: 'scenario/bad-variable',
    severity: 'error',
    message: `Nie rozumiem licznika „${item.text}”.`,
    hint: 'Napisz nazwę, stan początkowy i najwyższy, na przykład: - Zaufanie wójta: 2 z 5 {#zaufanie}. Dopisek „ukryte” chowa licznik do omówienia.',
    span: item.span,
  });
  return undefined;
}

/** The list before the first node: what is counted on the way. */
export function readVariables(
  before: readonly Block[],
  context: AuthoringContext,
): readonly Variable[] {
  const lists = before.filter((block) => block.kind === 'list');
  const items = lists.flatMap((list) => list.items);
  const variables = items.flatMap((item) => readVariable(item, context) ?? []);
  const stray = before.find((block) => block.kind !== 'list');
  if (stray !== undefined) {
    context.report({
      code: 'scenario/stray-text',
      severity: 'error',
      message: 'Po licznikach stoi tekst, którego nikt nie zobaczy.',
      hint: 'Przenieś go przed listę liczników, do polecenia, albo pod pierwszy nagłówek.',
      span: stray.span,
    });
  }
  return variables;
}
