/** Path of a Chromium, Chrome or Edge on this machine, or undefined. `CHROMIUM_PATH` wins. */
export function findChromium(): string | undefined;
