import type { InteractionAnswer } from '../../model/interaction.ts';
import type { CategoriseResponse, CategoriseSpec } from './spec.ts';

/** What an LMS sees: a matching of item tokens with group tokens. */
export function categoriseInteraction(
  { items }: CategoriseSpec,
  response: CategoriseResponse,
): InteractionAnswer {
  return {
    kind: 'matching',
    pairs: items.flatMap(({ token }) => {
      const group = response[token];
      return group === undefined ? [] : [[token, group] as const];
    }),
    correct: items.map(({ token, group }) => [token, group] as const),
  };
}
