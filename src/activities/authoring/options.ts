import type { OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';

type Fields<Name extends string> = readonly (OptionField & { readonly name: Name })[];

/**
 * One of a type's own attributes as text: what is written, else the field's fallback. Names and values are
 * checked against the table before `parse` runs, so what stands here is allowed.
 */
export function optionText<Name extends string>(
  directive: Directive,
  fields: Fields<Name>,
  name: Name,
): string {
  const written = directive.attributes[name]?.value;
  const field = fields.find((candidate) => candidate.name === name);
  return typeof written === 'string' ? written : (field?.fallback ?? '');
}

/** As `optionText`, for fields of the kind `whole-number` or `number`; a decimal comma is read. */
export const optionNumber = <Name extends string>(
  directive: Directive,
  fields: Fields<Name>,
  name: Name,
): number => Number(optionText(directive, fields, name).replace(',', '.'));

/** Whether a flag is written: `{#id flag}`. */
export const optionFlag = (directive: Directive, name: string): boolean =>
  directive.attributes[name] !== undefined;
