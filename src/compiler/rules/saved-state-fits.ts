import { savedStateLimit, worstSavedState } from '../saved-state.ts';
import type { ModuleRule } from './module-rules.ts';

/** What a learner may write in a module must fit into SCORM 1.2's suspend data, whatever is written. */
export const savedStateFits: ModuleRule = ({ activities, bank, open, module }, report) => {
  const worst = worstSavedState(activities, bank, module.test?.draw ?? 0);
  if (worst <= savedStateLimit) return;
  const texts = activities
    .filter(({ activity }) => !activity.scored)
    .map(({ activity, schema }) => ({
      id: activity.id,
      length: schema.maxPackedLength(activity.spec),
    }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map(({ id, length }) => `${id} (${length})`);
  report({
    code: 'module/saved-state-too-long',
    severity: 'error',
    message: `Odpowiedzi uczestnika mogą zająć ${worst} znaków, a LMS zapisze ${savedStateLimit}.`,
    hint: `Zmniejsz max= w najdłuższych polach${texts.length > 0 ? `: ${texts.join(', ')}` : ''}.`,
    span: open.page.top,
  });
};
