import type { InteractionAnswer } from '../../model/interaction.ts';
import type { ReflectionResponse, ReflectionSpec } from './spec.ts';

/** What an LMS sees: the text, with nothing that would be right or wrong. */
export const reflectionInteraction = (
  _spec: ReflectionSpec,
  response: ReflectionResponse,
): InteractionAnswer => ({ kind: 'fill-in', texts: [response], correct: [] });
