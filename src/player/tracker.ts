import { isCompleted, isPassed, lessonsDone, progressOf } from '../model/progress.ts';
import type { StateCodec } from '../model/state-codec.ts';
import type { CommitResult, Launch, TrackingFailure, TrackingPort } from '../model/tracking.ts';
import type { ModuleContent } from './module-content.ts';
import type { PlayerState, PlayerStep } from './store/player-state.ts';
import type { Store } from './store/store.ts';

/** Milliseconds between a change and its commit. Moodle's commit is a synchronous request: few of them. */
const soon = 400;
const calm = 2000;
/** Without this, somebody who never stops typing would never be saved. */
const atLatest = 15_000;
/** A commit that came to nothing is tried again. */
const again = 20_000;

export interface Tracker {
  /** Reports and commits what is not confirmed yet, now. */
  flush(): void;
  /** Ends the session for good. */
  close(): CommitResult;
  /** Nothing is written until `release`: for a saved state that could not be read. */
  hold(): void;
  release(): void;
  dispose(): void;
}

export interface TrackerOptions {
  readonly store: Store;
  readonly content: ModuleContent;
  readonly port: TrackingPort;
  readonly codec: StateCodec;
  readonly launch: Launch;
  readonly now: () => Date;
}

/** A scored answer, a lesson or a test finished: what is committed soon. */
const isMilestone = ({ state }: PlayerStep, before: PlayerState, content: ModuleContent): boolean =>
  state.saved.bestTest !== before.saved.bestTest ||
  state.saved.test?.finished !== before.saved.test?.finished ||
  lessonsDone(content.island, state.saved).length !==
    lessonsDone(content.island, before.saved).length;

/** What a later try may heal; the other failures need the learner. */
const mayPass = new Set<TrackingFailure['code']>([
  'commit-refused',
  'offline',
  'unproven',
  'value-refused',
]);

/** Watches the store and tells the port; what the port answers comes back to the store as save status. */
export function createTracker(options: TrackerOptions): Tracker {
  const { store, content, port, codec, launch, now } = options;
  const { island } = content;
  const startedAt = now().getTime();
  let confirmed = store.state.saved.revision;
  let held = false;
  let closed = false;
  let ended: CommitResult | undefined;
  let dirtySince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (): void => {
    const { saved } = store.state;
    port.report({
      location: saved.location,
      suspendData: codec.encode(saved),
      revision: saved.revision,
      completed: isCompleted(island, saved) || launch.status.completed,
      hasTest: island.module.test !== undefined,
      passed: isPassed(island, saved),
      score: saved.bestTest,
      progress: progressOf(island, saved),
      sessionSeconds: Math.max(0, Math.round((now().getTime() - startedAt) / 1000)),
    });
  };

  const learn = (result: CommitResult, revision: number): void => {
    if (launch.mode === 'browse') return;
    if (result.confirmed) {
      confirmed = revision;
      dirtySince = undefined;
      if (launch.mode === 'review') return;
      const { where } = port.capabilities;
      store.dispatch({ kind: 'save', status: { state: 'saved', at: now(), where } });
      return;
    }
    const { failure } = result;
    const keptOnDevice = result.keptOnDevice === true;
    store.dispatch({ kind: 'save', status: { state: 'unsaved', failure, keptOnDevice } });
    if (!closed && mayPass.has(failure.code)) schedule(again);
  };

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (held || closed) return;
    const { revision } = store.state.saved;
    report();
    learn(port.commit(), revision);
  };

  function schedule(delay: number): void {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(flush, delay);
  }

  const unsubscribe = store.subscribe((step, before) => {
    if (held || closed) return;
    if (step.interaction !== undefined) port.record(step.interaction);
    if (step.state.saved === before.saved) return;
    // Only the commit may wait: a killed tab then loses nothing that the device could keep.
    report();
    const at = now().getTime();
    dirtySince ??= at;
    if (launch.mode === 'normal' && step.state.save.state !== 'saving')
      store.dispatch({ kind: 'save', status: { state: 'saving' } });
    const urgent = step.interaction !== undefined || isMilestone(step, before, content);
    schedule(urgent || at - dirtySince > atLatest ? soon : calm);
  });

  return {
    flush() {
      if (store.state.saved.revision !== confirmed || timer !== undefined) flush();
    },
    close() {
      if (ended !== undefined) return ended;
      clearTimeout(timer);
      if (!held) report();
      closed = true;
      ended = port.close();
      learn(ended, store.state.saved.revision);
      return ended;
    },
    hold() {
      held = true;
    },
    release() {
      held = false;
      schedule(0);
    },
    dispose() {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
