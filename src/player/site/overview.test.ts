import { describe, expect, it } from 'vitest';

import { emptyOverview, keepOverview, overviewFrom, readOverview } from './overview.ts';

const module = { done: 2, lessons: 9, completed: false, screen: 'test', title: 'Test modułu' };

describe('what the home page knows', () => {
  it('is kept a module at a time and names the last one', () => {
    const kept = new Map<string, string>();
    const storage = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => kept.set(key, value),
    };
    keepOverview(storage, 'kurs', '07-partnerstwo', module);
    keepOverview(storage, 'kurs', '08-zadanie', { ...module, completed: true });
    expect(readOverview(storage, 'kurs')).toEqual({
      modules: { '07-partnerstwo': module, '08-zadanie': { ...module, completed: true } },
      last: '08-zadanie',
    });
    expect(readOverview(storage, 'inny')).toEqual(emptyOverview);
  });

  it('is nothing where what was kept is not ours', () => {
    for (const text of [
      undefined,
      '',
      'x',
      '[]',
      '{"modules":7}',
      '{"modules":{"a":{"done":"2"}}}',
    ])
      expect(overviewFrom(text)).toEqual(emptyOverview);
  });
});
