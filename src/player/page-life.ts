import type { Tracker } from './tracker.ts';

/**
 * Saves when the page goes out of sight and ends the session when it goes away. A page that the browser
 * brings back from its cache has no session any more and loads again. Returns the call that ends it.
 */
export function watchPage(tracker: Tracker): () => void {
  const end = new AbortController();
  const { signal } = end;
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') tracker.flush();
  };
  document.addEventListener('visibilitychange', onHidden, { signal });
  addEventListener('pagehide', () => tracker.close(), { signal });
  addEventListener('online', () => tracker.flush(), { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) location.reload();
    },
    { signal },
  );
  return () => end.abort();
}
