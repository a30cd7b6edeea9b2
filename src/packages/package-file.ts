/** One file of a package or site. `path` is relative, with `/`, ASCII and without spaces. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A text as a file, in UTF-8. */
export const textFile = (path: string, text: string): PackageFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});
