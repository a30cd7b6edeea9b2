import { createKeyedStorage } from '../delivery/shared/keyed-storage.ts';

/** The one place where the clock, chance and storage of the browser come in. */
export const now = (): Date => new Date();
export const randomSeed = (): number => Math.floor(Math.random() * 2 ** 32);
export const storage = createKeyedStorage(() => localStorage);

/** Where a module's record stands on this device. */
export const deviceKey = (courseId: string, moduleId: string): string =>
  `razem:${courseId}:${moduleId}`;
