import type { RazemReference } from './elements/reference.ts';
import type { Navigation } from './navigation.ts';

/**
 * Makes links of the readable document work on screens: facts and terms open beside the word, `#section`
 * becomes an address of the player, and pages elsewhere open in a tab of their own, since in an LMS's frame
 * they would take the module's place. Returns the call that ends it.
 */
export function followLinks(
  root: HTMLElement,
  navigation: Navigation,
  reference: RazemReference,
): () => void {
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    // Links inside an exercise's shadow root are on the path, not the target.
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href') ?? '';
    if (link === undefined) return;
    if (/^https?:/.test(href)) {
      // The browser reads both after this call.
      link.target = '_blank';
      link.relList.add('noopener', 'noreferrer');
      return;
    }
    if (!href.startsWith('#')) return;
    if (link.matches('.skip')) {
      event.preventDefault();
      root.querySelector<HTMLElement>('.screen:not([hidden]) h1')?.focus();
      return;
    }
    const place = navigation.placeOf(link.hash);
    if (place === undefined) return;
    const { target } = place;
    if (target !== undefined && link.matches('.fact, .term') && reference.show(link, target)) {
      event.preventDefault();
      return;
    }
    const address = target?.id ?? place.screen;
    event.preventDefault();
    if (location.hash === navigation.href(address))
      dispatchEvent(new HashChangeEvent('hashchange'));
    else location.hash = navigation.href(address);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
