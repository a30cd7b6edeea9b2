import { type PartResult, type Verdict, verdictOf } from '../../model/score.ts';
import { type OrderingResponse, type OrderingSpec, rightOrder } from './spec.ts';

/**
 * A point for each item that stands right after the item it follows in the key; for the first item, at the
 * top. One item out of place so costs two or three points, not all of them, and full points mean the one
 * right order. Parts are item tokens.
 */
export function scoreOrdering(spec: OrderingSpec, response: OrderingResponse): Verdict {
  const key = rightOrder(spec);
  const before = (order: readonly string[], token: string): string | undefined =>
    order[order.indexOf(token) - 1];
  const parts = Object.fromEntries(
    key.map((token): [string, PartResult] => [
      token,
      before(key, token) === before(response, token) ? 'right' : 'wrong',
    ]),
  );
  const raw = Object.values(parts).filter((result) => result === 'right').length;
  return verdictOf({ raw, max: key.length }, parts);
}
