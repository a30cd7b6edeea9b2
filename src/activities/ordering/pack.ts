import { type OrderingResponse, type OrderingSpec, rightOrder } from './spec.ts';

/** Tokens in the learner's order: `bca`. */
export const packOrdering = (_spec: OrderingSpec, response: OrderingResponse): string =>
  response.join('');

/** Undefined unless every token of the spec stands there once. */
export function unpackOrdering(spec: OrderingSpec, packed: string): OrderingResponse | undefined {
  const order = [...packed];
  const key = rightOrder(spec);
  const complete = order.length === key.length && key.every((token) => order.includes(token));
  return complete ? order : undefined;
}
