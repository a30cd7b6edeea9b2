import type { MarkedToken, Token } from 'marked';

import type { Severity, Span } from '../../model/diagnostic.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Html } from '../../model/text.ts';
import type { Locator } from '../source/locator.ts';
import { escapeHtml, escapeProse, html } from './html.ts';
import type { ReferenceToken } from './page-lexer.ts';
import { renderLink } from './render-link.ts';
import { renderReference } from './render-reference.ts';
import type { PageScope } from './scope.ts';
import { typeset } from './typography.ts';

/** What the renderers of single inline tokens share. */
export interface InlineContext {
  readonly scope: PageScope;
  readonly insideLink: boolean;
  /** Reports at the place of a token. */
  readonly complain: (
    token: { raw: string },
    code: string,
    message: string,
    hint: string,
    severity?: Severity,
  ) => void;
}

/** Inline tokens to HTML; facts, terms and links are looked up and noted as used. */
export function renderInline(tokens: readonly Token[], scope: PageScope, locator: Locator): Html {
  const places = new Map<object, Span>();
  const context: InlineContext = {
    scope,
    insideLink: false,
    complain(token, code, message, hint, severity = 'error') {
      const span = places.get(token) ?? locator.find(token.raw);
      places.set(token, span);
      scope.report({ code, severity, message, hint, span });
    },
  };
  return html(renderTokens(tokens, context).trim());
}

function renderTokens(tokens: readonly Token[], context: InlineContext): string {
  return tokens
    .map((token) => renderToken(token as MarkedToken | ReferenceToken, context))
    .join('');
}

function renderToken(token: MarkedToken | ReferenceToken, context: InlineContext): string {
  const within = (tag: string, tokens: readonly Token[]): string =>
    `<${tag}>${renderTokens(tokens, context)}</${tag}>`;
  switch (token.type) {
    case 'text':
      return token.tokens ? renderTokens(token.tokens, context) : typeset(escapeProse(token.text));
    case 'escape':
      return escapeHtml(token.text);
    case 'strong':
      return within('strong', token.tokens);
    case 'em':
      return within('em', token.tokens);
    case 'del':
      return within('del', token.tokens);
    case 'codespan':
      return `<code>${escapeHtml(token.text)}</code>`;
    case 'br':
      return '<br>';
    case 'checkbox':
      return '';
    case 'reference':
      return renderReference(token, context);
    case 'link': {
      const label = renderTokens(token.tokens, { ...context, insideLink: true });
      return renderLink(token, label, context);
    }
    case 'image':
      return renderImage(token, context);
    case 'html':
      context.complain(
        token,
        'markdown/raw-html',
        `„${token.raw.trim().split('\n', 1)[0]?.slice(0, 40) ?? ''}” to surowy HTML.`,
        'Zapisz to w Markdownie; a jeśli chodzi o zwykły znak „<”, postaw przed nim „\\”.',
      );
      return '';
    default:
      return '';
  }
}

function renderImage(
  token: { raw: string; href: string; text: string },
  { scope, complain }: InlineContext,
): string {
  const alt = plainText(typeset(escapeProse(token.text)));
  if (alt === '') {
    complain(
      token,
      'image/no-alt',
      'Obraz nie ma opisu.',
      'Napisz w nawiasach kwadratowych, co na nim widać: ![opis](media/plik.svg).',
    );
  }
  const path = decodePath(token.href);
  if (!/^media\/[\w./-]+$/.test(path)) {
    complain(
      token,
      'image/bad-path',
      `„${token.href}” nie wskazuje pliku z folderu media.`,
      'Włóż plik do folderu media modułu (nazwa bez spacji i polskich liter) i napisz media/plik.svg.',
    );
    return '';
  }
  if (!scope.targets.files.has(path)) {
    complain(
      token,
      'image/not-found',
      `Nie ma pliku „${path}”.`,
      'Sprawdź nazwę; wielkość liter ma znaczenie.',
    );
    return '';
  }
  scope.uses.media.add(path);
  return `<img src="module:${escapeHtml(path)}" alt="${escapeHtml(alt)}">`;
}

function decodePath(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
