import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { textFile } from './package-file.ts';
import { zip } from './zip.ts';

const files = [textFile('index.html', '<p>Zażółć'), textFile('fonts/a.woff2', 'x'.repeat(999))];
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const hashIn = (zone: string) =>
  execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `import { zip } from './src/packages/zip.ts';
       import { createHash } from 'node:crypto';
       const bytes = zip([{ path: 'a.txt', bytes: new Uint8Array([97]) }]);
       process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`,
    ],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    },
  );

describe('a zip', () => {
  it('holds what went in', () => {
    const out = unzipSync(zip(files));
    expect(Object.keys(out)).toEqual(['fonts/a.woff2', 'index.html']);
    expect(new TextDecoder().decode(out['index.html'])).toBe('<p>Zażółć');
  });

  it('has the same bytes in whatever order the files come', () => {
    expect(hash(zip(files))).toBe(hash(zip(files.toReversed())));
  });

  it('has the same bytes east, west and at the date line', () => {
    const hashes = ['Europe/Warsaw', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(hashIn);
    expect(new Set(hashes).size).toBe(1);
  });

  it('refuses two files under one path', () => {
    expect(() => zip([textFile('a', '1'), textFile('a', '2')])).toThrow('share the path a');
  });
});
