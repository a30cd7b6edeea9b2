/// <reference lib="dom" />
import type { Frame } from 'playwright-core';

/** What the learner did: the last packed response of each activity, as the page's own event said it. */
export type Done = Map<string, string>;

/** A heard request, from the page to the test. */
export interface Heard {
  readonly id: string;
  readonly packed: string;
}

interface FrameOnPage extends HTMLElement {
  readonly activity: { readonly id: string; readonly spec: unknown };
  readonly registration: {
    readonly type: {
      start(spec: unknown, seed: number): unknown;
      solution(spec: unknown, response: unknown): unknown;
    };
  };
  readonly seed: number;
  readonly inner:
    (HTMLElement & { readonly locked: boolean; respond(response: unknown): void }) | undefined;
}

/** Runs in every frame before the page: tells the test each response that the store has taken. */
export function listen(): void {
  addEventListener(
    'activity-request',
    (event) => {
      const { activityId, request } = event as Event & {
        readonly activityId: string;
        readonly request: { readonly kind: string; readonly packed: string };
      };
      const scope = (event.target as HTMLElement).dataset['scope'];
      const report: unknown = Reflect.get(window, 'heard');
      if (request.kind !== 'respond' || (scope !== undefined && scope !== 'lesson')) return;
      if (typeof report === 'function') report({ id: activityId, packed: request.packed });
    },
    // Bubbling, on the window: after the player's own listener has stored it.
    false,
  );
}

/** Goes to a lesson by its address; `turn` chooses which. */
export const goToLesson = (sco: Frame, turn: number): Promise<void> =>
  sco.evaluate((at) => {
    const lessons = [...document.querySelectorAll('section[data-kind="lesson"]')];
    location.hash = `#/${lessons[at % lessons.length]?.id ?? 'start'}`;
  }, turn);

/** Answers one exercise on screen, by typing where there is a field for own words, and perhaps checks it. */
export async function answerSomething(sco: Frame, turn: number, checks: boolean): Promise<void> {
  const chosen = await sco.evaluate((at) => {
    const open = [...document.querySelectorAll<FrameOnPage>('razem-activity')].filter(
      (frame) => frame.checkVisibility() && frame.inner !== undefined && !frame.inner.locked,
    );
    const frame = open[at % open.length];
    if (frame === undefined) return undefined;
    const { id } = frame.activity;
    const field = frame.inner?.shadowRoot?.querySelector('textarea, razem-text-field');
    if (field) return { id, writes: true };
    const { type } = frame.registration;
    const { spec } = frame.activity;
    frame.inner?.respond(type.solution(spec, type.start(spec, frame.seed)));
    return { id, writes: false };
  }, turn);
  if (chosen === undefined) return;
  const frame = sco.locator(`razem-activity[id="${chosen.id}"]`).first();
  if (chosen.writes)
    await frame.locator('textarea').first().fill(`Zażółć gęślą jaźń ${turn} 🌻 „razem”`);
  if (checks)
    await frame.evaluate((element) =>
      element.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click(),
    );
}

/** Whether the player has taken the page over. */
export const isAlive = (sco: Frame): Promise<boolean> =>
  sco.evaluate(() => document.documentElement.dataset['player'] !== undefined);
