import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { onlyList } from '../authoring/list-items.ts';
import { optionNumber } from '../authoring/options.ts';
import { escapeHtml, joinHtml, tag } from '../own-work/html.ts';
import { maxPackedLength } from './pack.ts';
import { readNetwork } from './read-network.ts';
import type { Kind, NetworkMapSpec } from './spec.ts';
import { networkMapTexts, sayContact } from './texts.ts';

const options = [
  {
    name: 'entries',
    kind: 'whole-number',
    description: 'Ile kontaktów może wpisać uczestnik, od 3 do 16.',
    fallback: '10',
  },
  {
    name: 'max',
    kind: 'whole-number',
    description: 'Najwyższa liczba znaków jednej nazwy, od 20 do 80.',
    fallback: '40',
  },
] as const satisfies readonly OptionField[];

/** `network-map`: kinds of contacts as a list; below a kind, what it is good for and the example's contacts. */
export const networkMapSchema: ActivitySchema<NetworkMapSpec> = {
  type: 'network-map',
  summary: 'Uczestnik spisuje kontakty swojej organizacji i widzi, kogo w nich brakuje.',
  scored: false,
  tool: true,
  options,
  labels: [],
  parse(directive, context) {
    const entries = optionNumber(directive, options, 'entries');
    const max = optionNumber(directive, options, 'max');
    const inRange =
      checkRange(directive, context, 'entries', entries, 3, 16) &&
      checkRange(directive, context, 'max', max, 20, 80);
    const list = onlyList(directive, context, '- Szkoła');
    const network = list && readNetwork(list, context);
    return inRange && network ? { ...network, entries, max } : undefined;
  },
  render: ({ kinds, example, entries }) =>
    joinHtml([
      tag('ul', joinHtml(kinds.map((kind) => renderKind(kind, example)))),
      ...(example.length > 0
        ? []
        : [
            tag(
              'ol',
              joinHtml(
                Array.from({ length: entries }, () => tag('li', escapeHtml('_'.repeat(30)))),
              ),
            ),
          ]),
    ]),
  renderSolution: () => undefined,
  maxPackedLength,
  tokens: ({ kinds }) => kinds.map(({ token }) => token),
};

function renderKind({ token, name, use }: Kind, example: NetworkMapSpec['example']): Html {
  const own = example
    .filter(({ kind }) => kind === token)
    .map((contact) => tag('li', escapeHtml(sayContact(contact, name, networkMapTexts.pl))));
  return tag(
    'li',
    joinHtml([
      escapeHtml(name),
      ...(use === undefined ? [] : [use]),
      ...(own.length > 0 ? [tag('ul', joinHtml(own))] : []),
    ]),
  );
}

function checkRange(
  directive: Directive,
  { report }: AuthoringContext,
  name: 'entries' | 'max',
  value: number,
  least: number,
  greatest: number,
): boolean {
  if (value >= least && value <= greatest) return true;
  report({
    code: 'network-map/range',
    severity: 'error',
    message: `Opcja „${name}” ma wartość ${value}.`,
    hint: `Wpisz liczbę od ${least} do ${greatest}.`,
    span: directive.attributes[name]?.span ?? directive.span,
  });
  return false;
}
