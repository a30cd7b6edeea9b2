import { expect } from 'chai';

import { createStateCodec } from '../delivery/shared/state-codec.ts';
import type { InteractionRecord } from '../model/interaction.ts';
import type { Launch, ProgressReport, TrackingPort } from '../model/tracking.ts';
import { axeProblems } from '../../tests/browser/axe-problems.ts';
import { fixtureActivities, fixtureIsland, fixturePage } from './module.fixture.ts';
import { type RunningModule, startModule } from './start-module.ts';
import type { Tools } from './tools-script.ts';

interface Lms {
  readonly port: TrackingPort;
  readonly reports: ProgressReport[];
  readonly records: InteractionRecord[];
  commits: number;
}

const codec = createStateCodec(fixtureIsland.dictionary);

function lms(launch: Partial<Launch> = {}): Lms {
  const all: Lms = {
    reports: [],
    records: [],
    commits: 0,
    port: {
      capabilities: { suspendLimit: 4095, where: 'lms', canClose: true },
      open: () => ({
        launch: {
          learnerId: 'ola',
          learnerName: 'Ola',
          mode: 'normal',
          credit: true,
          suspendData: '',
          location: '',
          status: { completed: false, passed: false },
          ...launch,
        },
        failure: undefined,
      }),
      report: (progress) => void all.reports.push(progress),
      record: (interaction) => void all.records.push(interaction),
      commit() {
        all.commits += 1;
        return { confirmed: true };
      },
      close() {
        all.commits += 1;
        return { confirmed: true };
      },
    },
  };
  return all;
}

let running: RunningModule | undefined;
let root: HTMLElement;

function start(platform: Lms, tools?: Tools): RunningModule {
  root = document.createElement('div');
  root.innerHTML = fixturePage;
  document.body.append(root);
  running = startModule({
    root,
    island: fixtureIsland,
    activities: fixtureActivities,
    tools,
    port: platform.port,
    codec,
    now: () => new Date(),
    randomSeed: () => 7,
  });
  return running;
}

const frames = async (): Promise<void> => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

const visible = (): (string | undefined)[] =>
  [...root.querySelectorAll('.screen')].map(({ id }) => id);

async function goTo(address: string): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = address;
  await arrived;
  await frames();
}

const shadow = (selector: string): ShadowRoot => {
  const host = root.querySelector(selector);
  if (!host?.shadowRoot) throw new Error(`${selector} has no shadow root.`);
  return host.shadowRoot;
};

async function answerRight(frameSelector: string): Promise<void> {
  const inner = shadow(frameSelector).querySelector('.inner > *');
  inner?.shadowRoot?.querySelector<HTMLInputElement>('input[type=radio]')?.click();
  await frames();
  shadow(frameSelector).querySelector<HTMLButtonElement>('button.primary')?.click();
  await frames();
}

const button = (text: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('.button')].find(
    (each) => each.textContent.trim() === text && each.closest('[hidden]') === null,
  );
  if (found === undefined) throw new Error(`No button says '${text}'.`);
  return found;
};

describe('a module on screen', () => {
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });
  afterEach(() => {
    running?.stop();
    root.remove();
  });

  it('opens on its title page, alone, and takes the fallback away', async () => {
    start(lms());
    await frames();
    expect(visible()).to.deep.equal(['start']);
    expect(root.querySelector('.fallback')).to.equal(null);
    expect(document.title).to.contain('Strona tytułowa');
    expect(button('Zacznij moduł').getAttribute('href')).to.equal('#/rozgrzewka');
  });

  it('follows addresses, puts focus on the new heading and renames the page', async () => {
    start(lms());
    await goTo('#/lekcja-1');
    expect(visible()).to.deep.equal(['pierwsza']);
    expect(document.activeElement?.textContent).to.equal('Pierwsza lekcja');
    expect(document.title).to.contain('Pierwsza lekcja');
    await goTo('#/c-2');
    expect(visible()).to.deep.equal(['pierwsza']);
    await goTo('#/nie-ma-takiej');
    expect(visible()).to.deep.equal(['start']);
  });

  it('goes back by the browser', async () => {
    start(lms());
    await goTo('#/druga');
    await goTo('#/test');
    const back = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    history.back();
    await back;
    await frames();
    expect(visible()).to.deep.equal(['druga']);
  });

  it('comes back to where the learner was', async () => {
    const first = lms();
    start(first);
    await goTo('#/druga');
    running?.stop();
    root.remove();
    history.replaceState(null, '', location.pathname + location.search);
    const suspendData = first.reports.at(-1)?.suspendData ?? '';
    start(lms({ suspendData, location: 'druga' }));
    await frames();
    expect(visible()).to.deep.equal(['druga']);
  });

  it('lets an address beat the bookmark and offers the bookmark', async () => {
    history.replaceState(null, '', '#/koniec');
    start(lms({ location: 'druga' }));
    await frames();
    expect(visible()).to.deep.equal(['koniec']);
    expect(root.querySelector('razem-notices a')?.getAttribute('href')).to.equal('#/druga');
  });

  it('journals a checked answer and marks the lesson when all are checked', async () => {
    const platform = lms();
    start(platform);
    await goTo('#/pierwsza');
    await answerRight('#c-1');
    await answerRight('#c-2');
    expect(platform.records.map(({ id, result }) => [id, result])).to.deep.equal([
      ['c-1', 'correct'],
      ['c-2', 'correct'],
    ]);
    expect(root.querySelector('razem-outline .count')?.textContent).to.contain('1 z 2 lekcji');
    running?.stop();
    expect(platform.reports.at(-1)?.progress).to.equal(0.5);
  });

  it('plays the whole test and shows the result by outcome', async () => {
    const platform = lms();
    start(platform);
    await goTo('#/test');
    button('Zacznij test').click();
    await frames();
    for (let at = 1; at <= 4; at += 1) {
      expect(root.querySelector('.question')?.textContent).to.equal(`Pytanie ${at} z 4`);
      await answerRight('razem-test razem-activity');
      if (at < 4) button('Następne pytanie').click();
      await frames();
    }
    const result = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    );
    button('Zakończ test').click();
    await result;
    await frames();
    expect(root.querySelector('.verdict')?.textContent.trim()).to.equal('Test zaliczony');
    expect(root.querySelectorAll('.by-outcome li')).to.have.length(2);
    running?.stop();
    expect(platform.reports.at(-1)).to.deep.include({ passed: true, completed: true });
  });

  it('asks once before it finishes a test with empty questions', async () => {
    start(lms());
    await goTo('#/test');
    button('Zacznij test').click();
    await frames();
    for (let at = 1; at < 4; at += 1) {
      button('Następne pytanie').click();
      await frames();
    }
    button('Zakończ test').click();
    await frames();
    expect(visible()).to.deep.equal(['test']);
    expect(root.querySelector('razem-test .lesson-note')?.textContent).to.contain('4 pytania');
    expect(button('Zakończ mimo to')).to.not.equal(undefined);
  });

  it('opens a fact beside its word, and Escape gives the focus back', async () => {
    start(lms());
    await goTo('#/pierwsza');
    const link = root.querySelector<HTMLElement>('.fact');
    link?.focus();
    link?.click();
    await frames();
    const reference = root.querySelector<HTMLElement>('razem-reference');
    expect(reference?.matches(':popover-open')).to.equal(true);
    const name = reference?.querySelector('.name');
    expect(name?.textContent).to.equal('Mały grant to najwyżej 20 000 zł.');
    expect(reference?.textContent).to.contain('art. 19a ustawy');
    const source = reference?.querySelector('a');
    expect([source?.textContent, source?.href]).to.deep.equal(['Dz.U.', 'https://eli.gov.pl/']);
    expect(reference?.textContent).to.contain('23 listopada 2026');
    expect(reference?.textContent).to.contain('Sprawdź u źródła');
    reference?.hidePopover();
    await frames();
    expect(document.activeElement).to.equal(link);
    expect(visible()).to.deep.equal(['pierwsza']);
  });

  it('opens pages elsewhere in a tab of their own, so that the module keeps its frame', async () => {
    start(lms());
    await goTo('#/druga');
    const link = root.querySelector<HTMLAnchorElement>('a[href^="https:"]');
    let opens: unknown;
    const catchClick = (event: Event): void => {
      opens = [link?.target, link?.rel, event.defaultPrevented];
      event.preventDefault();
    };
    document.addEventListener('click', catchClick, { once: true });
    link?.click();
    expect(opens).to.deep.equal(['_blank', 'noopener noreferrer', false]);
    expect(visible()).to.deep.equal(['druga']);
  });

  it('opens a term beside its word each time, and the glossary keeps its own text', async () => {
    start(lms());
    await goTo('#/pierwsza');
    const reference = root.querySelector<HTMLElement>('razem-reference');
    for (let time = 0; time < 2; time += 1) {
      root.querySelector<HTMLElement>('.term')?.click();
      await frames();
      expect(reference?.querySelector('.name')?.textContent).to.equal('oferta');
      expect(reference?.querySelector('em')?.textContent).to.equal('gminy');
      reference?.hidePopover();
    }
    await goTo('#/slowniczek');
    expect(root.querySelector('dd')?.textContent).to.equal('Pismo do gminy.');
  });

  it('keeps settings and speaks English on demand', async () => {
    start(lms());
    await frames();
    button('Ustawienia').click();
    await frames();
    root.querySelector<HTMLInputElement>('input[name=razem-language]:not(:checked)')?.click();
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await frames();
    expect(document.documentElement.dataset['spacing']).to.equal('wide');
    expect(localStorage.getItem('razem:settings')).to.contain('"language":"en"');
    expect(root.querySelector('razem-start')?.textContent).to.contain('Start the module');
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  });

  it('leaves a state that it cannot read untouched until the learner chooses', async () => {
    const platform = lms({ suspendData: 'to nie jest zapis' });
    start(platform);
    await goTo('#/druga');
    running?.stop();
    expect(platform.reports).to.deep.equal([]);
    expect(root.querySelector('razem-notices')).to.equal(null);
  });

  it('ends for certain by Save and finish, and says so', async () => {
    const platform = lms();
    start(platform);
    await frames();
    button('Zapisz i zakończ').click();
    await frames();
    expect(platform.commits).to.equal(1);
    expect(root.querySelector('main h1')?.textContent).to.equal('Moduł jest zamknięty');
  });

  for (const screen of ['start', 'rozgrzewka', 'pierwsza', 'test', 'wynik', 'slowniczek'])
    it(`gives axe nothing to complain about: ${screen}`, async () => {
      start(lms());
      if (screen !== 'start') await goTo(`#/${screen}`);
      await frames();
      expect(await axeProblems(root)).to.deep.equal([]);
    });

  it('gives axe nothing to complain about: settings', async () => {
    start(lms());
    await frames();
    button('Ustawienia').click();
    await frames();
    expect(await axeProblems(root)).to.deep.equal([]);
  });
});
