import { Lexer, Marked, type Token } from 'marked';

/** `{fact:id}` and `{term:id|form}` in running text. */
export interface ReferenceToken {
  readonly type: 'reference';
  readonly raw: string;
  /** The word before the colon. */
  readonly word: string;
  readonly target: string;
  /** What stands after the bar. */
  readonly form: string | undefined;
}

const { defaults } = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'reference',
      level: 'inline',
      start: (text: string) => text.indexOf('{'),
      tokenizer(text: string): ReferenceToken | undefined {
        const match = /^\{(\p{L}+):([^{}|\n]*)(?:\\?\|([^{}\n]*))?\}/u.exec(text);
        if (match === null) return undefined;
        const [raw, word = '', target = '', form] = match;
        return { type: 'reference', raw, word, target: target.trim(), form: form?.trim() };
      },
    },
  ],
});

/** One lexer a page: reference links resolve across all its parts. */
export interface PageLexer {
  /** Block tokens; their inline parts are empty until `finish`. */
  blocks(markdown: string): Token[];
  finish(): void;
  inline(markdown: string): Token[];
}

export function createPageLexer(): PageLexer {
  const lexer = new Lexer(defaults);
  return {
    blocks: (markdown) => lexer.blockTokens(markdown, []),
    finish() {
      for (let next = lexer.inlineQueue.shift(); next; next = lexer.inlineQueue.shift()) {
        lexer.inlineTokens(next.src, next.tokens);
      }
    },
    inline: (markdown) => lexer.inlineTokens(markdown, []),
  };
}
