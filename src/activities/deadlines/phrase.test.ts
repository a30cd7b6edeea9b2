import { describe, expect, it } from 'vitest';

import { readPhrase } from './phrase.ts';

describe('a time limit in an author’s words', () => {
  it.each([
    ['21 dni od ogłoszenia konkursu', 'after', 21, 'days', 'ogłoszenia konkursu'],
    ['1 dzień od wpływu', 'after', 1, 'days', 'wpływu'],
    ['co najmniej 7 dni roboczych od wpływu oferty.', 'after', 7, 'working-days', 'wpływu oferty'],
    ['2 tygodnie od dnia zebrania', 'after', 2, 'weeks', 'zebrania'],
    ['w ciągu 3 miesięcy od wpisu', 'after', 3, 'months', 'wpisu'],
    ['1 rok od końca zadania', 'after', 1, 'years', 'końca zadania'],
    ['14\u00a0dni przed dniem walnego zebrania', 'before', 14, 'days', 'walnego zebrania'],
  ])('reads „%s”', (text, kind, amount, unit, name) => {
    expect(readPhrase(text)).toMatchObject({
      rule: { kind, amount, unit },
      from: { kind: 'event', name },
    });
  });

  it('moves off a day off unless told not to', () => {
    expect(readPhrase('5 dni od a')?.rule).toMatchObject({ moves: true });
    expect(readPhrase('5 dni od a, bez przesunięcia')?.rule).toMatchObject({ moves: false });
  });

  it('reads a fixed date, which stays put unless told to move', () => {
    expect(readPhrase('do 15 listopada')).toEqual({
      rule: { kind: 'by-date', month: 11, dayOfMonth: 15, moves: false },
      from: undefined,
    });
    expect(readPhrase('najpóźniej do 31 maja, z przesunięciem')?.rule).toMatchObject({
      moves: true,
    });
    expect(readPhrase('do 31 maja licząc od końca roku')?.from?.name).toBe('końca roku');
  });

  it('reads a limit that follows another', () => {
    expect(readPhrase('7 dni od terminu „Urząd ogłasza ofertę”')?.from).toEqual({
      kind: 'limit',
      name: 'Urząd ogłasza ofertę',
    });
  });

  it('does not guess', () => {
    for (const text of [
      '',
      '21 dni',
      'dwa dni od ogłoszenia',
      '0 dni od ogłoszenia',
      '90000 dni od ogłoszenia',
      '3 kwartały od ogłoszenia',
      'do 31 listopada',
      'do 15 listopad',
    ])
      expect(readPhrase(text)).toBeUndefined();
  });
});
