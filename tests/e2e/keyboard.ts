import type { Locator, Page } from 'playwright-core';

import { knownOf } from './answer.ts';

/** What has the focus, through any number of shadow roots. */
export interface Focus {
  readonly tag: string;
  /** Its visible text or its accessible label. */
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly token: string;
  readonly type: string;
  readonly id: string;
  /** Id of the exercise it stands in; '' outside. */
  readonly activity: string;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    let activity = '';
    while (at !== null) {
      if (at.localName === 'razem-activity')
        activity = (at as HTMLElement & { activity: { id: string } }).activity.id;
      const inner: Element | null | undefined = at.shadowRoot?.activeElement;
      if (inner === null || inner === undefined) break;
      at = inner;
    }
    const element = at as HTMLInputElement | null;
    return {
      tag: element?.localName ?? '',
      label: (element?.innerText ?? element?.ariaLabel ?? '').replaceAll('\u00a0', ' ').trim(),
      name: element?.name ?? '',
      value: element?.value ?? '',
      token: element?.dataset['token'] ?? '',
      type: element?.type ?? '',
      id: element?.id ?? '',
      activity,
    };
  });

const farthest = 300;

/** Presses Tab until the focus is where it should be; fails after more stops than a page has. */
export async function tabTo(page: Page, isThere: (focus: Focus) => boolean): Promise<Focus> {
  const passed: string[] = [];
  for (let step = 0; step < farthest; step += 1) {
    const focus = await focusOf(page);
    if (isThere(focus)) return focus;
    passed.push(`${focus.tag} ${focus.label || focus.name || focus.id}`.slice(0, 60));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never got there; it passed: ${[...new Set(passed)].join(' | ')}`);
}

type Keys = (page: Page, here: (focus: Focus) => boolean, known: Known) => Promise<void>;
type Known = Awaited<ReturnType<typeof knownOf>>;

const pairs = (solution: unknown) => Object.entries(solution as Readonly<Record<string, string>>);

/** A radio group is one stop of Tab; arrows move within it. */
async function pickRadio(page: Page, value: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if ((await focusOf(page)).value === value) {
      await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Arrows never reached the option ${value}.`);
}

const keys: Readonly<Record<string, Keys>> = {
  choice: async (page, here, { solution }) => {
    const wanted = new Set(solution as readonly string[]);
    const first = await tabTo(
      page,
      (focus) => here(focus) && /^(radio|checkbox)$/.test(focus.type),
    );
    if (first.type === 'radio') {
      for (const token of wanted) await pickRadio(page, token);
      return;
    }
    while (wanted.size > 0) {
      const { value } = await tabTo(page, (focus) => here(focus) && wanted.has(focus.value));
      await page.keyboard.press('Space');
      wanted.delete(value);
    }
  },
  matching: async (page, here, { solution }) => {
    const left = new Map(pairs(solution));
    while (left.size > 0) {
      const { name } = await tabTo(page, (focus) => here(focus) && left.has(focus.name));
      for (let step = 0; (await focusOf(page)).value !== left.get(name) && step < 40; step += 1)
        await page.keyboard.press('ArrowDown');
      left.delete(name);
    }
  },
  categorise: async (page, here, { solution }) => {
    const left = new Map(pairs(solution));
    while (left.size > 0) {
      const { name } = await tabTo(page, (focus) => here(focus) && left.has(focus.name));
      await pickRadio(page, left.get(name) ?? '');
      left.delete(name);
    }
  },
  ordering: async (page, here, { solution }) => {
    // Each in turn to the very end: after the last one they stand in order.
    for (const token of solution as readonly string[]) {
      await tabTo(page, (focus) => here(focus) && focus.id === `down-${token}`);
      for (const _ of solution as readonly string[]) await page.keyboard.press('ArrowDown');
    }
  },
  'fill-in': async (page, here, { spec, solution }) => {
    const { gaps } = spec as { readonly gaps: readonly { readonly token: string }[] };
    const left = new Map(
      gaps.map(({ token }, index) => [token, (solution as readonly string[])[index] ?? '']),
    );
    while (left.size > 0) {
      const { token } = await tabTo(page, (focus) => here(focus) && left.has(focus.token));
      await page.keyboard.insertText(left.get(token) ?? '');
      left.delete(token);
    }
  },
  scenario: async (page, here, { solution }) => {
    const { choices } = solution as { readonly choices: readonly string[] };
    for (const token of choices) {
      await tabTo(page, (focus) => here(focus) && focus.token === token);
      await page.keyboard.press('Enter');
    }
  },
  reflection: async (page, here) => {
    await tabTo(page, (focus) => here(focus) && focus.tag === 'textarea');
    await page.keyboard.insertText('Własne słowa uczestniczki.');
  },
};

/**
 * Answers an exercise right and submits it without touching the mouse. A tool that is not scored may be
 * passed by; its own tests work it by keyboard.
 */
export async function answerByKeyboard(page: Page, frame: Locator): Promise<void> {
  const known = await knownOf(frame);
  const answer = keys[known.type];
  if (answer === undefined && !known.scored) return;
  if (answer === undefined) throw new Error(`No keys for activities of the type ${known.type}.`);
  const here = ({ activity }: Focus): boolean => activity === known.id;
  await answer(page, here, known);
  await tabTo(
    page,
    (focus) => here(focus) && /^(Sprawdź|Zatwierdź odpowiedź|Zapisz odpowiedź)$/.test(focus.label),
  );
  await page.keyboard.press('Enter');
}
