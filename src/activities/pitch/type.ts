import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { packPitch, unpackPitch } from './pack.ts';
import type { PitchResponse, PitchSpec } from './spec.ts';
import { pitchTexts } from './texts.ts';

/** A speech to rehearse: the plan is kept, the voice is not. */
export const pitchType: ActivityType<PitchSpec, PitchResponse> = {
  type: 'pitch',
  scored: false,
  kind: () => ({ pl: pitchTexts.pl.kind, en: pitchTexts.en.kind }),
  start: () => ({ plan: '', rehearsals: 0 }),
  readiness: (_spec, { plan, rehearsals }) =>
    plan.trim() === '' && rehearsals === 0 ? 'empty' : 'ready',
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction: (_spec, { plan }) => ({ kind: 'other', text: plan }),
  pack: packPitch,
  unpack: unpackPitch,
  entry: (_spec, { plan }) => (plan.trim() === '' ? undefined : plan.trim()),
};
