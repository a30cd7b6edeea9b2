declare const html: unique symbol;

/** HTML that the compiler made from checked Markdown. Only the compiler may create one; learners' words never become one. */
export type Html = string & { readonly [html]: true };

/** Languages of the interface. Course content is Polish. */
export const languages = ['pl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Interface texts of one room, the same keys in each language. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

/** Any value that survives JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
