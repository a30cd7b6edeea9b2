/** What a maker may look at: paths are relative to the project's root, with `/`. */
export interface ProjectView {
  read(path: string): string;
  exists(path: string): boolean;
}

/** Files to be written and what to do next, or why nothing was made. */
export type Made =
  | {
      readonly files: readonly { readonly path: string; readonly text: string }[];
      readonly next: string;
    }
  | { readonly refusal: string };
