/** A fact as the page's sources state it. */
export interface FactEntry {
  readonly sentence: string;
  readonly basis: string;
  readonly source: { readonly title: string; readonly url: string | undefined };
  /** ISO date. */
  readonly checkedOn: string;
  readonly toCheck: boolean;
}

/** A term as the page's glossary explains it; copies, since the glossary keeps its own. */
export interface TermEntry {
  readonly term: string;
  readonly definition: readonly Node[];
}

const textOf = (node: Node | null | undefined): string => node?.textContent?.trim() ?? '';

/** Reads `<li id="fakt-…">` under its source's heading, as `compiler/render/render-references.ts` writes it. */
export function readFact(entry: Element): FactEntry {
  const source = entry.parentElement?.previousElementSibling;
  return {
    sentence: textOf(entry.firstChild),
    basis: textOf(entry.querySelector('span > span')),
    source: { title: textOf(source), url: source?.querySelector('a')?.href },
    checkedOn: entry.querySelector('time')?.dateTime ?? '',
    toCheck: entry.querySelector('.to-check') !== null,
  };
}

/** Reads `<dt id="haslo-…">` and the definition after it. */
export const readTerm = (entry: Element): TermEntry => ({
  term: textOf(entry),
  definition: [...(entry.nextElementSibling?.childNodes ?? [])].map((node) => node.cloneNode(true)),
});
