import type { InteractionAnswer } from '../../model/interaction.ts';
import { pack } from './pack.ts';
import type { DeadlinesResponse, DeadlinesSpec } from './spec.ts';

/** Case and dates as tokens; the LMS's report cuts a long one. */
export const interaction = (
  spec: DeadlinesSpec,
  response: DeadlinesResponse,
): InteractionAnswer => ({ kind: 'other', text: pack(spec, response) });
