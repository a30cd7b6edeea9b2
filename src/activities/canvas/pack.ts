import { fieldOverhead, packFields, unpackFields } from '../own-work/packed-fields.ts';
import type { CanvasResponse, CanvasSpec } from './spec.ts';

/** `e` or `o` for what is shown, then each field that was begun: its token and its words. */
export function pack({ fields }: CanvasSpec, { shown, texts }: CanvasResponse): string {
  const begun = fields.flatMap(({ token }) => {
    const text = texts[token] ?? '';
    return text === '' ? [] : [token + text];
  });
  return (shown === 'example' ? 'e' : 'o') + packFields(begun);
}

export function unpack({ fields }: CanvasSpec, packed: string): CanvasResponse | undefined {
  const shown = packed.startsWith('e') ? 'example' : packed.startsWith('o') ? 'own' : undefined;
  const saved = unpackFields(packed.slice(1));
  if (shown === undefined || saved === undefined) return undefined;
  const texts: Record<string, string> = {};
  for (const written of saved) {
    const field = fields.find(({ token }) => token === written.charAt(0));
    const text = written.slice(1);
    if (field === undefined || text === '' || text.length > field.max) return undefined;
    texts[field.token] = text;
  }
  return { shown, texts };
}

export const maxPackedLength = ({ fields }: CanvasSpec): number =>
  fields.reduce((sum, { max }) => sum + fieldOverhead + 1 + max, 1);
