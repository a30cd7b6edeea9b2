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

/** What a screen reader would read of it, on one line. */
export function plainText(markup: string): string {
  return markup
    .replace(/<(?:br|\/p|\/li|\/t[hdr])[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}
