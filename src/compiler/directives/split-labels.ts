import { editDistance } from '../source/nearest.ts';

/** A part of a block's body, with the number of its first line. */
export type BodyPart =
  | { readonly kind: 'blocks'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'label';
      readonly line: number;
      readonly label: string;
      /** The label as written, where it is only near. */
      readonly misspelt: string | undefined;
      readonly text: string;
    };

/**
 * Cuts paragraphs such as `Podpowiedź: …` out of a body, before Markdown can take them for the last line
 * of a list or quote. A labelled paragraph ends at an empty line or at the next label.
 */
export function splitLabels(
  body: string,
  firstLine: number,
  labels: readonly string[],
): BodyPart[] {
  const parts: BodyPart[] = [];
  let current:
    | { label: string | undefined; misspelt?: string | undefined; line: number; lines: string[] }
    | undefined;
  let fenced = false;
  const flush = (): void => {
    if (current === undefined) return;
    const { label, misspelt, line, lines } = current;
    const text = lines.join('\n');
    if (label !== undefined)
      parts.push({ kind: 'label', label, misspelt, line, text: text.trim() });
    else if (text.trim() !== '') parts.push({ kind: 'blocks', line, text });
    current = undefined;
  };
  body.split('\n').forEach((line, index) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const word = fenced ? undefined : /^(\p{L}[\p{L} ]{2,30}):/u.exec(line)?.[1];
    const label = word === undefined ? undefined : labelMeant(word, labels);
    if (label !== undefined) {
      flush();
      const misspelt = word === label ? undefined : word;
      const rest = line.slice((word ?? '').length + 1);
      current = { label, misspelt, line: firstLine + index, lines: [rest] };
    } else if (current?.label !== undefined && line.trim() === '') flush();
    else (current ??= { label: undefined, line: firstLine + index, lines: [] }).lines.push(line);
  });
  flush();
  return parts;
}

/** The label itself, or one a slip away: `Podpowiedz` for `Podpowiedź`. */
function labelMeant(word: string, labels: readonly string[]): string | undefined {
  const slips = word.length < 8 ? 1 : 2;
  return (
    labels.find((label) => label === word) ??
    labels.find((label) => editDistance(word.toLowerCase(), label.toLowerCase()) <= slips)
  );
}
