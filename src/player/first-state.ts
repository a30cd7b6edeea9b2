import { type ModuleState, newModuleState } from '../model/module-state.ts';
import type { StateCodec } from '../model/state-codec.ts';
import type { Launch, TrackingFailure } from '../model/tracking.ts';

export interface FirstState {
  readonly saved: ModuleState;
  /** Why the saved text is not a state, and the text itself: it must not be written over unasked. */
  readonly unreadable: { readonly failure: TrackingFailure; readonly original: string } | undefined;
}

/** The learner's work as it comes back at launch. */
export function firstState({ suspendData, location }: Launch, codec: StateCodec): FirstState {
  const decoded = codec.decode(suspendData);
  switch (decoded.kind) {
    case 'state':
      return { saved: decoded.state, unreadable: undefined };
    case 'empty':
      return {
        saved: location === '' ? newModuleState : { ...newModuleState, location },
        unreadable: undefined,
      };
    case 'unreadable':
      return { saved: newModuleState, unreadable: decoded };
  }
}
