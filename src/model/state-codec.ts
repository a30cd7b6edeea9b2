import type { ModuleState } from './module-state.ts';
import type { TrackingFailure } from './tracking.ts';

/** Module state to suspend data and back. Made by `src/delivery`, handed to the player by the entry. */
export interface StateCodec {
  /** Never longer than the port's `suspendLimit` for a state whose texts passed `room`. */
  encode(state: ModuleState): string;
  decode(
    text: string,
  ):
    | { readonly kind: 'state'; readonly state: ModuleState }
    | { readonly kind: 'empty' }
    | { readonly kind: 'unreadable'; readonly failure: TrackingFailure; readonly original: string };
  /** Packed length of a text: 1 for letters of the course's alphabet, more for others (emoji 4). */
  cost(text: string): number;
}
