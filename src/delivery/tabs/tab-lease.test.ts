import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { MemoryStorage } from '../../../tests/contracts/memory-storage.ts';
import { createKeyedStorage } from '../shared/keyed-storage.ts';
import { createTabLease, type TabPage } from './tab-lease.ts';

type Listener = (event: { key: string; newValue: string }) => void;

/** A browser with tabs: a write in one is heard in the others. */
function createBrowser() {
  const entries = new MemoryStorage();
  const tabs = new Map<string, Listener>();
  const open = (tab: string, onTakenOver: () => void = () => undefined) => {
    const storage = createKeyedStorage(() => ({
      getItem: (key) => entries.getItem(key),
      removeItem: (key) => entries.removeItem(key),
      key: (index) => entries.key(index),
      length: entries.length,
      setItem(key, value) {
        entries.setItem(key, value);
        for (const [name, hear] of tabs)
          if (name !== tab) queueMicrotask(() => hear({ key, newValue: value }));
      },
    }));
    const page: TabPage = {
      addEventListener: (_type, listener) => void tabs.set(tab, listener),
      setTimeout: globalThis.setTimeout,
    };
    return createTabLease({ page, storage, key: 'razem:kurs:modul', tab, onTakenOver });
  };
  /** A frozen tab hears nothing; thawed it hears again. */
  const freeze = (tab: string) => {
    const hear = tabs.get(tab);
    tabs.delete(tab);
    return () => {
      if (hear) tabs.set(tab, hear);
    };
  };
  return { open, freeze, kill: (tab: string) => tabs.delete(tab), entries };
}

describe('the lease of a module', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const settle = async <Result>(promise: Promise<Result>): Promise<Result> => {
    await vi.runAllTimersAsync();
    return promise;
  };

  it('goes to the first tab and not to the second', async () => {
    const browser = createBrowser();
    expect(await settle(browser.open('a').claim())).toBe(true);
    expect(await settle(browser.open('b').claim())).toBe(false);
  });

  it('goes to the second when it takes over, after the first has ended', async () => {
    const browser = createBrowser();
    const ended = vi.fn();
    const first = browser.open('a', ended);
    await settle(first.claim());
    const second = browser.open('b');
    await settle(second.claim());
    const taking = second.takeOver();
    await vi.advanceTimersByTimeAsync(10);
    await taking;
    expect(ended).toHaveBeenCalledOnce();
    expect(await settle(browser.open('c').claim())).toBe(false);
  });

  it('is free again when its tab was killed or released it', async () => {
    const browser = createBrowser();
    await settle(browser.open('a').claim());
    browser.kill('a');
    const second = browser.open('b');
    expect(await settle(second.claim())).toBe(true);
    second.release();
    expect(browser.entries.length).toBe(0);
    expect(await settle(browser.open('c').claim())).toBe(true);
  });

  it('goes to exactly one of two tabs that open at the same moment', async () => {
    const browser = createBrowser();
    const claims = [browser.open('a').claim(), browser.open('b').claim()];
    expect(await settle(Promise.all(claims))).toEqual([true, false]);
  });

  it('is given up by a tab that wakes and finds another in its place', async () => {
    const browser = createBrowser();
    const ended = vi.fn();
    const first = browser.open('a', ended);
    await settle(first.claim());
    const thaw = browser.freeze('a');
    expect(await settle(browser.open('b').claim())).toBe(true);
    thaw();
    await settle(first.recheck());
    expect(ended).toHaveBeenCalledOnce();
  });

  it('is not held up by a holder that does not answer', async () => {
    const browser = createBrowser();
    await settle(browser.open('a').claim());
    const second = browser.open('b');
    await settle(second.claim());
    browser.kill('a');
    await settle(second.takeOver());
    expect(await settle(browser.open('c').claim())).toBe(false);
  });
});
