import type { AuthoringContext } from '../../model/activity.ts';
import type { ListItem } from '../../model/markdown.ts';
import { itemFeedback } from '../authoring/list-items.ts';
import { maxFieldLength } from '../own-work/packed-fields.ts';
import { plainText } from '../own-work/html.ts';
import type { CanvasField } from './spec.ts';

const fallbackMax = 200;
/** Room for Polish words of any usual length, with the space after each. */
const charactersPerWord = 9;
const leastMax = 10;
const mostMax = 1200;

interface Limits {
  readonly name: string;
  readonly max: number;
  readonly words: number | undefined;
}

/** Reads `Cel (do 30 słów)` with its `>` hint and a nested `Przykład: …`. */
export function readField(
  item: ListItem,
  token: string,
  { report }: AuthoringContext,
): CanvasField | undefined {
  const complain = (code: string, message: string, hint: string): undefined =>
    void report({ code, severity: 'error', message, hint, span: item.span });
  const title = plainText(item.html);
  const limits = readLimits(title);
  if (limits === undefined || limits.name === '')
    return complain(
      'canvas/limit',
      `Nie rozumiem granicy pola „${title}”.`,
      `Napisz „Cel (do 300 znaków)” albo „Cel (do 40 słów)”; znaków od ${leastMax} do ${mostMax}, słów od 2 do ${Math.floor(mostMax / charactersPerWord)}.`,
    );
  const nested = item.children.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const examples = nested.map((part) => /^Przykład:\s*(.*)$/s.exec(plainText(part.html))?.[1]);
  if (examples.includes(undefined) || examples.length > 1)
    return complain(
      'canvas/parts',
      `Pod polem „${limits.name}” stoi coś, czego nie znam.`,
      'Pod polem może stać wskazówka („> …”) i jedna wcięta pozycja „- Przykład: …”.',
    );
  const example = (examples[0] ?? '').replace(/\s+/g, ' ').trim();
  if (example.length > limits.max)
    return complain(
      'canvas/long-example',
      `Przykład w polu „${limits.name}” ma ${example.length} znaków, a pole mieści ${limits.max}.`,
      `Skróć przykład albo podnieś granicę: „${limits.name} (do ${example.length} znaków)”.`,
    );
  return { ...limits, token, example, hint: itemFeedback(item) };
}

function readLimits(title: string): Limits | undefined {
  const bracket = /^(.*?)\s*\(([^()]*)\)$/s.exec(title);
  const limit = /^do (\d{1,4}) (zna|sł)\p{L}+(?:, do (\d{1,4}) zna\p{L}+)?$/u.exec(
    bracket?.[2] ?? '',
  );
  if (bracket === null || limit === null) {
    const meant = /\d+\s*(?:zna|sł)/.test(bracket?.[2] ?? '');
    return meant ? undefined : { name: title, max: fallbackMax, words: undefined };
  }
  const [, first = '', unit, second] = limit;
  const words = unit === 'sł' ? Number(first) : undefined;
  const max = Number(second ?? (words === undefined ? first : words * charactersPerWord));
  const inRange = max >= leastMax && max <= Math.min(mostMax, maxFieldLength - 1);
  return inRange ? { name: bracket[1] ?? '', max, words } : undefined;
}
