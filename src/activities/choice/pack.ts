import { inOrder as picksInOrder, packPicks, unpackPicks } from '../picking/picks.ts';
import type { ChoiceResponse, ChoiceSpec } from './spec.ts';

/** Chosen tokens in the order of the spec: `ac`. */
export const packChoice = (_spec: ChoiceSpec, response: ChoiceResponse): string =>
  packPicks(response);

/** Undefined for tokens that the spec does not know, that repeat, or that are more than may be chosen. */
export const unpackChoice = (spec: ChoiceSpec, packed: string): ChoiceResponse | undefined =>
  packed.length > (spec.many ? spec.options.length : 1)
    ? undefined
    : unpackPicks(spec.options, packed);

/** A set of tokens as a response: in the order of the spec, without strangers. */
export const inOrder = ({ options }: ChoiceSpec, chosen: ReadonlySet<string>): ChoiceResponse =>
  picksInOrder(options, chosen);
