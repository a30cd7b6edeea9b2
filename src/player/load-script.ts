/**
 * Runs a classic script, the one form that a page opened from a disk may load. Resolves when it has run or
 * failed to; one that failed is taken out, so that a later call asks again.
 */
export const loadScript = (page: Document, source: string): Promise<void> =>
  new Promise((resolve) => {
    const script = page.createElement('script');
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      resolve();
    };
    page.head.append(script);
  });
