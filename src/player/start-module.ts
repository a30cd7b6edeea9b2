import type { ActivityRequestEvent } from '../activities/frame/events.ts';
import { registerActivities } from '../activities/frame/register-activities.ts';
import type { ActivityRegistration } from '../activities/frame/registration.ts';
import type { ModuleIsland } from '../model/island.ts';
import type { StateCodec } from '../model/state-codec.ts';
import type { Launch, SaveStatus, TrackingFailure, TrackingPort } from '../model/tracking.ts';
import { showClosed } from './closed-view.ts';
import { registerShell } from './elements/register.ts';
import { firstState } from './first-state.ts';
import { followLinks } from './follow-links.ts';
import { watchPage } from './page-life.ts';
import { createLateActivities } from './late-activities.ts';
import { createContent, type ActivityScope } from './module-content.ts';
import { mountShell } from './mount.ts';
import { createNavigation, type Place } from './navigation.ts';
import type { Player } from './player.ts';
import { createScreenView } from './screen-view.ts';
import { titleOf, isReference } from './screens.ts';
import { takeSections } from './sections.ts';
import { applySettings, keepSettings, readSettings } from './settings.ts';
import { createStore } from './store/store.ts';
import { technicalReport } from './technical-report.ts';
import { playerTexts } from './texts/texts.ts';
import type { Tools } from './tools-script.ts';
import { createTracker } from './tracker.ts';

export interface StartOptions {
  /** Holds `.bar`, `.outline` and `main#tresc`: the body. */
  readonly root: HTMLElement;
  readonly island: ModuleIsland;
  readonly activities: readonly ActivityRegistration[];
  /** Types that come when a screen needs them; undefined where every type is in `activities`. */
  readonly tools: Tools | undefined;
  readonly port: TrackingPort;
  readonly codec: StateCodec;
  readonly now: () => Date;
  /** A whole number for the test's draw. */
  readonly randomSeed: () => number;
  /** The module's id on the self-study site, where it leads every address. */
  readonly base?: string;
}

/** A module on screen. */
export interface RunningModule {
  readonly player: Player;
  /** Saves, ends the session and takes the shell down. */
  stop(): void;
}

const firstStatus = (launch: Launch, failure: TrackingFailure | undefined): SaveStatus => {
  if (failure !== undefined) return { state: 'unsaved', failure, keptOnDevice: false };
  return launch.mode === 'normal' ? { state: 'idle' } : { state: 'read-only', mode: launch.mode };
};

/** Takes the readable document over: one screen at a time, exercises alive, everything tracked. */
export function startModule(options: StartOptions): RunningModule {
  const { root, island, port, codec, now, randomSeed, base = '' } = options;
  const main = root.querySelector<HTMLElement>('main');
  if (main === null) throw new Error('The page has no <main>.');
  const { launch, failure } = port.open();
  const { saved, unreadable } = firstState(launch, codec);
  const content = createContent(island, options.activities);
  const store = createStore(
    { saved, save: firstStatus(launch, failure), settings: readSettings() },
    content,
  );
  const sections = takeSections(main, content);
  const screens = [...sections.keys()];
  const navigation = createNavigation({ island, sections, base });
  const tracker = createTracker({ store, content, port, codec, launch, now });
  if (unreadable !== undefined) tracker.hold();

  const textsNow = () => playerTexts[store.state.settings.language];
  const finish = (): void => {
    const result = tracker.close();
    store.dispatch({ kind: 'save', status: { state: 'closed' } });
    showClosed(main, result, textsNow());
  };
  const player: Player = {
    content,
    store,
    screens,
    href: navigation.href,
    navigate: (screen) => {
      location.hash = navigation.href(screen);
    },
    randomSeed,
    finish: port.capabilities.canClose && failure?.code !== 'no-api' ? finish : undefined,
    report: (problem) => technicalReport(problem, island, port, now()),
    cost: codec.cost,
  };

  registerShell();
  registerActivities(options.activities);
  const page = document.documentElement;
  page.dataset['player'] = '';
  applySettings(store.state.settings, page);
  const late = createLateActivities(options.tools, content, store, () => view.update());
  const view = createScreenView(main, sections, player, late);
  const shell = mountShell(root, main, sections, player);

  const known = screens.includes(saved.location) ? saved.location : 'start';
  const bookmark = known === 'start' ? undefined : known;
  shell.start.bookmark = bookmark;
  const asked = navigation.placeOf(location.hash);
  Object.assign(shell.notices, {
    failure,
    unreadable: unreadable?.original,
    replaceUnreadable: () => tracker.release(),
    cameBack: failure === undefined ? launch.cameBack?.savedAt : undefined,
    bookmark: asked !== undefined && asked.screen !== 'start' ? bookmark : undefined,
  });

  const show = ({ screen, target }: Place): void => {
    const before = store.state.saved.location;
    if (isReference(screen) && !isReference(before)) shell.pager.cameFrom = before;
    if (screen === 'start' && before !== 'start') shell.start.bookmark = before;
    store.dispatch({ kind: 'go', screen });
    shell.reference.close();
    view.show(screen, target);
    document.title = [
      titleOf(screen, island, textsNow()),
      island.module.shortTitle,
      island.course.title,
    ].join(' | ');
  };
  const onHash = (): void => {
    const place = navigation.placeOf(location.hash);
    // The offer to go back stands on the first screen of a visit alone.
    shell.notices.bookmark = undefined;
    if (place !== undefined) show(place);
    else if (base === '') show({ screen: 'start', target: undefined });
  };
  const onRequest = (event: ActivityRequestEvent): void => {
    const frame = event.target instanceof HTMLElement ? event.target : undefined;
    const scope = scopes.find((each) => each === frame?.dataset['scope']) ?? 'lesson';
    store.dispatch({ kind: 'activity', scope, id: event.activityId, request: event.request });
  };
  const unsubscribe = store.subscribe(({ state }, before) => {
    view.update();
    if (state.settings === before.settings) return;
    applySettings(state.settings, page);
    keepSettings(state.settings);
  });
  main.addEventListener('activity-request', onRequest);
  addEventListener('hashchange', onHash);
  const unfollow = followLinks(root, navigation, shell.reference);
  const unwatch = watchPage(tracker);

  const first = asked ?? { screen: known, target: undefined };
  if (asked === undefined) history.replaceState(history.state, '', navigation.href(first.screen));
  show(first);
  root.querySelector('.fallback')?.remove();
  if (launch.cameBack !== undefined) tracker.release();

  return {
    player,
    stop() {
      tracker.close();
      tracker.dispose();
      unsubscribe();
      unfollow();
      unwatch();
      main.removeEventListener('activity-request', onRequest);
      removeEventListener('hashchange', onHash);
      shell.dispose();
    },
  };
}

const scopes = ['lesson', 'warm-up', 'test'] as const satisfies readonly ActivityScope[];
