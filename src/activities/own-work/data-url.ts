/** A file as an address, for `<a download>`: no script, nothing leaves the page. */
export const dataUrl = (mediaType: string, text: string): string =>
  `data:${mediaType};charset=utf-8,${encodeURIComponent(text.replace(loneSurrogate, '\ufffd'))}`;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
