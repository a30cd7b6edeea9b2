/** Texts by key on this device; a storage that refuses simply keeps nothing. */
export interface KeyedText {
  get(key: string): string | undefined;
  set(key: string, value: string): unknown;
}
