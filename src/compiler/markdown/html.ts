import type { Html } from '../../model/text.ts';

/** The one border where text becomes HTML: everything handed in was escaped or made by the compiler. */
export const html = (text: string): Html => text as Html;

/** Text for element content and double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** As `escapeHtml`, but leaves entities that an author wrote, such as `&nbsp;`. */
export const escapeProse = (text: string): string =>
  text.replace(
    /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});)|[<>"]/gi,
    (char) => entities[char] ?? char,
  );
