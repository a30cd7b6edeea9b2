/** A picture as SVG without a label; its title and its data as HTML, '' where there is none; complaints. */
export interface Drawing {
  readonly title: string;
  readonly svg: string;
  readonly table: string;
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    /** Line of the block's body, from 1; 0 is the opening line. */
    readonly line: number;
  }[];
}

export const noDrawing = (problem: Drawing['problems'][number]): Drawing => ({
  title: '',
  svg: '',
  table: '',
  problems: [problem],
});

/** Puts the text alternative (escaped already) on the picture. */
export const labelled = (svg: string, alt: string): string =>
  svg.replace('<svg ', () => `<svg role="img" aria-label="${alt}" `);
