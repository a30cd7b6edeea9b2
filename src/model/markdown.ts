import type { Span } from './diagnostic.ts';
import type { Html } from './text.ts';

/** Source text of one run of Markdown, its rendering, and its place. */
export interface Prose {
  /** Markdown as written, trimmed. */
  readonly text: string;
  /** Inline rendering, without a surrounding block element. */
  readonly html: Html;
  readonly span: Span;
}

/** The part of Markdown that activity types read. Everything else arrives as `other`, already rendered. */
export type Block =
  | ({ readonly kind: 'paragraph' } & Prose)
  | ({ readonly kind: 'heading'; readonly depth: number } & Prose)
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** First number of an ordered list, where it is not 1. */
      readonly start?: number;
      readonly items: readonly ListItem[];
      readonly span: Span;
    }
  | {
      readonly kind: 'quote';
      readonly blocks: readonly Block[];
      /** The quote's content rendered as blocks. */
      readonly html: Html;
      readonly span: Span;
    }
  | {
      readonly kind: 'table';
      readonly header: readonly Prose[];
      readonly rows: readonly (readonly Prose[])[];
      readonly span: Span;
    }
  | {
      readonly kind: 'code';
      readonly language: string;
      readonly text: string;
      readonly span: Span;
    }
  | { readonly kind: 'other'; readonly html: Html; readonly span: Span };

export interface ListItem extends Prose {
  /** `- [x]` is true, `- [ ]` is false, a plain item is undefined. */
  readonly checked: boolean | undefined;
  /** A token written by hand before the text, as in `- {b} tekst`; see ids.ts. */
  readonly token: string | undefined;
  /** Blocks below the item's first line: `>` feedback, nested lists. */
  readonly children: readonly Block[];
}

/** One attribute of `{#id key=value flag}`. A flag's value is `true`. */
export interface Attribute {
  readonly value: string | true;
  readonly span: Span;
}

/**
 * A `:::type{…} … :::` block, cut up but not yet understood. The frame's own parts (id, outcome, tries,
 * workbook, prompt, hint, explanation) are already taken out; what remains belongs to the activity type.
 */
export interface Directive {
  readonly type: string;
  readonly id: string;
  /** Only the type's own attributes. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Blocks of the body without prompt and labelled paragraphs. */
  readonly body: readonly Block[];
  /** Labelled paragraphs that the type declared, by label, in order: `Wzór: …`. */
  readonly labels: Readonly<Record<string, readonly Prose[]>>;
  readonly span: Span;
}
