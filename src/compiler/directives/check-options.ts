import type { OptionField } from '../../model/activity.ts';
import type { Report } from '../../model/diagnostic.ts';
import type { Attribute } from '../../model/markdown.ts';
import { hintFor } from '../source/nearest.ts';

/** Keeps the attributes that the table knows and that have a legal value; reports the others. */
export function checkOptions(
  written: Readonly<Record<string, Attribute>>,
  options: readonly OptionField[],
  report: Report,
): Record<string, Attribute> {
  const kept: Record<string, Attribute> = {};
  for (const [name, attribute] of Object.entries(written)) {
    const option = options.find((known) => known.name === name);
    const complain = (code: string, message: string, hint: string): void =>
      report({ code, severity: 'error', message, hint, span: attribute.span });
    if (option === undefined) {
      const names = options.map((known) => known.name);
      complain('attributes/unknown', `Ten blok nie ma opcji „${name}”.`, hintFor(name, names));
    } else if (fits(attribute.value, option.kind)) kept[name] = attribute;
    else {
      complain(
        'attributes/wrong-value',
        `Opcja „${name}” ma złą wartość${attribute.value === true ? ' (żadnej)' : ` „${attribute.value}”`}.`,
        example(option, attribute.value),
      );
    }
  }
  return kept;
}

function fits(value: string | true, kind: OptionField['kind']): boolean {
  if (kind === 'flag') return value === true;
  if (value === true) return false;
  if (kind === 'text') return value.trim() !== '';
  if (kind === 'whole-number') return /^\d{1,9}$/.test(value);
  if (kind === 'number') return /^-?\d{1,9}(?:[.,]\d{1,6})?$/.test(value);
  return kind.includes(value);
}

function example({ name, kind }: OptionField, value: string | true): string {
  if (kind === 'flag') return `Napisz samo „${name}”, bez znaku „=”.`;
  if (kind === 'text') return `Napisz ${name}="tekst".`;
  if (kind === 'whole-number') return `Napisz liczbę całkowitą, na przykład ${name}=2.`;
  if (kind === 'number') return `Napisz liczbę, na przykład ${name}=2,5.`;
  return hintFor(value === true ? '' : value, kind);
}
