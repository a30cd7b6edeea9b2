/** The order with one token moved to a place, both counted from 0 and kept inside the list. */
export function moved(order: readonly string[], token: string, to: number): readonly string[] {
  const others = order.filter((other) => other !== token);
  const place = Math.max(0, Math.min(others.length, to));
  return [...others.slice(0, place), token, ...others.slice(place)];
}
