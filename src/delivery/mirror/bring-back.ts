import { mergeStates } from '../../model/merge-states.ts';
import type { ModuleState } from '../../model/module-state.ts';
import type { StateCodec } from '../../model/state-codec.ts';
import type { PendingInteraction, Snapshot } from './snapshot.ts';

/** What a kept snapshot means beside what the LMS holds. */
export type Homecoming =
  /** The LMS has all of it. */
  | { readonly kind: 'arrived' }
  | {
      readonly kind: 'came-back';
      readonly suspendData: string;
      readonly interactions: readonly PendingInteraction[];
    }
  /** The snapshot itself cannot be read. */
  | { readonly kind: 'unreadable' };

/** Everything but revision and place, for comparing what two states hold. */
const content = (codec: StateCodec, state: ModuleState): string =>
  codec.encode({ ...state, revision: 0, location: 'start' });

/** Compares the snapshot of this device with the LMS's saved text; the newer stands, the other adds. */
export function bringBack(snapshot: Snapshot, saved: string, codec: StateCodec): Homecoming {
  if (snapshot.suspendData === saved) return { kind: 'arrived' };
  const mine = codec.decode(snapshot.suspendData);
  if (mine.kind !== 'state') return { kind: 'unreadable' };
  const theirs = codec.decode(saved);
  if (theirs.kind !== 'state')
    return {
      kind: 'came-back',
      suspendData: snapshot.suspendData,
      interactions: snapshot.interactions,
    };
  const merged = mergeStates(theirs.state, mine.state);
  if (
    theirs.state.revision >= mine.state.revision &&
    content(codec, merged) === content(codec, theirs.state)
  )
    return { kind: 'arrived' };
  const revision = Math.max(theirs.state.revision, mine.state.revision) + 1;
  return {
    kind: 'came-back',
    suspendData: codec.encode({ ...merged, revision }),
    interactions: snapshot.interactions.filter(
      (pending) => pending.revision > theirs.state.revision,
    ),
  };
}
