/** The longest text one field can hold: what two base-36 digits can say. */
export const maxFieldLength = 36 * 36 - 1;

/** Packed characters that each field costs beside its text. */
export const fieldOverhead = 2;

/** Joins texts so that any character may stand in them: a length of two digits, then the text as it is. */
export const packFields = (fields: readonly string[]): string =>
  fields
    .map((field) => field.slice(0, maxFieldLength))
    .map((field) => field.length.toString(36).padStart(fieldOverhead, '0') + field)
    .join('');

/** Undefined when the text was not made by `packFields`. */
export function unpackFields(packed: string): readonly string[] | undefined {
  const fields: string[] = [];
  for (let at = 0; at < packed.length;) {
    const digits = packed.slice(at, at + fieldOverhead);
    if (!/^[0-9a-z]{2}$/.test(digits)) return undefined;
    const start = at + fieldOverhead;
    at = start + parseInt(digits, 36);
    if (at > packed.length) return undefined;
    fields.push(packed.slice(start, at));
  }
  return fields;
}
