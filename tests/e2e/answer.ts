import type { Locator } from 'playwright-core';

import type { Activity, ActivityType } from '../../src/model/activity.ts';

/** What an upgraded `<razem-activity>` knows about itself. */
interface FrameOnPage extends HTMLElement {
  readonly activity: Activity<unknown>;
  /** Undefined until the script with its type is here. */
  readonly registration: { readonly type: ActivityType<unknown, unknown> } | undefined;
  readonly seed: number;
}

interface Known {
  readonly id: string;
  readonly type: string;
  readonly scored: boolean;
  readonly spec: unknown;
  readonly solution: unknown;
}

/** The activity behind a frame, with the response that earns every point. */
export const knownOf = (frame: Locator): Promise<Known> =>
  frame.evaluate(async (element) => {
    const onPage = element as FrameOnPage;
    while (onPage.registration === undefined) await new Promise(requestAnimationFrame);
    const { activity, registration, seed } = onPage;
    const { type } = registration;
    const solution = type.solution(activity.spec, type.start(activity.spec, seed));
    const { id, scored, spec } = activity;
    return { id, type: activity.type, scored, spec, solution };
  });

/** A learner's hands: how one type of activity is answered right. */
type Hand = (frame: Locator, known: Known) => Promise<void>;

const pairs = (solution: unknown) => Object.entries(solution as Readonly<Record<string, string>>);

const hands: Readonly<Record<string, Hand>> = {
  choice: async (frame, { solution }) => {
    for (const token of solution as readonly string[])
      await frame.locator(`input[value="${token}"]`).check();
  },
  matching: async (frame, { solution }) => {
    for (const [left, right] of pairs(solution))
      await frame.locator(`select[name="${left}"]`).selectOption(right);
  },
  categorise: async (frame, { solution }) => {
    for (const [item, group] of pairs(solution))
      await frame.locator(`input[name="${item}"][value="${group}"]`).check();
  },
  ordering: async (frame, { solution }) => {
    const order = solution as readonly string[];
    for (const [place, token] of order.entries()) {
      const tokens = () =>
        frame
          .locator('li[data-token]')
          .evaluateAll((items) => items.map((item) => item.getAttribute('data-token')));
      while ((await tokens()).indexOf(token) > place) await frame.locator(`#up-${token}`).click();
    }
  },
  'fill-in': async (frame, { spec, solution }) => {
    const { gaps } = spec as { readonly gaps: readonly { readonly token: string }[] };
    for (const [index, text] of (solution as readonly string[]).entries())
      await frame.locator(`input[data-token="${gaps[index]?.token ?? ''}"]`).fill(text);
  },
  scenario: async (frame, { solution }) => {
    const { choices } = solution as { readonly choices: readonly string[] };
    for (const token of choices)
      await frame.locator(`button.choice[data-token="${token}"]`).click();
  },
  reflection: async (frame) => {
    await frame.locator('textarea').fill('Zażółć gęślą jaźń: własne słowa uczestniczki.');
  },
};

/** Answers an activity right by mouse and keyboard, as a learner would; returns its id. */
export async function answerRight(frame: Locator): Promise<string> {
  const known = await knownOf(frame);
  const hand = hands[known.type];
  if (hand === undefined) throw new Error(`No hand for activities of the type ${known.type}.`);
  await hand(frame, known);
  return known.id;
}

/** Presses *Sprawdź*, *Zatwierdź odpowiedź* or *Zapisz odpowiedź*. */
export const press = (frame: Locator): Promise<void> => frame.locator('button.primary').click();
