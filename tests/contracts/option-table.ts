import { format, resolveConfig } from 'prettier';

import type { OptionField } from '../../src/model/activity.ts';

const marker = /(<!-- options:start -->)[^]*?(<!-- options:end -->)/;

const kindOf = ({ kind }: OptionField): string => {
  if (typeof kind !== 'string') return kind.map((value) => `\`${value}\``).join(', ');
  return {
    text: 'tekst',
    'whole-number': 'liczba całkowita',
    number: 'liczba',
    flag: 'sama nazwa',
  }[kind];
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A type's own options as a Markdown table, for its README. */
const optionTable = (options: readonly OptionField[]): string =>
  options.length === 0
    ? 'Typ nie ma własnych opcji. Wspólne dla wszystkich ćwiczeń opisuje przewodnik autora.'
    : [
        '| opcja | przyjmuje | co robi | gdy nie napiszesz |',
        '| --- | --- | --- | --- |',
        ...options.map(
          (option) =>
            `| \`${option.name}\` | ${kindOf(option)} | ${cell(option.description)} | ${cell(option.fallback)} |`,
        ),
      ].join('\n');

/** A README with the table between its markers brought up to date; undefined where it has no markers. */
export async function withOptionTable(
  readme: string,
  options: readonly OptionField[],
): Promise<string | undefined> {
  if (!marker.test(readme)) return undefined;
  const fresh = readme.replace(marker, (_all, start: string, end: string) =>
    [start, '', optionTable(options), '', end].join('\n'),
  );
  const style = await resolveConfig(new URL(import.meta.url));
  return format(fresh, { ...style, parser: 'markdown' });
}
