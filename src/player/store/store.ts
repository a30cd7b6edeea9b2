import type { ModuleContent } from '../module-content.ts';
import type { PlayerAction, PlayerState, PlayerStep } from './player-state.ts';
import { reduce } from './reduce.ts';

export type StoreListener = (step: PlayerStep, before: PlayerState) => void;

export interface Store {
  readonly state: PlayerState;
  dispatch(action: PlayerAction): void;
  /** Returns the call that ends it. */
  subscribe(listener: StoreListener): () => void;
}

export function createStore(first: PlayerState, content: ModuleContent): Store {
  let state = first;
  const listeners = new Set<StoreListener>();
  return {
    get state() {
      return state;
    },
    dispatch(action) {
      const before = state;
      const step = reduce(before, action, content);
      if (step.state === before && step.interaction === undefined) return;
      state = step.state;
      for (const listener of listeners) listener(step, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
