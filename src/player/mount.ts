import type { RazemNotices } from './elements/notices.ts';
import type { RazemPager } from './elements/pager.ts';
import type { RazemReference } from './elements/reference.ts';
import type { RazemStart } from './elements/start-actions.ts';
import type { Player } from './player.ts';

export interface Shell {
  readonly notices: RazemNotices;
  readonly pager: RazemPager;
  readonly reference: RazemReference;
  readonly start: RazemStart;
  /** Takes everything out again that was put in. */
  dispose(): void;
}

/** Puts the shell's elements around and into the readable document. */
export function mountShell(root: HTMLElement, main: HTMLElement, player: Player): Shell {
  const made: HTMLElement[] = [];
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name) => {
    const element = document.createElement(name);
    Object.assign(element, { player });
    made.push(element);
    return element;
  };
  const into = (screen: string, name: 'razem-warm-up' | 'razem-test' | 'razem-result'): void => {
    main.querySelector(`:scope > #${screen}`)?.append(make(name));
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
  main.querySelector(':scope > #start')?.append(start);
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

/** The screens a page has, in order, without those that would stand empty; adds the result's if need be. */
export function prepareScreens(
  main: HTMLElement,
  { content }: Pick<Player, 'content'>,
): readonly string[] {
  const { module } = content.island;
  const byId = (id: string): Element | null => main.querySelector(`:scope > #${id}`);
  if (content.warmUp.length === 0) byId('rozgrzewka')?.remove();
  if (module.test === undefined) {
    byId('test')?.remove();
    byId('wynik')?.remove();
  }
  return [...main.querySelectorAll(':scope > .screen')].map(({ id }) => id);
}
