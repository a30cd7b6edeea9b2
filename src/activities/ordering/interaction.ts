import type { InteractionAnswer } from '../../model/interaction.ts';
import { type OrderingResponse, type OrderingSpec, rightOrder } from './spec.ts';

/** What an LMS sees: tokens in the learner's order and in the right one. */
export const orderingInteraction = (
  spec: OrderingSpec,
  response: OrderingResponse,
): InteractionAnswer => ({ kind: 'sequencing', order: response, correct: rightOrder(spec) });
