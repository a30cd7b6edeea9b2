import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { ModuleIsland } from '../../src/model/island.ts';
import type { Html } from '../../src/model/text.ts';
import { createScripts } from '../../src/packages/bundle/player-script.ts';
import type { Scripts } from '../../src/packages/bundle/player-script.ts';
import { htmlPage } from '../../src/packages/page/html-page.ts';
import { fixtureIsland, fixturePage } from '../../src/player/module.fixture.ts';
import { examples } from '../contracts/examples.ts';
import { root } from '../packages/dist.ts';
import { launchChromium } from './chromium.ts';

const tree = examples().find(({ type }) => type === 'problem-tree')?.activity;
if (tree === undefined) throw new Error('The example of problem-tree is no activity.');
const { module } = fixtureIsland;

/** The fixture's second lesson gets a tool and an exercise; its first has none. */
const island: ModuleIsland = {
  ...fixtureIsland,
  module: {
    ...module,
    lessons: module.lessons.map((lesson) =>
      lesson.id === 'druga' ? { ...lesson, activityIds: [tree.id, 'c-3'] } : lesson,
    ),
  },
  activities: [
    ...fixtureIsland.activities,
    tree,
    ...fixtureIsland.activities.slice(0, 1).map((each) => ({ ...each, id: 'c-3' })),
  ],
  dictionary: [...fixtureIsland.dictionary, tree.id, 'c-3'],
};
const second = '<h1 tabindex="-1">Druga lekcja</h1>';
const page = htmlPage({
  title: 'Próba',
  description: 'Próba.',
  language: 'pl',
  base: '',
  island,
  body: fixturePage.replace(
    second,
    `${second}<razem-activity id="${tree.id}" data-type="problem-tree"><p>Drzewo do czytania.</p></razem-activity><razem-activity id="c-3" data-type="choice"></razem-activity>`,
  ) as Html,
});

let browser: Browser;
let scripts: Scripts;
beforeAll(async () => {
  const script = createScripts(root);
  [browser, scripts] = await Promise.all([
    launchChromium(),
    script({ entry: 'scorm12', types: ['choice'], tools: ['problem-tree'] }),
  ]);
});
afterAll(() => browser.close());

describe('a lesson with a tool, from a disk and under the strict policy', () => {
  let folder: string;
  let on: Page;
  let asked: string[];
  const address = (screen: string) =>
    `${pathToFileURL(join(folder, 'index.html')).href}#/${screen}`;
  const write = (tools: string) => writeFile(join(folder, 'tools.js'), tools);
  const open = async (screen: string) => {
    await on.evaluate((hash) => {
      location.hash = hash;
    }, `#/${screen}`);
    await on.locator(`main > .screen#${screen} h1`).waitFor();
  };
  const problem = () => on.locator('razem-problem-tree #problem');
  const apology = () => on.locator('razem-activity', { hasText: 'odśwież stronę' });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'razem-tools-'));
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'player.js'), scripts.player);
    await cp(join(root, 'course/theme/document.css'), join(folder, 'style.css'));
    await write(scripts.tools ?? '');
    on = await browser.newPage();
    asked = [];
    on.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
    await on.goto(address('pierwsza'));
    await on.locator('razem-choice input').first().waitFor();
  });
  afterEach(async () => {
    await on.close();
    await rm(folder, { recursive: true });
  });

  it('asks for the tools’ script when the lesson opens, not at launch, and once', async () => {
    expect(asked).not.toContain('tools.js');
    await open('druga');
    await on.locator('razem-problem-tree').waitFor();
    await open('pierwsza');
    await open('druga');
    await on.locator('razem-problem-tree').waitFor();
    expect(asked.filter((name) => name === 'tools.js')).toHaveLength(1);
  });

  it('keeps what was written in a tool over a launch that cannot load it', async () => {
    await open('druga');
    await on.locator('razem-problem-tree').getByRole('radio', { name: 'Moje' }).check();
    await problem().fill('Brak busa');
    await rm(join(folder, 'tools.js'));
    await on.reload();
    await apology().waitFor();
    await on.locator('#c-3 razem-choice input').first().check();
    await on.locator('#c-3').getByRole('button', { name: 'Sprawdź' }).click();
    await on.locator('#c-3').getByText('Dobrze.').first().waitFor();

    await write(scripts.tools ?? '');
    await open('pierwsza');
    await open('druga');
    await problem().waitFor();
    expect(await problem().inputValue()).toBe('Brak busa');
  });

  it('refuses the script of another build and asks for a refresh', async () => {
    await write((scripts.tools ?? '').replace(/^razemTools\("[0-9a-f]+"/, 'razemTools("other"'));
    await open('druga');
    await apology().waitFor();
    expect(await on.locator('razem-problem-tree').count()).toBe(0);
    await on.locator('#c-3 razem-choice input').first().waitFor();
  });
});
