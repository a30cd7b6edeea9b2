import { describe, expect, it } from 'vitest';

import { typeset } from './typography.ts';

const shown = (text: string): string => typeset(text).replaceAll('\u00a0', '~');

describe('typeset', () => {
  it.each([
    ['Idę z psem i w domu', 'Idę z~psem i~w~domu'],
    ['A to „w gminie” (o tym', 'A~to „w~gminie” (o~tym'],
    ['20 000 zł i 1 200 000 osób', '20~000~zł i~1~200~000~osób'],
    ['w 2026 roku 14 dni', 'w~2026 roku 14~dni'],
    ['art. 19a ust. 1 pkt 2', 'art.~19a ust.~1 pkt~2'],
    ['ma 5 kmin i kot o psie', 'ma 5 kmin i~kot o~psie'],
  ])('%s', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });
});
