/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type BrowserContext, type Frame, type Page } from 'playwright-core';

import { findChromium } from '../../../scripts/find-chromium.mjs';
import { createStateCodec } from '../../../src/delivery/shared/state-codec.ts';
import { seededRandom } from '../../../src/model/seeded-random.ts';
import type { Fault } from '../faulty-api.ts';
import { createDice, type Dice } from '../learner.ts';
import { MoodleServer } from '../moodle-like.ts';
import type { RunResult } from '../run-learner.ts';
import { answerSomething, goToLesson, isAlive, listen, type Done, type Heard } from './hands.ts';
import type { LmsServer, ServerFault } from './lms-server.ts';

const apiFaults: readonly Fault[] = ['throws', 'vanished', 'numbers', 'refuses-value'];
const serverFaults: readonly ServerFault[] = ['error', 'login-page', 'slow'];

/** How a session ends. */
const exits = [
  'save-and-finish',
  'frame-removed',
  'page-closed',
  'reload',
  'tab-crashed',
  'killed',
] as const;

/** One Chromium over one profile on disk: killed and started again, what it stored is still there. */
export class Computer {
  private readonly profile = mkdtempSync(join(tmpdir(), 'razem-faults-'));
  private context: BrowserContext | undefined;
  private hear: (heard: Heard) => void = () => undefined;

  onHeard(hear: (heard: Heard) => void): void {
    this.hear = hear;
  }

  async page(): Promise<Page> {
    this.context ??= await this.start();
    return this.context.newPage();
  }

  async offline(off: boolean): Promise<void> {
    await this.context?.setOffline(off);
  }

  /** Ends every process of this browser at once, as a crash or an empty battery does. */
  async kill(): Promise<void> {
    const { context } = this;
    if (context === undefined) return;
    this.context = undefined;
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Browser.crash').catch(() => undefined);
    await context.close().catch(() => undefined);
  }

  async discard(): Promise<void> {
    await this.context?.close().catch(() => undefined);
    rmSync(this.profile, { recursive: true, force: true });
  }

  private async start(): Promise<BrowserContext> {
    const executablePath = findChromium();
    if (executablePath === undefined)
      throw new Error('Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
    const context = await chromium.launchPersistentContext(this.profile, {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    await context.exposeBinding('heard', (_source, heard: Heard) => this.hear(heard));
    await context.addInitScript(listen);
    return context;
  }
}

async function launch(page: Page, lms: LmsServer, late: number): Promise<Frame> {
  await page.goto(`${lms.address}/mod/scorm/player.php?late=${late}`);
  const element = await page.waitForSelector('#scorm_object');
  const sco = await element.contentFrame();
  if (sco === null) throw new Error('The player page has no frame.');
  await sco.waitForFunction(() => document.documentElement.dataset['player'] !== undefined);
  return sco;
}

const strike = (page: Page, fault: Fault): Promise<void> =>
  page.evaluate((name) => {
    const call: unknown = Reflect.get(window, 'strike');
    if (typeof call === 'function') call(name);
  }, fault);

/** Strikes one random fault; says how many were struck. */
async function misfortune(
  page: Page,
  computer: Computer,
  lms: LmsServer,
  dice: Dice,
): Promise<number> {
  const kind = dice.below(4);
  if (kind === 0) await computer.offline(true);
  else if (kind === 1) lms.fault = dice.pick(serverFaults);
  else if (kind === 2) await strike(page, dice.pick(apiFaults));
  else {
    lms.fault = undefined;
    await computer.offline(false);
    return 0;
  }
  return 1;
}

async function leave(
  page: Page,
  sco: Frame,
  computer: Computer,
  exit: (typeof exits)[number],
): Promise<void> {
  if (exit === 'killed') return computer.kill();
  if (exit === 'tab-crashed') {
    const session = await page.context().newCDPSession(page);
    // The call never answers: its page is gone.
    void session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
  }
  if (exit === 'save-and-finish')
    await sco.getByRole('button', { name: 'Zapisz i zakończ' }).first().click({ timeout: 5000 });
  if (exit === 'frame-removed')
    await page.evaluate(() => document.querySelector('#scorm_object')?.remove());
  // Without a network there is nothing to load again; the page is gone all the same.
  if (exit === 'reload') await page.reload().catch(() => undefined);
  await page.close();
}

/** One learner through a few launches in a real browser; the last launch is without faults. */
export async function runInBrowser(
  seed: number,
  lms: LmsServer,
  computer: Computer,
): Promise<RunResult> {
  const dice = createDice(seededRandom(seed));
  const done: Done = new Map();
  const losses: string[] = [];
  const ends: string[] = [];
  let faults = 0;
  lms.learner = new MoodleServer();
  computer.onHeard(({ id, packed }) => (packed === '' ? done.delete(id) : done.set(id, packed)));

  for (let session = 1 + dice.below(3); session > 0; session -= 1) {
    const page = await computer.page();
    const sco = await launch(page, lms, dice.chance(0.2) ? 200 : 0);
    for (let step = 1 + dice.below(5); step > 0; step -= 1) {
      if (dice.chance(0.4)) faults += await misfortune(page, computer, lms, dice);
      if (dice.chance(0.6)) await goToLesson(sco, dice.below(20));
      await answerSomething(sco, dice.below(20), dice.chance(0.7));
      if (dice.chance(0.3)) await page.waitForTimeout(dice.below(900));
    }
    const exit = dice.pick(exits);
    ends.push(exit);
    if (exit === 'killed' || exit === 'tab-crashed') faults += 1;
    await leave(page, sco, computer, exit);
    // Chromium writes its storage to disk some seconds late: a killed one keeps for certain only what
    // the LMS has.
    if (exit === 'killed') forgetUnstored(done, storedAnswers(lms));
    lms.fault = undefined;
    await computer.offline(false);
  }

  const page = await computer.page();
  const sco = await launch(page, lms, 0);
  if (!(await isAlive(sco))) losses.push('the player does not start');
  await sco.getByRole('button', { name: 'Zapisz i zakończ' }).first().click();
  const stored = storedAnswers(lms);
  for (const [id, packed] of done)
    if (stored.get(id) !== packed)
      losses.push(`the answer to ${id} is not in the LMS after ${ends.join(', ')}`);
  const left = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.includes(':lustro:')),
  );
  if (left.length > 0) losses.push('the mirror is left on the computer');
  await page.evaluate(() => localStorage.clear());
  await page.close();
  return { seed, faults, losses };
}

/** Packed responses in the LMS's saved state, by activity. */
function storedAnswers(lms: LmsServer): Done {
  const text = lms.learner.tracks.get('cmi.suspend_data') ?? '';
  const saved = createStateCodec(lms.dictionary).decode(text.replace(/\.$/, ''));
  const activities = saved.kind === 'state' ? saved.state.activities : {};
  return new Map(Object.entries(activities).map(([id, { response }]) => [id, response]));
}

function forgetUnstored(done: Done, stored: Done): void {
  for (const [id, packed] of done) if (stored.get(id) !== packed) done.delete(id);
}
