import type { AuthoringContext } from '../../model/activity.ts';
import type { Block, ListItem } from '../../model/markdown.ts';
import { itemFeedback, itemTokens } from '../authoring/list-items.ts';
import { plainText } from '../own-work/html.ts';
import type { Contact, Kind, NetworkMapSpec, Strength } from './spec.ts';

/** Fewer kinds show no gap, more cannot be drawn. */
const [fewest, mostKinds] = [2, 10];
/** More contacts of an example would not be read on a star. */
const mostContacts = 12;

/** `- Urząd` with `>` what it is good for and, indented, the example: `  - Anna Wilk: średnia, spoza gminy`. */
export function readNetwork(
  { items, span }: Extract<Block, { kind: 'list' }>,
  context: AuthoringContext,
): Pick<NetworkMapSpec, 'kinds' | 'example'> | undefined {
  const tokens = itemTokens(items, context);
  if (items.length < fewest || items.length > mostKinds) {
    context.report({
      code: 'network-map/kinds',
      severity: 'error',
      message: `Rodzajów kontaktów jest ${items.length}.`,
      hint: `Wypisz od ${fewest} do ${mostKinds}, na przykład: urząd, szkoła, firma, media, organizacja.`,
      span,
    });
    return undefined;
  }
  if (tokens === undefined) return undefined;
  const kinds = items.map((item, at): Kind => ({
    token: tokens[at] ?? '',
    name: plainText(item.html),
    use: itemFeedback(item),
  }));
  const contacts = items.flatMap((item, at) =>
    nestedIn(item).map((below) => readContact(below, tokens[at] ?? '', context)),
  );
  const example = contacts.filter((contact) => contact !== undefined);
  if (example.length > mostContacts)
    context.report({
      code: 'network-map/too-many',
      severity: 'error',
      message: `Przykład ma ${example.length} kontaktów, a na rysunku mieści się ${mostContacts}.`,
      hint: 'Zostaw te, na których widać luki.',
      span,
    });
  const whole = example.length === contacts.length && example.length <= mostContacts;
  return whole ? { kinds, example } : undefined;
}

const words: Readonly<Record<string, Strength>> = { słaba: 1, średnia: 2, silna: 3 };

function readContact(
  item: ListItem,
  kind: string,
  { report }: AuthoringContext,
): Contact | undefined {
  const text = plainText(item.html);
  const [, name = '', word = '', outside] =
    /^(.*?)\s*:\s*(\p{L}+)(\s*,\s*spoza gminy)?\.?$/u.exec(text) ?? [];
  const strength = words[word.toLowerCase()];
  if (name !== '' && strength !== undefined)
    return { name, kind, strength, outside: outside !== undefined };
  report({
    code: 'network-map/contact',
    severity: 'error',
    message: `Nie wiem, jak silna jest więź w „${text}”.`,
    hint: 'Napisz tak: „- Anna Wilk: średnia” albo „- Portal powiatowy: słaba, spoza gminy”. Więź jest słaba, średnia albo silna.',
    span: item.span,
  });
  return undefined;
}

const nestedIn = (item: ListItem): readonly ListItem[] =>
  item.children.flatMap((block) => (block.kind === 'list' ? block.items : []));
