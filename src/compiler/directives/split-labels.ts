/** A part of a block's body, with the number of its first line. */
export type BodyPart =
  | { readonly kind: 'blocks'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'label';
      readonly line: number;
      readonly label: string;
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
  let current: { label: string | undefined; line: number; lines: string[] } | undefined;
  let fenced = false;
  const flush = (): void => {
    if (current === undefined) return;
    const { label, line, lines } = current;
    const text = lines.join('\n');
    if (label !== undefined) parts.push({ kind: 'label', label, line, text: text.trim() });
    else if (text.trim() !== '') parts.push({ kind: 'blocks', line, text });
    current = undefined;
  };
  body.split('\n').forEach((line, index) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const label = fenced ? undefined : labels.find((name) => line.startsWith(`${name}:`));
    if (label !== undefined) {
      flush();
      current = { label, line: firstLine + index, lines: [line.slice(label.length + 1)] };
    } else if (current?.label !== undefined && line.trim() === '') flush();
    else (current ??= { label: undefined, line: firstLine + index, lines: [] }).lines.push(line);
  });
  flush();
  return parts;
}
