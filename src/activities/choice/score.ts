import type { Verdict } from '../../model/score.ts';
import { scorePicks } from '../picking/picks.ts';
import type { ChoiceResponse, ChoiceSpec } from './spec.ts';

/** One right option: one point. Several: as picks are scored, so that ticking everything earns nothing. */
export const scoreChoice = ({ options }: ChoiceSpec, response: ChoiceResponse): Verdict =>
  scorePicks(options, response);
