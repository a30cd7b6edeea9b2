/** Edits needed to turn one word into the other (Levenshtein, a swap of neighbours counts as one). */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + change,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The allowed word that was most likely meant; undefined when none is near. */
export function nearest(word: string, allowed: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of allowed) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (best === undefined || distance < best.distance) best = { word: candidate, distance };
  }
  const limit = Math.floor(word.length / 3);
  return best !== undefined && best.distance <= limit ? best.word : undefined;
}

/** The hint for an unknown word: the near one, or the first eight that are allowed. */
export function hintFor(word: string, allowed: Iterable<string>): string {
  const list = [...allowed];
  const near = nearest(word, list);
  if (near !== undefined) return `Czy chodziło o „${near}”?`;
  if (list.length === 0) return 'Tu niczego takiego jeszcze nie ma.';
  const shown = list.slice(0, 8).join(', ');
  return `Do wyboru: ${shown}${list.length > 8 ? ` i jeszcze ${list.length - 8}` : ''}.`;
}
