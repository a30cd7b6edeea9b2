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
