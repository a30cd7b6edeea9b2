import { type FillInResponse, type FillInSpec, gapLimit } from './spec.ts';

/** One line a gap; '' when nothing is written at all. */
export const packFillIn = (_spec: FillInSpec, response: FillInResponse): string =>
  response.every((text) => text === '') ? '' : response.join('\n');

/** Undefined for another number of lines or a line longer than its gap takes. */
export function unpackFillIn({ gaps }: FillInSpec, packed: string): FillInResponse | undefined {
  if (packed === '') return gaps.map(() => '');
  const texts = packed.split('\n');
  const fits =
    texts.length === gaps.length &&
    gaps.every((gap, index) => (texts[index] ?? '').length <= gapLimit(gap));
  return fits ? texts : undefined;
}
