import type { MarkedToken, Token, Tokens } from 'marked';

import type { Span } from '../../model/diagnostic.ts';
import type { Block, ListItem, Prose } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { type Locator, createLocator } from '../source/locator.ts';
import { spanOfLines } from '../source/source.ts';
import { html } from './html.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderInline } from './render-inline.ts';
import type { PageScope } from './scope.ts';

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** Top-level tokens of a text that starts at `firstLine`: their raws, end to end, are that text. */
export function lowerPage(tokens: readonly Token[], firstLine: number, scope: PageScope): Block[] {
  let line = firstLine;
  return tokens.flatMap((token) => {
    const start = line + lineBreaks(/^\n*/.exec(token.raw)?.[0] ?? '');
    line += lineBreaks(token.raw);
    if (token.type === 'space' || token.type === 'def') return [];
    const end = start + lineBreaks(token.raw.trim());
    return lower(token, spanOfLines(scope.source, start, end), scope);
  });
}

function lowerInside(tokens: readonly Token[], within: Span, scope: PageScope): Block[] {
  const locator = createLocator(scope.source, within);
  return tokens.flatMap((token) => {
    if (token.type === 'space' || token.type === 'def') return [];
    return lower(token, locator.find(token.raw), scope);
  });
}

function lower(token: Token, span: Span, scope: PageScope): Block[] {
  const known = token as MarkedToken;
  switch (known.type) {
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', ...prose(known, span, scope) }];
    case 'heading':
      return [{ kind: 'heading', depth: known.depth, ...prose(known, span, scope) }];
    case 'list': {
      const locator = createLocator(scope.source, span);
      const items = known.items.map((item) => lowerItem(item, locator, scope));
      const list = { kind: 'list' as const, ordered: known.ordered, items, span };
      return [
        typeof known.start === 'number' && known.start !== 1
          ? { ...list, start: known.start }
          : list,
      ];
    }
    case 'blockquote': {
      const blocks = lowerInside(known.tokens, span, scope);
      return [{ kind: 'quote', blocks, html: renderBlocks(blocks), span }];
    }
    case 'table': {
      const locator = createLocator(scope.source, span);
      const cell = ({ text, tokens }: Tokens.TableCell): Prose => {
        const place = text === '' ? span : locator.find(text);
        return {
          text,
          html: renderInline(tokens, scope, createLocator(scope.source, place)),
          span: place,
        };
      };
      const header = known.header.map(cell);
      return [{ kind: 'table', header, rows: known.rows.map((row) => row.map(cell)), span }];
    }
    case 'code':
      return [{ kind: 'code', language: known.lang ?? '', text: known.text, span }];
    case 'hr':
      return [{ kind: 'other', html: html('<hr>'), span }];
    case 'html':
      renderInline([known], scope, createLocator(scope.source, span));
      return [];
    default:
      return [];
  }
}

function prose(
  token: { raw: string; text: string; tokens?: Token[] | undefined },
  span: Span,
  scope: PageScope,
): Prose {
  const markup = renderInline(
    token.tokens ?? [token as Token],
    scope,
    createLocator(scope.source, span),
  );
  return { text: token.text.trim(), html: markup, span };
}

function lowerItem(item: Tokens.ListItem, list: Locator, scope: PageScope): ListItem {
  const span = list.find(item.raw);
  const tokens = item.tokens.filter(({ type }) => type !== 'checkbox' && type !== 'space');
  const [first, ...rest] = tokens;
  const startsWithText = first?.type === 'text' || first?.type === 'paragraph';
  const lead = startsWithText ? first : undefined;
  const text = withoutBox(String(lead?.['text'] ?? ''));
  const token = /^\{([a-z0-9])\}\s+/.exec(text);
  const shown = token === null ? text : text.slice(token[0].length);
  const place = shown === '' ? span : createLocator(scope.source, span).find(shown);
  const inline = token === null ? withoutBoxToken(lead?.tokens) : scope.inlineTokens(shown);
  let markup: Html | undefined;
  return {
    text: shown.trim(),
    // Rendered when read: types that cut an item up themselves (`[tekst](#wezel) {gdy: …}`) never ask for it,
    // and its links and braces are theirs to judge.
    get html() {
      return (markup ??= renderInline(inline, scope, createLocator(scope.source, place)));
    },
    span: place,
    checked: item.task ? item.checked === true : undefined,
    token: token?.[1],
    children: lowerInside(startsWithText ? rest : tokens, afterLine(span, place), scope),
  };
}

const withoutBox = (text: string): string => text.replace(/^\[[ xX]\]\s+/, '');
const withoutBoxToken = (tokens: readonly Token[] = []): readonly Token[] =>
  tokens.filter(({ type }) => type !== 'checkbox');

/** The part of an item's span below its own text. */
const afterLine = (span: Span, place: Span): Span =>
  place.endLine < span.endLine ? { ...span, line: place.endLine + 1, column: 1 } : span;
