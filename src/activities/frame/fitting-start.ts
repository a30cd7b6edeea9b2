/**
 * The longest beginning of a text whose packed length is within `max`, never cutting a character in two.
 * Cost grows with length, so halving finds it.
 */
export function fittingStart(text: string, max: number, cost: (text: string) => number): string {
  if (cost(text) <= max) return text;
  const characters = [...text];
  let fits = 0;
  let tooMany = characters.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (cost(characters.slice(0, middle).join('')) <= max) fits = middle;
    else tooMany = middle;
  }
  return characters.slice(0, fits).join('');
}
