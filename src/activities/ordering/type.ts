import type { ActivityType } from '../../model/activity.ts';
import { shuffled } from '../../model/seeded-random.ts';
import { orderingInteraction } from './interaction.ts';
import { packOrdering, unpackOrdering } from './pack.ts';
import { scoreOrdering } from './score.ts';
import { type OrderingResponse, type OrderingSpec, rightOrder } from './spec.ts';
import { orderingTexts } from './texts.ts';

/** Items to be put in order. */
export const orderingType: ActivityType<OrderingSpec, OrderingResponse> = {
  type: 'ordering',
  scored: true,
  kind: () => ({ pl: orderingTexts.pl.kind, en: orderingTexts.en.kind }),
  start,
  readiness: () => 'ready',
  score: scoreOrdering,
  solution: rightOrder,
  feedback: (spec, response) => {
    const { parts } = scoreOrdering(spec, response);
    return spec.items.flatMap(({ token, feedback }) =>
      feedback !== undefined && parts[token] === 'right'
        ? [{ part: token, tone: 'right' as const, html: feedback }]
        : [],
    );
  },
  interaction: orderingInteraction,
  pack: packOrdering,
  unpack: unpackOrdering,
};

/** Shuffled by the seed, but never into the right order, which would leave nothing to do. */
function start(spec: OrderingSpec, seed: number): OrderingResponse {
  const key = rightOrder(spec);
  const order = shuffled(key, seed);
  const same = order.every((token, index) => token === key[index]);
  return same ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
