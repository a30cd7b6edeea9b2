import type { AuthoringContext } from '../../model/activity.ts';
import type { ListItem } from '../../model/markdown.ts';
import { itemFeedback } from '../authoring/list-items.ts';
import { plainText } from '../own-work/html.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import type { Case, Limit } from './spec.ts';

/** What a bare `do 15 listopada` counts from, in the genitive. */
const bareStart = 'początku okresu';

const sample = '`- Odwołanie: 14 dni od doręczenia decyzji`';

/** A list item is a case with nested limits, or one limit that is a case of its own. */
export function readCase(
  item: ListItem,
  token: string,
  context: AuthoringContext,
): Case | undefined {
  const nested = item.children.find((block) => block.kind === 'list');
  const events: string[] = [];
  const limits: Limit[] = [];
  for (const limitItem of nested?.items ?? [item]) {
    const limit = readLimit(limitItem, events, limits, context);
    if (limit !== undefined) limits.push(limit);
  }
  if (limits.length === 0) return undefined;
  const name = nested === undefined ? (limits[0]?.name ?? '') : plainText(item.html);
  return { token, name, note: nested && itemFeedback(item), events, limits };
}

function readLimit(
  item: ListItem,
  events: string[],
  earlier: readonly Limit[],
  { report }: AuthoringContext,
): Limit | undefined {
  const [name = '', phrase = ''] = splitAtColon(plainText(item.html));
  const read = name === '' ? undefined : readPhrase(phrase);
  if (read === undefined) {
    report({
      code: 'deadlines/unreadable-limit',
      severity: 'error',
      message: `Nie umiem policzyć terminu „${plainText(item.html)}”.`,
      hint: `Napisz nazwę, dwukropek i regułę: ${sample}, „7 dni roboczych od…”, „2 miesiące od…”, „14 dni przed dniem…” albo „do 15 listopada”.`,
      span: item.span,
    });
    return undefined;
  }
  const from = lookUp(read, events, earlier);
  if (from === undefined) {
    report({
      code: 'deadlines/unknown-start',
      severity: 'error',
      message: `„${name}” liczy się od terminu „${read.from?.name ?? ''}”, którego nie ma wyżej w tej sprawie.`,
      hint: earlier.length
        ? `Wcześniejsze terminy: ${earlier.map((limit) => `„${limit.name}”`).join(', ')}.`
        : 'Najpierw napisz termin, od którego liczysz, albo zdarzenie: „7 dni od złożenia oferty”.',
      span: item.span,
    });
    return undefined;
  }
  return { name, phrase, rule: read.rule, from, basis: itemFeedback(item) };
}

function lookUp(
  { from }: Phrase,
  events: string[],
  earlier: readonly Limit[],
): Limit['from'] | undefined {
  if (from?.kind === 'limit') {
    const index = earlier.findIndex((limit) => limit.name === from.name);
    return index < 0 ? undefined : { kind: 'limit', index };
  }
  const name = from?.name ?? bareStart;
  if (!events.includes(name)) events.push(name);
  return { kind: 'event', index: events.indexOf(name) };
}

function splitAtColon(text: string): readonly [string, string] | readonly [] {
  const at = text.indexOf(':');
  return at < 0 ? [] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
