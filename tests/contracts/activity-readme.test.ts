import { existsSync, readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { compileActivity } from '../../src/compiler/compile-activity.ts';
import { prepareDiagrams } from '../../src/compiler/frames/draw-diagram.ts';
import { withOptionTable } from './option-table.ts';

const folder = new URL('../../src/activities/', import.meta.url);
const sections = [
  /^## Najmniejszy przykład$/m,
  /^## Opcje$/m,
  /^## (Co widzi|Ocena i) LMS$/m,
  /^## Ocena/m,
];

beforeAll(prepareDiagrams);

describe.each(activitySchemas.map(({ type, options }) => ({ type, options })))(
  'the page of $type',
  ({ type, options }) => {
    const file = new URL(`${type}/README.md`, folder);
    const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';

    it('says what it is for, when to use it, how it is scored and what an LMS sees', () => {
      expect(readme).toMatch(new RegExp(`^# ${type}\n\n\\S`));
      expect(readme).toContain('**Kiedy**');
      for (const title of sections) expect(readme).toMatch(title);
    });

    it('has the table of the options that the schema has (node scripts/options.mjs)', async () => {
      expect(readme).toBe(await withOptionTable(readme, options));
    });

    it('has examples that compile; what is only too short for a lesson may be warned about', () => {
      const blocks = [...readme.matchAll(/^```\w*\n(:::[^]*?)^```$/gm)].map(
        ([, text = '']) => text,
      );
      expect(blocks.length).toBeGreaterThan(0);
      for (const block of blocks) {
        const { diagnostics } = compileActivity(block, activitySchemas);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    });
  },
);
