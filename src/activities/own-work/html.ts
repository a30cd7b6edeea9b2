import type { Html } from '../../model/text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Author's plain text as HTML. */
export const escapeHtml = (text: string): Html =>
  text.replace(/[&<>"]/g, (char) => entities[char] ?? char) as Html;

/** Pieces of HTML one after the other. */
export const joinHtml = (parts: readonly Html[]): Html => parts.join('') as Html;

/** One element around HTML. `name` and `attributes` are ours, never an author's. */
export const tag = (name: string, content: Html, attributes = ''): Html =>
  `<${name}${attributes && ` ${attributes}`}>${content}</${name}>` as Html;

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/**
 * What a reader would see of inline HTML, so that `{fact:…}` can stand where a type reads words. Spaces
 * are plain ones, so that words can be compared.
 */
export const plainText = (html: Html): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#39|[a-z]+);/g, (whole, name: string) => characters[name] ?? whole)
    .replaceAll('\u00a0', ' ');
