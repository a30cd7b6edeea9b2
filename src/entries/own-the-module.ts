import { createTabLease, type TabLease } from '../delivery/tabs/tab-lease.ts';
import { storage } from './browser.ts';

const texts = {
  open: 'Ten moduł jest otwarty w innej karcie. Zapisuje tylko jedna karta, żeby nic się nie pomieszało.',
  takeOver: 'Pracuj tutaj',
} as const;

/** Says that another tab has the module, over the readable page; resolves when the learner wants it here. */
function askToTakeOver(root: HTMLElement): Promise<void> {
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.role = 'alert';
  const text = document.createElement('p');
  text.textContent = texts.open;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = texts.takeOver;
  notice.append(text, button);
  root.querySelector('.fallback')?.remove();
  root.querySelector('main')?.prepend(notice);
  return new Promise((resolve) => {
    button.addEventListener('click', () => {
      notice.remove();
      resolve();
    });
  });
}

/**
 * Waits until this tab may write what `key` names. `onTakenOver` saves and ends when another tab takes
 * over; the page then loads again and stands back. The result says whether it was taken from another.
 */
export async function ownTheModule(
  root: HTMLElement,
  key: string,
  tab: string,
  onTakenOver: () => void,
): Promise<{ readonly tookOver: boolean }> {
  const lease: TabLease = createTabLease({
    page: window,
    storage,
    key,
    tab,
    onTakenOver: () => {
      onTakenOver();
      // Not before the answer to the other tab is out.
      setTimeout(() => location.reload(), 0);
    },
  });
  addEventListener('pagehide', () => lease.release());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void lease.recheck();
  });
  if (await lease.claim()) return { tookOver: false };
  await askToTakeOver(root);
  await lease.takeOver();
  return { tookOver: true };
}
