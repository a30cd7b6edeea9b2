import { walk } from '../branching/walk.ts';
import type { GuideResponse, GuideSpec } from './spec.ts';

/** One token an answer. */
export const packGuide = ({ answers }: GuideResponse): string => answers.join('');

export function unpackGuide({ graph }: GuideSpec, packed: string): GuideResponse | undefined {
  const answers = [...packed];
  return walk(graph, answers) === undefined ? undefined : { answers };
}
