import type { AuthoringContext } from '../../model/activity.ts';
import type { ListItem } from '../../model/markdown.ts';
import { itemFeedback, itemTokens } from '../authoring/list-items.ts';
import { plainText } from '../own-work/html.ts';
import { most, type Spot, type Stakeholder } from './spec.ts';

/** More would not be read on a map. */
const mostListed = 12;

/** `- Wójt: wpływ 6, zainteresowanie 3` with the reason on `>` lines; a name alone has nothing to compare with. */
export function readStakeholders(
  items: readonly ListItem[],
  context: AuthoringContext,
): readonly Stakeholder[] | undefined {
  const tokens = itemTokens(items, context);
  const extra = items[mostListed];
  if (extra !== undefined)
    context.report({
      code: 'stakeholder-map/too-many',
      severity: 'error',
      message: `Na liście jest ${items.length} pozycji, a na mapie mieści się ${mostListed}.`,
      hint: 'Zostaw najważniejsze albo połącz podobne.',
      span: extra.span,
    });
  const read = items.map((item, at): Stakeholder | undefined => {
    const { name, key } = readItem(item, context);
    if (name === undefined) return undefined;
    return { token: tokens?.[at] ?? '', name, key, reason: itemFeedback(item) };
  });
  const known = read.filter((one) => one !== undefined);
  return tokens && extra === undefined && known.length === read.length ? known : undefined;
}

function readItem(
  item: ListItem,
  { report }: AuthoringContext,
): { readonly name: string | undefined; readonly key?: Spot } {
  const [, name = '', rest] = /^([^:]*)(?::\s*(.*))?$/s.exec(plainText(item.html)) ?? [];
  const complain = (message: string): { readonly name: undefined } => {
    report({
      code: 'stakeholder-map/placing',
      severity: 'error',
      message,
      hint: `Napisz tak: „- Wójt: wpływ 6, zainteresowanie 3”. Stopnie są od 1 do ${most}. Sama nazwa też wystarczy.`,
      span: item.span,
    });
    return { name: undefined };
  };
  if (name.trim() === '') return complain('Ta pozycja nie ma nazwy.');
  if (rest === undefined) return { name: name.trim() };
  const found = /^wpływ (\d+), zainteresowanie (\d+)\.?$/i.exec(rest.trim());
  if (found === null)
    return complain(`Nie wiem, gdzie na mapie umieścić „${name.trim()}”: „${rest.trim()}”.`);
  const key = { influence: Number(found[1]), interest: Number(found[2]) };
  const fits = [key.influence, key.interest].every((level) => level >= 1 && level <= most);
  if (!fits) return complain(`„${name.trim()}” ma stopień spoza mapy: „${rest.trim()}”.`);
  return { name: name.trim(), key };
}
