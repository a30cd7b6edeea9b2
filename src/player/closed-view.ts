import type { CommitResult } from '../model/tracking.ts';
import type { PlayerTexts } from './texts/player-texts.ts';

/** What stands after *Save and finish*: the session is over, and whether the work arrived. */
export function showClosed(main: HTMLElement, result: CommitResult, texts: PlayerTexts): void {
  const section = document.createElement('section');
  section.className = 'screen';
  const heading = document.createElement('h1');
  heading.tabIndex = -1;
  heading.textContent = texts.closedTitle;
  const sentence = document.createElement('p');
  sentence.className = 'lead';
  sentence.textContent = result.confirmed ? texts.closedSaved : texts.closedUnsaved;
  section.append(heading, sentence);
  main.replaceChildren(section);
  document.querySelector('.outline')?.setAttribute('hidden', '');
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}
