import type { KeyedStorage } from '../shared/keyed-storage.ts';

/** Which of several tabs of this browser may write. */
export interface TabLease {
  /** Asks the other tabs; true when none holds the lease, which is this tab's from then on. */
  claim(): Promise<boolean>;
  /** Asks the holder to save and end, and takes its place once it has, or does not answer. */
  takeOver(): Promise<void>;
  /** To be called when this tab comes back in sight: while it was frozen another may have taken its place. */
  recheck(): Promise<void>;
  release(): void;
}

/** The part of the browser's window that is needed: other tabs' writes are heard by the `storage` event. */
export interface TabPage {
  addEventListener(
    type: 'storage',
    listener: (event: { readonly key: string | null; readonly newValue: string | null }) => void,
  ): void;
  setTimeout(call: () => void, delay: number): unknown;
}

export interface TabLeaseOptions {
  readonly page: TabPage;
  readonly storage: KeyedStorage;
  /** What is guarded, e.g. the course and module. */
  readonly key: string;
  /** Differs from tab to tab. */
  readonly tab: string;
  /** Another tab takes over: save and end now, the answer goes out when this returns. */
  readonly onTakenOver: () => void;
}

type Word = 'ask' | 'mine' | 'take' | 'gone';
const words: readonly Word[] = ['ask', 'mine', 'take', 'gone'];

/** Milliseconds that a living tab surely needs to answer, and to save and end. */
const answerWithin = 150;
const endWithin = 1500;

/** Tabs speak through one storage entry; a frozen or killed tab does not answer and so holds nothing. */
export function createTabLease(options: TabLeaseOptions): TabLease {
  const { page, storage, tab } = options;
  const key = `${options.key}:karta`;
  let state: 'none' | 'asking' | 'holding' = 'none';
  let count = 0;
  let hear: (word: Word) => void = () => undefined;

  const say = (word: Word): void => {
    count += 1;
    storage.set(key, `${word} ${tab} ${count}`);
  };

  /** True when one of `expected` is heard in time. */
  const wait = (expected: readonly Word[], patience: number): Promise<boolean> =>
    new Promise((resolve) => {
      page.setTimeout(() => resolve(false), patience);
      hear = (word) => {
        if (expected.includes(word)) resolve(true);
      };
    });

  const onMessage = (said: string, from: string): void => {
    const word = words.find((each) => each === said);
    if (word === undefined || from === tab) return;
    // Two tabs that open at the same moment: the lower name wins.
    const prevails = state === 'holding' || (state === 'asking' && tab < from);
    if (word === 'ask' && prevails) say('mine');
    if (word === 'take' && state === 'holding') {
      state = 'none';
      options.onTakenOver();
      say('gone');
    }
    hear(word);
  };

  page.addEventListener('storage', (event) => {
    if (event.key !== key || event.newValue === null) return;
    const [said = '', from = ''] = event.newValue.split(' ');
    onMessage(said, from);
  });

  return {
    async claim() {
      state = 'asking';
      say('ask');
      const taken = await wait(['mine'], answerWithin);
      state = taken ? 'none' : 'holding';
      return !taken;
    },
    async takeOver() {
      say('take');
      await wait(['gone'], endWithin);
      state = 'holding';
    },
    async recheck() {
      if (state !== 'holding') return;
      say('ask');
      if (!(await wait(['mine'], answerWithin))) return;
      state = 'none';
      options.onTakenOver();
    },
    release() {
      if (state === 'holding') storage.remove(key);
      state = 'none';
    },
  };
}
