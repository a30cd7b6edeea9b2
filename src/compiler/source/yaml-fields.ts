import { type Node, type YAMLMap, isMap, isScalar, isSeq } from 'yaml';

import type { Report, Span } from '../../model/diagnostic.ts';
import { hintFor } from './nearest.ts';

/** A text with its place. */
export interface Located {
  readonly value: string;
  readonly span: Span;
}

/** Reads a YAML mapping field by field. What was asked for is what is allowed; `finish` reports the rest. */
export interface Fields {
  readonly span: Span;
  text(name: string): string | undefined;
  optionalText(name: string): string | undefined;
  wholeNumber(name: string, min: number, max: number): number | undefined;
  optionalWholeNumber(name: string, min: number, max: number): number | undefined;
  oneOf<Word extends string>(name: string, allowed: readonly Word[]): Word | undefined;
  /** A calendar day, `2026-11-23`. */
  day(name: string): string | undefined;
  texts(name: string): readonly Located[];
  map(name: string): Fields | undefined;
  /** A list of mappings. */
  rows(name: string): readonly Fields[];
  /** Every key with its value as text, for mappings whose keys are ids. */
  textEntries(): readonly { readonly key: Located; readonly value: Located }[];
  /** Every key with its value as fields. */
  mapEntries(): readonly { readonly key: Located; readonly fields: Fields }[];
  /** The value's place, or the mapping's first line when it is missing. */
  spanOf(name: string): Span;
  finish(): void;
}

/** The fields of one mapping. `spanOfRange` turns offsets in `text` into places in the file. */
export function fieldsOf(
  map: YAMLMap,
  text: string,
  spanOfRange: (start: number, end: number) => Span,
  report: Report,
): Fields {
  const spanOfNode = (node: unknown): Span | undefined => {
    const range = (node as Node | undefined)?.range;
    return range ? spanOfRange(range[0], range[1]) : undefined;
  };
  const [start = 0] = map.range ?? [];
  const lineEnd = text.indexOf('\n', start);
  const own = spanOfRange(start, lineEnd < 0 ? text.length : lineEnd);
  const asked = new Set<string>();
  const pairOf = (name: string) =>
    map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === name);
  const spanOf = (name: string): Span => {
    const pair = pairOf(name);
    return spanOfNode(pair?.value) ?? spanOfNode(pair?.key) ?? own;
  };
  const complain = (code: string, name: string, message: string, hint: string): undefined => {
    report({ code, severity: 'error', message, hint, span: spanOf(name) });
    return undefined;
  };
  const scalar = (node: unknown): string | undefined => {
    if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
    const written =
      typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return written.trim() === '' ? undefined : written.trim();
  };
  const optionalText = (name: string): string | undefined => {
    asked.add(name);
    const pair = pairOf(name);
    if (pair === undefined || pair.value === null) return undefined;
    const value = scalar(pair.value);
    if (value !== undefined) return value;
    if (isScalar(pair.value)) return undefined;
    return complain(
      'yaml/wrong-kind',
      name,
      `Pole „${name}” to jeden tekst.`,
      `Napisz „${name}: tekst”.`,
    );
  };
  const missing = (name: string): undefined =>
    complain('yaml/missing', name, `Brakuje pola „${name}”.`, `Dopisz „${name}: …”.`);
  const text_ = (name: string): string | undefined => {
    const before = pairOf(name)?.value;
    const value = optionalText(name);
    if (value === undefined && (before === undefined || before === null || isScalar(before)))
      missing(name);
    return value;
  };
  const numberFrom = (
    name: string,
    written: string,
    min: number,
    max: number,
  ): number | undefined => {
    const value = Number(written);
    if (/^\d+$/.test(written) && value >= min && value <= max) return value;
    return complain(
      'yaml/not-a-number',
      name,
      `„${written}” w polu „${name}” nie jest liczbą całkowitą od ${min} do ${max}.`,
      `Napisz na przykład „${name}: ${min}”.`,
    );
  };
  const located = (node: unknown, what: string): Located | undefined => {
    const value = scalar(node);
    const span = spanOfNode(node) ?? own;
    if (value !== undefined) return { value, span };
    report({
      code: 'yaml/wrong-kind',
      severity: 'error',
      message: `${what} to jeden niepusty tekst.`,
      hint: 'Popraw zapis albo usuń ten wiersz.',
      span,
    });
    return undefined;
  };
  const fields: Fields = {
    span: own,
    spanOf,
    optionalText,
    text: text_,
    wholeNumber(name, min, max) {
      const written = text_(name);
      return written === undefined ? undefined : numberFrom(name, written, min, max);
    },
    optionalWholeNumber(name, min, max) {
      const written = optionalText(name);
      return written === undefined ? undefined : numberFrom(name, written, min, max);
    },
    oneOf(name, allowed) {
      const written = text_(name);
      if (written === undefined) return undefined;
      return (
        allowed.find((word) => word === written) ??
        complain(
          'yaml/unknown-word',
          name,
          `„${written}” nie pasuje do pola „${name}”.`,
          hintFor(written, allowed),
        )
      );
    },
    day(name) {
      const written = text_(name);
      if (written === undefined) return undefined;
      const time = Date.parse(`${written}T00:00:00Z`);
      const real = /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(time);
      if (real && new Date(time).toISOString().startsWith(written)) return written;
      return complain(
        'yaml/not-a-day',
        name,
        `„${written}” w polu „${name}” nie jest dniem.`,
        'Napisz rok-miesiąc-dzień, na przykład 2026-11-23.',
      );
    },
    texts(name) {
      asked.add(name);
      const node = pairOf(name)?.value;
      if (node === undefined || node === null) return [];
      if (!isSeq(node)) {
        complain(
          'yaml/wrong-kind',
          name,
          `Pole „${name}” to lista.`,
          `Napisz „${name}: [jedno, drugie]”.`,
        );
        return [];
      }
      return node.items
        .map((item) => located(item, 'Pozycja listy'))
        .filter((item) => item !== undefined);
    },
    map(name) {
      asked.add(name);
      const node = pairOf(name)?.value;
      if (node === undefined || node === null) return missing(name);
      if (isMap(node)) return fieldsOf(node, text, spanOfRange, report);
      return complain(
        'yaml/wrong-kind',
        name,
        `Pole „${name}” ma własne pola pod sobą.`,
        `Napisz „${name}:”, a niżej, z wcięciem, „nazwa: wartość”.`,
      );
    },
    rows(name) {
      asked.add(name);
      const node = pairOf(name)?.value;
      if (node === undefined || node === null) missing(name);
      const items = isSeq(node) ? node.items : [];
      if (node && (!isSeq(node) || !items.every((item) => isMap(item)))) {
        complain(
          'yaml/wrong-kind',
          name,
          `Pole „${name}” to lista wierszy z polami.`,
          'Napisz je niżej, każdy w swoim wierszu: „- { nazwa: wartość, nazwa: wartość }”.',
        );
      }
      return items
        .filter((item) => isMap(item))
        .map((item) => fieldsOf(item, text, spanOfRange, report));
    },
    textEntries: () =>
      map.items.flatMap((pair) => {
        const key = located(pair.key, 'Nazwa pola');
        const value = located(pair.value ?? pair.key, 'Wartość pola');
        return key && value ? [{ key, value }] : [];
      }),
    mapEntries: () =>
      map.items.flatMap((pair) => {
        const key = located(pair.key, 'Nazwa pola');
        if (key === undefined) return [];
        if (isMap(pair.value)) {
          return [{ key, fields: fieldsOf(pair.value, text, spanOfRange, report) }];
        }
        report({
          code: 'yaml/wrong-kind',
          severity: 'error',
          message: `„${key.value}” ma mieć własne pola pod sobą.`,
          hint: 'Napisz je niżej, z wcięciem dwóch spacji.',
          span: key.span,
        });
        return [];
      }),
    finish() {
      for (const pair of map.items) {
        const key = located(pair.key, 'Nazwa pola');
        if (key === undefined || asked.has(key.value)) continue;
        report({
          code: 'yaml/unknown-field',
          severity: 'error',
          message: `Nie ma pola „${key.value}”.`,
          hint: hintFor(key.value, asked),
          span: key.span,
        });
      }
    },
  };
  return fields;
}
