import { describe, expect, it } from 'vitest';

import { readableMinutes } from './home-body.ts';

describe('the time of a module', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 godz.'],
    [142, '2 godz. 22 min'],
  ])('of %i minutes reads %s', (minutes, text) => {
    expect(readableMinutes(minutes)).toBe(text.replaceAll(' ', '\u00a0'));
  });
});
