import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import type { PlainLanguageResponse, PlainLanguageSpec } from './spec.ts';
import { plainLanguageTexts } from './texts.ts';

/** The learner's own Polish text, measured while it is written. Nothing is judged or sent anywhere. */
export const plainLanguageType: ActivityType<PlainLanguageSpec, PlainLanguageResponse> = {
  type: 'plain-language',
  scored: false,
  kind: () => ({ pl: plainLanguageTexts.pl.kind, en: plainLanguageTexts.en.kind }),
  start: () => '',
  readiness: (_spec, response) => (response.trim() === '' ? 'empty' : 'ready'),
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction: (_spec, response) => ({ kind: 'other', text: response }),
  pack: ({ max }, response) => response.slice(0, max),
  unpack: ({ max }, packed) => (packed.length <= max ? packed : undefined),
  entry: (_spec, response) => (response.trim() === '' ? undefined : response.trim()),
};
