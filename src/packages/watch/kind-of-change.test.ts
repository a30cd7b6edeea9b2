import { describe, expect, it } from 'vitest';

import { kindOfChange } from './kind-of-change.ts';

describe('a change while previewing', () => {
  it.each([
    ['modules/08-zadanie-publiczne/lessons/a.md', 'content'],
    ['course/facts.yaml', 'content'],
    ['course/theme/motifs.txt', 'content'],
    ['course/theme/tokens.css', 'theme'],
    ['src/player/start-module.ts', 'browser code'],
    ['src/activities/choice/element.ts', 'browser code'],
    ['src/activities/choice/schema.ts', 'build code'],
    ['src/compiler/rules/alt-text.ts', 'build code'],
    ['src/packages/zip.test.ts', undefined],
    ['modules/08-zadanie-publiczne/lessons/.a.md.swp', undefined],
    ['README.md', undefined],
  ])('in %s is a matter of %s', (path, kind) => {
    expect(kindOfChange(path)).toBe(kind);
  });
});
