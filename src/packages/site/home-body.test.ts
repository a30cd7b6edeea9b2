import { describe, expect, it } from 'vitest';

import { readableMinutes } from './home-body.ts';

describe('the time of a module', () => {
  it.each([
    [0, '0 minut'],
    [1, '1 minuta'],
    [45, '45 minut'],
    [60, '1 godzina'],
    [132, '2 godziny 12 minut'],
    [322, '5 godzin 22 minuty'],
  ])('of %i minutes reads %s', (minutes, text) => {
    expect(readableMinutes(minutes)).toBe(text);
  });
});
