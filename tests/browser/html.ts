import type { Html } from '../../src/model/text.ts';

/** Test text as if the compiler had made it. */
export const html = (text: string): Html => text as Html;
