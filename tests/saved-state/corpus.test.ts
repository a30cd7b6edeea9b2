import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { createStateCodec } from '../../src/delivery/shared/state-codec.ts';
import type { ModuleState } from '../../src/model/module-state.ts';

/** One state as some release saved it. */
interface SavedCase {
  readonly dictionary: readonly string[];
  readonly text: string;
  /** What it must be read as; JSON leaves out what is undefined. */
  readonly state: ModuleState;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json'))
  .sort();
const sums = new Map(
  readFileSync(`${folder}SHA256SUMS`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [sum = '', name = ''] = line.split('  ');
      return [name, sum] as const;
    }),
);

describe('states saved by every release so far', () => {
  it('are all listed, and none was edited: learners have them as they are', () => {
    expect([...sums.keys()].sort()).toEqual(names);
    for (const [name, sum] of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(folder + name))
          .digest('hex'),
      ).toBe(sum);
  });

  it.each(names)('%s is read as it was', (name) => {
    const { dictionary, text, state } = JSON.parse(
      readFileSync(folder + name, 'utf8'),
    ) as SavedCase;
    const read = createStateCodec([...dictionary, 'cwiczenie-z-nowszego-wydania']).decode(text);
    expect(read.kind).toBe('state');
    expect(JSON.parse(JSON.stringify(read))).toEqual({ kind: 'state', state });
  });
});
