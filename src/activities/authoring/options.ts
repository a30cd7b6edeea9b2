import type { AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';

type Fields<Name extends string> = readonly (OptionField & { readonly name: Name })[];

/**
 * Reads one of a type's own attributes as text: what is written, else the field's fallback. What is not
 * allowed is reported, and the fallback holds. Unknown names are the compiler's to report.
 */
export function optionText<Name extends string>(
  directive: Directive,
  fields: Fields<Name>,
  name: Name,
  { report }: AuthoringContext,
): string {
  const field = fields.find((candidate) => candidate.name === name);
  const fallback = field?.fallback ?? '';
  const written = directive.attributes[name];
  if (field === undefined || written === undefined) return fallback;
  const { value, span } = written;
  const found = value === true ? '' : value;
  const allowed = allows(field.kind, value);
  if (allowed === undefined) return found;
  report({
    code: 'activity/option-value',
    severity: 'error',
    message: `Opcja „${name}” w :::${directive.type} ma wartość „${found}”, a przyjmuje: ${allowed}.`,
    hint: `Popraw wartość albo usuń opcję; wtedy obowiązuje „${fallback}”.`,
    span,
  });
  return fallback;
}

/** As `optionText`, for fields of the kind `whole-number` or `number`. */
export function optionNumber<Name extends string>(
  directive: Directive,
  fields: Fields<Name>,
  name: Name,
  context: AuthoringContext,
): number {
  return Number(optionText(directive, fields, name, context).replace(',', '.'));
}

/** Whether a flag is written: `{#id flag}`. */
export const optionFlag = (directive: Directive, name: string): boolean =>
  directive.attributes[name] !== undefined;

/** What would be allowed, in words, or undefined where the value is. */
function allows(kind: OptionField['kind'], value: string | true): string | undefined {
  if (kind === 'flag') return value === true ? undefined : 'samą nazwę, bez wartości';
  if (kind === 'text') return value === true ? 'tekst w cudzysłowie' : undefined;
  if (kind === 'whole-number')
    return value !== true && /^\d{1,9}$/.test(value) ? undefined : 'liczbę całkowitą';
  if (kind === 'number')
    return value !== true && /^-?\d+([.,]\d+)?$/.test(value) ? undefined : 'liczbę';
  return value !== true && kind.includes(value) ? undefined : kind.join(', ');
}
