import type { TrackingFailure } from '../../model/tracking.ts';

/** Browser storage whose failures are values. */
export interface KeyedStorage {
  get(key: string): string | undefined;
  /** Undefined when it is stored. */
  set(key: string, value: string): TrackingFailure | undefined;
  remove(key: string): void;
  /** Every key that begins so. */
  keys(prefix: string): readonly string[];
}

/** The part of the browser's Storage that is needed. */
export interface StorageLike {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const blocked: TrackingFailure = {
  code: 'storage-blocked',
  message: 'The browser does not let this page keep anything.',
};

const full: TrackingFailure = {
  code: 'storage-full',
  message: 'The browser has no room left for this page.',
};

/**
 * Storage over what `open` returns. `open` may throw: frames of another site and strict settings refuse
 * the very property.
 */
export function createKeyedStorage(open: () => StorageLike): KeyedStorage {
  const attempt = <Result>(use: (storage: StorageLike) => Result): Result | undefined => {
    try {
      return use(open());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(key)) ?? undefined,
    set(key, value) {
      if (attempt((storage) => storage.length) === undefined) return blocked;
      const stored = attempt((storage) => {
        storage.setItem(key, value);
        return true;
      });
      return stored ? undefined : full;
    },
    remove(key) {
      attempt((storage) => storage.removeItem(key));
    },
    keys: (prefix) =>
      attempt((storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
          (key) => key.startsWith(prefix),
        ),
      ) ?? [],
  };
}
