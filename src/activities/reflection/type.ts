import type { ActivityType } from '../../model/activity.ts';
import { reflectionInteraction } from './interaction.ts';
import { packReflection, unpackReflection } from './pack.ts';
import { reflectionVerdict } from './score.ts';
import type { ReflectionResponse, ReflectionSpec } from './spec.ts';
import { reflectionTexts } from './texts.ts';

/** Own words, then a model answer. */
export const reflectionType: ActivityType<ReflectionSpec, ReflectionResponse> = {
  type: 'reflection',
  scored: false,
  kind: () => ({ pl: reflectionTexts.pl.kind, en: reflectionTexts.en.kind }),
  start: () => '',
  readiness: (_spec, response) => (response.trim() === '' ? 'empty' : 'ready'),
  score: () => reflectionVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction: reflectionInteraction,
  pack: packReflection,
  unpack: unpackReflection,
  entry: (_spec, response) => (response.trim() === '' ? undefined : response.trim()),
};
