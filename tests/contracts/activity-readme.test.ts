import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { compileActivity } from '../../src/compiler/compile-activity.ts';
import { withOptionTable } from './option-table.ts';

const folder = new URL('../../src/activities/', import.meta.url);
const sections = ['Najmniejszy przykład', 'Opcje', 'Co widzi LMS'];

describe.each(activitySchemas.map(({ type, options, scored }) => ({ type, options, scored })))(
  'the page of $type',
  ({ type, options, scored }) => {
    const file = new URL(`${type}/README.md`, folder);
    const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';

    it('says what it is for, when to use it, how it is scored and what an LMS sees', () => {
      expect(readme).toMatch(new RegExp(`^# ${type}\n\n\\S`));
      expect(readme).toContain('**Kiedy**');
      for (const title of scored ? [...sections, 'Ocena'] : sections)
        expect(readme).toContain(`\n## ${title}\n`);
    });

    it('has the table of the options that the schema has (node scripts/options.mjs)', async () => {
      expect(readme).toBe(await withOptionTable(readme, options));
    });

    it('has examples that compile without a complaint', () => {
      const blocks = [...readme.matchAll(/^```\w*\n(:::[^]*?)^```$/gm)].map(
        ([, text = '']) => text,
      );
      expect(blocks.length).toBeGreaterThan(0);
      for (const block of blocks)
        expect(compileActivity(block, activitySchemas).diagnostics).toEqual([]);
    });
  },
);
