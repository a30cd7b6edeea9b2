import type { InteractionRecord } from '../../model/interaction.ts';
import type { ModuleState } from '../../model/module-state.ts';
import type { SaveStatus } from '../../model/tracking.ts';
import type { ActivityRequest } from '../../activities/frame/events.ts';
import type { ActivityScope } from '../module-content.ts';
import type { Settings } from '../settings.ts';

/** Everything the screen depends on. */
export interface PlayerState {
  /** What is kept of the learner's work. */
  readonly saved: ModuleState;
  readonly save: SaveStatus;
  readonly settings: Settings;
}

export type PlayerAction =
  | { readonly kind: 'go'; readonly screen: string }
  /** Left by *Next*: what finishes a lesson without scored activities. */
  | { readonly kind: 'leave'; readonly screen: string }
  | {
      readonly kind: 'activity';
      readonly scope: ActivityScope;
      readonly id: string;
      readonly request: ActivityRequest;
    }
  | { readonly kind: 'test-start'; readonly seed: number }
  | { readonly kind: 'test-at'; readonly index: number }
  | { readonly kind: 'test-finish' }
  | { readonly kind: 'save'; readonly status: SaveStatus }
  | { readonly kind: 'settings'; readonly settings: Settings };

export interface PlayerStep {
  readonly state: PlayerState;
  /** To be journalled. */
  readonly interaction: InteractionRecord | undefined;
}
