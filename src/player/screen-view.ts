import type { RazemActivity } from '../activities/frame/razem-activity.ts';
import { frameProperties } from './elements/activity-view.ts';
import type { LateActivities } from './late-activities.ts';
import type { Player } from './player.ts';
import type { Sections } from './sections.ts';

/** Shows one screen of the document at a time and keeps its exercises up to date. */
export interface ScreenView {
  show(screen: string, target: HTMLElement | undefined): void;
  /** After a change of state: the visible screen's exercises. */
  update(): void;
}

const framesOf = (section: Element | undefined): RazemActivity[] =>
  [...(section?.querySelectorAll('razem-activity[id]') ?? [])] as RazemActivity[];

/** A drawing squeezed below two thirds of its size has letters that nobody can read: let it scroll. */
function giveRoom(figure: HTMLElement): void {
  const width = figure.querySelector('svg')?.viewBox.baseVal.width ?? 0;
  const roomy = width * (2 / 3) > figure.clientWidth;
  figure.classList.toggle('roomy', roomy);
  if (roomy) figure.tabIndex = 0;
  else figure.removeAttribute('tabindex');
}

export function createScreenView(
  main: HTMLElement,
  sections: Sections,
  player: Player,
  late: LateActivities,
): ScreenView {
  let shown: HTMLElement | undefined;

  const update = (): void => {
    for (const frame of framesOf(shown)) {
      const properties = frameProperties(player, frame.id, 'lesson') ?? late.waiting(frame.id);
      if (properties !== undefined) Object.assign(frame, properties);
    }
  };

  return {
    update,
    show(screen, target) {
      const first = shown === undefined;
      const changed = shown?.id !== screen;
      if (changed) {
        shown?.remove();
        shown = sections.get(screen);
        if (shown !== undefined) main.prepend(shown);
      }
      update();
      late.need(framesOf(shown).map(({ id }) => id));
      for (const figure of shown?.querySelectorAll('figure') ?? []) giveRoom(figure);
      for (const table of shown?.querySelectorAll('table') ?? [])
        if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
      if (target !== undefined) {
        target.scrollIntoView({ block: 'start' });
        target.focus({ preventScroll: true });
      } else if (!first && changed) {
        const heading = shown?.querySelector('h1') ?? undefined;
        heading?.focus({ preventScroll: true });
        scrollTo(0, 0);
        // Reaches through an LMS's frame, and moves it only as far as the heading needs.
        heading?.scrollIntoView({ block: 'nearest' });
      }
    },
  };
}
