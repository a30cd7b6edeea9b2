import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createStateCodec } from '../delivery/shared/state-codec.ts';
import { newModuleState } from '../model/module-state.ts';
import type { CommitResult, Launch, ProgressReport, TrackingPort } from '../model/tracking.ts';
import { fixtureContent, fixtureIsland } from './module.fixture.ts';
import { defaultSettings } from './settings.ts';
import { createStore } from './store/store.ts';
import { createTracker } from './tracker.ts';

const launch: Launch = {
  learnerId: '',
  learnerName: '',
  mode: 'normal',
  credit: true,
  suspendData: '',
  location: '',
  status: { completed: false, passed: false },
};

const offline: CommitResult = {
  confirmed: false,
  failure: { code: 'offline', message: 'The commit found no network.' },
  keptOnDevice: true,
};

function track(part: Partial<Launch> = {}) {
  const answers: CommitResult[] = [];
  const reports: ProgressReport[] = [];
  const commit = vi.fn((): CommitResult => answers.shift() ?? { confirmed: true });
  const close = vi.fn((): CommitResult => answers.shift() ?? { confirmed: true });
  const record = vi.fn();
  const port: TrackingPort = {
    capabilities: { suspendLimit: 4095, where: 'lms', canClose: true },
    open: () => ({ launch, failure: undefined }),
    report: (progress) => void reports.push(progress),
    record,
    commit,
    close,
  };
  const content = fixtureContent();
  const store = createStore(
    { saved: newModuleState, save: { state: 'idle' }, settings: defaultSettings },
    content,
  );
  const tracker = createTracker({
    store,
    content,
    port,
    codec: createStateCodec(fixtureIsland.dictionary),
    launch: { ...launch, ...part },
    now: () => new Date(),
  });
  const answer = (): void => {
    const activity = { kind: 'activity', scope: 'lesson', id: 'c-1' } as const;
    store.dispatch({ ...activity, request: { kind: 'respond', packed: 'a' } });
    store.dispatch({ ...activity, request: { kind: 'check', latencySeconds: 2 } });
  };
  return { store, tracker, answers, reports, commit, close, record, answer };
}

describe('the tracker', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T20:00:00') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('commits nothing while nothing has changed', () => {
    const { tracker, commit } = track();
    vi.advanceTimersByTime(60_000);
    tracker.flush();
    expect(commit).not.toHaveBeenCalled();
  });

  it('journals a checked answer at once and commits it soon', () => {
    const { answer, record, commit, store } = track();
    answer();
    expect(record).toHaveBeenCalledTimes(1);
    expect(store.state.save).toEqual({ state: 'saving' });
    vi.advanceTimersByTime(500);
    expect(commit).toHaveBeenCalledTimes(1);
    expect(store.state.save).toMatchObject({ state: 'saved', where: 'lms' });
  });

  it('makes one commit of many changes, and makes it even if they never stop', () => {
    const { store, commit } = track();
    for (let second = 0; second < 30; second += 1) {
      store.dispatch({ kind: 'go', screen: second % 2 === 0 ? 'druga' : 'test' });
      vi.advanceTimersByTime(1000);
    }
    expect(commit.mock.calls.length).toBeGreaterThanOrEqual(1);
    expect(commit.mock.calls.length).toBeLessThan(20);
  });

  it('says that nothing arrived, where a copy is, and tries again by itself', () => {
    const { answer, answers, commit, store } = track();
    answers.push(offline);
    answer();
    vi.advanceTimersByTime(500);
    expect(store.state.save).toMatchObject({ state: 'unsaved', keptOnDevice: true });
    vi.advanceTimersByTime(20_000);
    expect(commit).toHaveBeenCalledTimes(2);
    expect(store.state.save).toMatchObject({ state: 'saved' });
  });

  it('writes nothing while held, and everything once released', () => {
    const { store, tracker, commit, reports } = track();
    tracker.hold();
    store.dispatch({ kind: 'go', screen: 'druga' });
    vi.advanceTimersByTime(5000);
    tracker.flush();
    expect([commit.mock.calls.length, reports.length]).toEqual([0, 0]);
    tracker.release();
    vi.advanceTimersByTime(5);
    expect(reports.at(-1)?.location).toBe('druga');
  });

  it('reports before it closes, closes once and is silent afterwards', () => {
    const { store, tracker, close, commit, reports } = track();
    store.dispatch({ kind: 'go', screen: 'druga' });
    tracker.close();
    tracker.close();
    expect(reports.at(-1)?.location).toBe('druga');
    expect(close).toHaveBeenCalledTimes(1);
    store.dispatch({ kind: 'go', screen: 'test' });
    vi.advanceTimersByTime(60_000);
    expect(commit).not.toHaveBeenCalled();
  });

  it('claims nothing in a review or a preview', () => {
    for (const mode of ['review', 'browse'] as const) {
      const { answer, store } = track({ mode });
      answer();
      vi.advanceTimersByTime(3000);
      expect(store.state.save).toEqual({ state: 'idle' });
    }
  });

  it('never takes back a completion the LMS already holds', () => {
    const { answer, reports } = track({ status: { completed: true, passed: false } });
    answer();
    vi.advanceTimersByTime(500);
    expect(reports.at(-1)?.completed).toBe(true);
  });
});
