import { createHash } from 'node:crypto';

import type { Diagnostic, Report } from '../../model/diagnostic.ts';

/** A short name for a content: equal texts, equal names. */
export const digest = (...texts: readonly string[]): string =>
  createHash('sha1').update(texts.join('\u0000')).digest('hex');

/** Remembers the last result of each slot, with its complaints, as long as the key stays the same. */
export interface Memo<Value> {
  recall(
    slot: string,
    key: string,
    report: Report,
    make: (report: Report) => Value | Promise<Value>,
  ): Promise<Value>;
}

export function createMemo<Value>(): Memo<Value> {
  const kept = new Map<string, { key: string; value: Value; diagnostics: readonly Diagnostic[] }>();
  return {
    async recall(slot, key, report, make) {
      let entry = kept.get(slot);
      if (entry?.key !== key) {
        const diagnostics: Diagnostic[] = [];
        const value = await make((diagnostic) => diagnostics.push(diagnostic));
        entry = { key, value, diagnostics };
        kept.set(slot, entry);
      }
      entry.diagnostics.forEach(report);
      return entry.value;
    },
  };
}
