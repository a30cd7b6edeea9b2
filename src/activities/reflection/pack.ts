import type { ReflectionResponse, ReflectionSpec } from './spec.ts';

/** The text as it is. */
export const packReflection = (_spec: ReflectionSpec, response: ReflectionResponse): string =>
  response;

/** Any text is an answer, up to the limit. */
export const unpackReflection = (
  { max }: ReflectionSpec,
  packed: string,
): ReflectionResponse | undefined => (packed.length <= max ? packed : undefined);
