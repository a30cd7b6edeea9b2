const unit =
  '(?:zł|gr|%|‰|km|m|cm|ha|kg|g|l|h|min|s|r\\.|tys\\.|mln|mld|proc\\.|osób|osoby|osoba|dni|dzień|lat|lata|rok|złotych|euro|godzin|godziny)';

const glue: readonly (readonly [RegExp, string])[] = [
  // a, i, o, u, w, z never end a line.
  [/(?<=^|[\s(„"\u00a0])([aiouwzAIOUWZ]) +(?=\S|$)/g, '$1\u00a0'],
  // 20 000
  [/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0'],
  // 20 zł, 12 dni
  [new RegExp(`(\\d) +(?=${unit}(?![\\p{L}\\d]))`, 'gu'), '$1\u00a0'],
  // art. 19a ust. 1
  [/(?<![\p{L}])(art\.|ust\.|pkt|poz\.|lit\.|nr|str\.|godz\.|§) +(?=\d|[a-z]\))/gu, '$1\u00a0'],
];

/** Polish typesetting: words and numbers that belong together stay on one line. */
export const typeset = (text: string): string =>
  glue.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
