import { longestCsv } from './csv.ts';

/**
 * The words of a chosen file: UTF-8, or what Polish Windows writes where it is not. A file that cannot be a
 * cost table comes back as text that is too long.
 */
export async function textOf(file: File): Promise<string> {
  // No encoding has more than four bytes a character.
  if (file.size > 4 * longestCsv) return ' '.repeat(longestCsv + 1);
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}
