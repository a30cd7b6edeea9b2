import type { ActivityRegistration } from '../../activities/frame/registration.ts';
import { isCompleted, lessonsDone } from '../../model/progress.ts';
import type { StateCodec } from '../../model/state-codec.ts';
import type { TrackingPort } from '../../model/tracking.ts';
import { segmentsOf } from '../route.ts';
import { titleOf } from '../screens.ts';
import { applySettings, readSettings } from '../settings.ts';
import { type RunningModule, startModule } from '../start-module.ts';
import { playerTexts } from '../texts/texts.ts';
import type { Tools } from '../tools-script.ts';
import { updateHome } from './home-view.ts';
import type { KeyedText } from './keyed-text.ts';
import { createModuleLoader, type SiteModule } from './module-loader.ts';
import { keepOverview, readOverview } from './overview.ts';

export interface SiteOptions {
  /** Holds `.bar` and `.page` with the home's `<main>`. */
  readonly root: HTMLElement;
  readonly activities: readonly ActivityRegistration[];
  readonly tools: Tools | undefined;
  readonly storage: KeyedText;
  readonly openPort: (courseId: string, moduleId: string) => TrackingPort;
  readonly createCodec: (dictionary: readonly string[]) => StateCodec;
  readonly now: () => Date;
  readonly randomSeed: () => number;
}

/**
 * The self-study site: a home page, and each module by the address `#/MODULE-ID/SECTION`. `leave` saves
 * and ends the open module.
 */
export function startSite(options: SiteOptions): { leave(): void } {
  const { root, storage } = options;
  const page = root.querySelector<HTMLElement>('.page');
  const home = page?.querySelector<HTMLElement>('main');
  const courseId = home?.dataset['course'] ?? 'razem-dla-regionu';
  if (!page || !home) throw new Error('The page has no home.');
  const ids = new Set(
    [...home.querySelectorAll<HTMLElement>('[data-module]')].map(
      ({ dataset }) => dataset['module'],
    ),
  );
  const homeTitle = document.title;
  const load = createModuleLoader(document);
  let running: (RunningModule & { readonly id: string }) | undefined;
  let wanted: string | undefined;

  const leave = (): void => {
    running?.stop();
    running = undefined;
  };

  const showHome = (): void => {
    const returned = running !== undefined;
    leave();
    wanted = undefined;
    page.classList.add('home');
    page.replaceChildren(home);
    document.title = homeTitle;
    updateHome(home, readOverview(storage, courseId), playerTexts[readSettings().language]);
    if (!returned) return;
    home.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };

  const showModule = ({ id, main, island }: SiteModule): void => {
    leave();
    page.classList.remove('home');
    const outline = document.createElement('nav');
    outline.className = 'outline';
    outline.ariaLabel = playerTexts[readSettings().language].outline;
    page.replaceChildren(outline, document.createRange().createContextualFragment(main));
    const module = startModule({
      ...options,
      island,
      base: id,
      port: options.openPort(island.course.id, id),
      codec: options.createCodec(island.dictionary),
    });
    const { store } = module.player;
    const keep = (): void => {
      const { saved, settings } = store.state;
      keepOverview(storage, courseId, id, {
        done: lessonsDone(island, saved).length,
        lessons: island.module.lessons.length,
        completed: isCompleted(island, saved),
        screen: saved.location,
        title: titleOf(saved.location, island, playerTexts[settings.language]),
      });
    };
    keep();
    store.subscribe(({ state }, before) => {
      if (state.saved !== before.saved) keep();
    });
    running = { ...module, id };
    scrollTo(0, 0);
  };

  const showMissing = (): void => {
    const notice = document.createElement('div');
    notice.className = 'notice';
    notice.role = 'alert';
    notice.textContent = playerTexts[readSettings().language].unpack;
    page.replaceChildren(notice, home);
  };

  const onHash = (): void => {
    const [first] = segmentsOf(location.hash);
    if (first === undefined || !ids.has(first)) {
      if (first === undefined || first === 'kurs' || running === undefined) showHome();
      return;
    }
    if (running?.id === first) return;
    wanted = first;
    void load(first).then((module) => {
      if (wanted !== first) return;
      if (module === undefined) showMissing();
      else showModule(module);
    });
  };

  applySettings(readSettings(), document.documentElement);
  document.documentElement.dataset['player'] = '';
  root.querySelector('.fallback')?.remove();
  addEventListener('hashchange', onHash);
  onHash();
  return { leave };
}
