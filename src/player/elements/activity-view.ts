import { html, nothing, type TemplateResult } from 'lit';

import type { RazemActivity } from '../../activities/frame/razem-activity.ts';
import { newActivityState } from '../../model/module-state.ts';
import type { ActivityScope } from '../module-content.ts';
import type { Player } from '../player.ts';
import { answersIn } from '../store/reduce.ts';

/** What the frame of one activity shows now; undefined for one this package cannot play. */
export function frameProperties(
  { content, store, cost }: Player,
  id: string,
  scope: ActivityScope,
): Partial<RazemActivity> | undefined {
  const { saved, settings } = store.state;
  const rules = content.rules(id, scope, scope === 'test' ? saved.test?.seed : 0);
  if (rules === undefined) return undefined;
  const { activity, mode, seed } = rules;
  return {
    activity,
    registration: content.registration(activity.type),
    state: answersIn(saved, scope)[id] ?? newActivityState,
    mode,
    seed,
    language: settings.language,
    cost,
  };
}

/** A frame that the player makes itself: in the warm-up and in the test. */
export function activityView(
  player: Player,
  id: string,
  scope: ActivityScope,
): TemplateResult | typeof nothing {
  const properties = frameProperties(player, id, scope);
  if (properties === undefined) return nothing;
  const { activity, registration, state, mode, seed, language, cost } = properties;
  return html`<razem-activity
    data-scope=${scope}
    .activity=${activity}
    .registration=${registration}
    .state=${state}
    .mode=${mode}
    .seed=${seed}
    .language=${language}
    .cost=${cost}
  ></razem-activity>`;
}
