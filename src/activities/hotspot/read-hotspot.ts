import type { AuthoringContext, Diagram } from '../../model/activity.ts';
import type { Directive, ListItem } from '../../model/markdown.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import { plainText } from '../own-work/html.ts';
import { rightPicks } from '../picking/picks.ts';
import type { HotspotPlace, HotspotSpec } from './spec.ts';

const sample = '- [x] (urzad) Urząd gminy';

/** Draws the diagram and finds each listed place in it. Every problem is reported. */
export function readHotspot(
  directive: Directive,
  context: AuthoringContext,
): HotspotSpec | undefined {
  const [code, second] = directive.body.filter((block) => block.kind === 'code');
  const rest = { ...directive, body: directive.body.filter((block) => block !== code) };
  const list = onlyList(rest, context, sample);
  const tokens = list && itemTokens(list.items, context);
  if (code === undefined || code.language !== 'dot') {
    context.report({
      code: 'hotspot/no-diagram',
      severity: 'error',
      message: 'W tym ćwiczeniu nie ma schematu, na którym coś wskazać.',
      hint: 'Po poleceniu wstaw blok „```dot” ze schematem; wzór jest w src/activities/hotspot/README.md.',
      span: code?.span ?? directive.span,
    });
    return undefined;
  }
  const diagram = context.diagram?.(code.text, code.span);
  if (diagram === undefined || list === undefined || tokens === undefined || second !== undefined)
    return undefined;
  const places = list.items.map((item, at) => readPlace(item, tokens[at] ?? '', diagram, context));
  const known = places.filter((place) => place !== undefined);
  if (known.length < places.length) return undefined;
  const doubled = list.items.find((item, at) =>
    list.items.slice(0, at).some((other) => nodeOf(other) === nodeOf(item)),
  );
  if (doubled !== undefined)
    context.report({
      code: 'hotspot/twice',
      severity: 'error',
      message: `Miejsce „${nodeOf(doubled) ?? ''}” stoi na liście dwa razy.`,
      hint: 'Zostaw jedną pozycję albo wskaż w nawiasie inne miejsce.',
      span: doubled.span,
    });
  const right = rightPicks(known).length;
  if (right === 0 || right === known.length)
    context.report({
      code: 'hotspot/nothing-to-find',
      severity: 'error',
      message:
        right === 0 ? 'Żadnego miejsca nie trzeba wskazać.' : 'Trzeba wskazać każde miejsce.',
      hint: 'Oznacz „- [x]” tylko te miejsca, o które pyta polecenie.',
      span: list.span,
    });
  const sound = doubled === undefined && right > 0 && right < known.length;
  return sound ? { svg: diagram.svg, width: diagram.width, places: known } : undefined;
}

const form = /^\(([^()]+)\)\s*(?=\S)/;

/** The node's name in brackets before the place's own. */
const nodeOf = ({ text }: ListItem): string | undefined => form.exec(text)?.[1]?.trim();

function readPlace(
  item: ListItem,
  token: string,
  { nodes }: Diagram,
  context: AuthoringContext,
): HotspotPlace | undefined {
  const node = nodeOf(item);
  const box = node === undefined ? undefined : nodes[node];
  const complain = (code: string, message: string, hint: string): undefined => {
    context.report({ code, severity: 'error', message, hint, span: item.span });
    return undefined;
  };
  if (node === undefined)
    return complain(
      'hotspot/no-place',
      `Nie wiem, gdzie na schemacie jest „${item.text}”.`,
      `Zacznij od nazwy z kodu schematu w nawiasie: „${sample}”.`,
    );
  if (box === undefined)
    return complain(
      'hotspot/unknown-place',
      `Na schemacie nie ma miejsca „${node}”.`,
      `Do wyboru: ${Object.keys(nodes).join(', ')}.`,
    );
  if (item.checked === undefined)
    return complain(
      'hotspot/unmarked-place',
      `Miejsce „${item.text}” nie ma znaku, czy je wskazać.`,
      'Zacznij je od „- [x]” (do wskazania) albo „- [ ]”.',
    );
  const html = context.inline(item.text.replace(form, ''), item.span);
  return {
    token,
    html,
    name: plainText(html),
    box,
    right: item.checked,
    feedback: itemFeedback(item),
  };
}
