import type { RazemNotices } from './elements/notices.ts';
import type { RazemPager } from './elements/pager.ts';
import type { RazemReference } from './elements/reference.ts';
import type { RazemStart } from './elements/start-actions.ts';
import type { Player } from './player.ts';
import type { Sections } from './sections.ts';

export interface Shell {
  readonly notices: RazemNotices;
  readonly pager: RazemPager;
  readonly reference: RazemReference;
  readonly start: RazemStart;
  /** Takes everything out again that was put in. */
  dispose(): void;
}

/** Puts the shell's elements around and into the readable document. */
export function mountShell(
  root: HTMLElement,
  main: HTMLElement,
  sections: Sections,
  player: Player,
): Shell {
  const made: HTMLElement[] = [];
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name) => {
    const element = document.createElement(name);
    Object.assign(element, { player });
    made.push(element);
    return element;
  };
  const into = (screen: string, name: 'razem-warm-up' | 'razem-test' | 'razem-result'): void => {
    sections.get(screen)?.append(make(name));
  };

  const notices = make('razem-notices');
  const pager = make('razem-pager');
  const reference = make('razem-reference');
  const start = make('razem-start');
  const page = root.querySelector('.page') ?? main;
  page.before(notices);
  root.querySelector('.bar')?.append(make('razem-tools'));
  const outline = root.querySelector('.outline');
  const readable = [...(outline?.childNodes ?? [])];
  outline?.replaceChildren(make('razem-outline'));
  sections.get('start')?.append(start);
  into('rozgrzewka', 'razem-warm-up');
  into('test', 'razem-test');
  into('wynik', 'razem-result');
  main.append(pager);
  root.append(reference);

  return {
    notices,
    pager,
    reference,
    start,
    dispose() {
      for (const element of made) element.remove();
      outline?.replaceChildren(...readable);
    },
  };
}
