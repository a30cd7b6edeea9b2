import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { scenario } from './element.ts';
import type { ScenarioSpec } from './spec.ts';

const spec: ScenarioSpec = {
  kind: 'negotiation',
  graph: {
    variables: [
      { id: 'trust', label: 'Zaufanie', start: 1, max: 3, visible: true },
      { id: 'given', label: 'Ustępstwa', start: 0, max: 3, visible: false },
    ],
    nodes: [
      {
        id: 'office',
        title: 'Gabinet wójta',
        html: html('<p>„Liczę 1200 zł”.</p>'),
        choices: [
          {
            token: 'a',
            text: 'Pytam, skąd ta kwota',
            html: html('Pytam, skąd ta kwota'),
            to: 'bills',
            effects: [{ variable: 'trust', kind: 'add', amount: 1 }],
            when: [],
            note: html('<p>Wraca do faktów.</p>'),
          },
          {
            token: 'b',
            text: 'Zgadzam się',
            html: html('Zgadzam się'),
            to: 'bills',
            effects: [{ variable: 'given', kind: 'add', amount: 2 }],
            when: [],
            note: html('<p>Bez niczego w zamian.</p>'),
          },
        ],
      },
      {
        id: 'bills',
        title: 'Rachunki',
        html: html('<p>„Policzmy”.</p>'),
        choices: [
          {
            token: 'a',
            text: 'Liczymy razem',
            html: html('Liczymy razem'),
            to: 'signed',
            effects: [],
            when: [{ variable: 'trust', is: '>=', amount: 2 }],
            note: undefined,
          },
          {
            token: 'b',
            text: 'Wychodzę',
            html: html('Wychodzę'),
            to: 'broken',
            effects: [],
            when: [],
            note: undefined,
          },
        ],
      },
      { id: 'signed', title: 'Umowa', html: html('<p>Podpisana.</p>'), choices: [] },
      { id: 'broken', title: 'Zerwane', html: html('<p>Tartak bierze lokal.</p>'), choices: [] },
    ],
  },
  endings: {
    signed: { quality: 'good', points: 2, lesson: html('<p>Kryterium.</p>'), deal: 450 },
    broken: { quality: 'poor', points: 0, lesson: html('<p>Wróć do stołu.</p>'), deal: undefined },
  },
  counted: [],
  best: 2,
  bestWay: ['a', 'a'],
  ownGoal: html('lokal na trzy lata'),
  otherGoal: html('ogrzany budynek'),
  unsaid: html('termin w radzie'),
  negotiation: {
    unit: 'zł',
    own: { from: 200, to: 600 },
    other: { from: 400, to: 1200 },
    ownBatna: html('sala w ośrodku'),
    otherBatna: undefined,
  },
};

const inside = ({ frame }: FrameFixture): ShadowRoot => {
  const root = frame.shadowRoot?.querySelector('razem-scenario')?.shadowRoot;
  if (!root) throw new Error('The scenario did not render.');
  return root;
};
const buttons = (fixture: FrameFixture): HTMLButtonElement[] => [
  ...inside(fixture).querySelectorAll('button'),
];

async function choose(fixture: FrameFixture, name: string): Promise<void> {
  const button = buttons(fixture).find(
    ({ textContent, ariaLabel }) => textContent?.trim() === name || ariaLabel === name,
  );
  if (button === undefined) throw new Error(`No button "${name}".`);
  button.focus();
  button.click();
  await fixture.settled();
}

const walkTo = async (...names: string[]): Promise<FrameFixture> => {
  const fixture = await frameFor(scenario, spec);
  for (const name of names) await choose(fixture, name);
  return fixture;
};

describe('scenario', () => {
  it('passes axe at the start, on the way, in the debrief and with the solution', async () => {
    const fixture = await walkTo();
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
    await choose(fixture, 'Zgadzam się');
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
    await choose(fixture, 'Wychodzę');
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
    await fixture.press('Sprawdź');
    await fixture.press('Spróbuj jeszcze raz');
    await fixture.press('Sprawdź');
    await fixture.press('Pokaż rozwiązanie');
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
    expect(inside(fixture).textContent).to.contain('Droga do najlepszego zakończenia');
  });

  it('names its group and lists the choices under the question', async () => {
    const fixture = await walkTo();
    expect(inside(fixture).querySelector('[role=group]')?.getAttribute('aria-label')).to.equal(
      'Polecenie',
    );
    expect(buttons(fixture).map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Pytam, skąd ta kwota',
      'Zgadzam się',
    ]);
  });

  it('moves the focus to the new node and says what changed', async () => {
    const fixture = await walkTo('Pytam, skąd ta kwota');
    expect(inside(fixture).activeElement?.textContent?.trim()).to.equal('Rachunki');
    expect(inside(fixture).querySelector('[role=status]')?.textContent).to.contain(
      'Zaufanie: 1 → 2',
    );
  });

  it('keeps hidden counters and closed choices to itself until the debrief', async () => {
    const fixture = await walkTo('Zgadzam się');
    expect(inside(fixture).textContent).not.to.contain('Ustępstwa');
    expect(inside(fixture).textContent).not.to.contain('Liczymy razem');
    await choose(fixture, 'Wychodzę');
    expect(inside(fixture).textContent).to.contain('Ustępstwa: 0 → 2');
    expect(inside(fixture).querySelector('.debrief .steps')?.textContent).to.contain(
      'Liczymy razem',
    );
    expect(inside(fixture).textContent).to.contain('Zaufanie ≥ 2');
  });

  it('says how good the ending is to whoever cannot see it', async () => {
    const fixture = await walkTo('Zgadzam się', 'Wychodzę');
    const heading = inside(fixture).activeElement;
    expect(heading?.textContent?.trim()).to.equal('Zerwane');
    const quality = inside(fixture).getElementById(heading?.getAttribute('aria-describedby') ?? '');
    expect(quality?.textContent?.trim()).to.equal('Zakończenie: złe');
  });

  it('keeps a transcript on the way', async () => {
    const fixture = await walkTo('Pytam, skąd ta kwota');
    const transcript = inside(fixture).querySelector('details');
    expect(transcript?.textContent).to.contain('„Liczę 1200 zł”.');
    expect(transcript?.textContent).to.contain('Ty: Pytam, skąd ta kwota');
  });

  it('lays the cards on the table, draws the way and names the turning point', async () => {
    const fixture = await walkTo('Zgadzam się', 'Wychodzę');
    const text = inside(fixture).querySelector('.debrief')?.textContent ?? '';
    expect(text).to.contain('Moment zwrotny: „Zgadzam się”.');
    expect(text).to.contain('od 400 do 600 zł');
    expect(text).to.contain('termin w radzie');
    expect(inside(fixture).querySelector('svg.way')?.getAttribute('aria-label')).to.contain(
      'Gabinet wójta, Rachunki, Zerwane',
    );
    expect(inside(fixture).querySelectorAll('svg.way path.taken')).to.have.length(2);
  });

  it('begins again from any place of the way', async () => {
    const fixture = await walkTo('Zgadzam się', 'Wychodzę');
    await choose(fixture, 'Spróbuj jeszcze raz od tego miejsca: Gabinet wójta');
    expect(fixture.state().response).to.equal('');
    await choose(fixture, 'Pytam, skąd ta kwota');
    await choose(fixture, 'Liczymy razem');
    await fixture.press('Sprawdź');
    expect(fixture.state().best).to.equal(2);
  });

  it('changes nothing once checked', async () => {
    const fixture = await walkTo('Zgadzam się', 'Wychodzę');
    await fixture.press('Sprawdź');
    expect(buttons(fixture)).to.have.length(0);
    expect(inside(fixture).textContent).to.contain('przycisk pod ćwiczeniem');
  });

  it('fits 288 px without scrolling sideways', async () => {
    const fixture = await walkTo('Zgadzam się', 'Wychodzę');
    fixture.frame.style.width = '288px';
    await fixture.settled();
    expect(fixture.frame.scrollWidth).to.be.at.most(288);
    const element = fixture.frame.shadowRoot?.querySelector('razem-scenario');
    const edge = (element?.getBoundingClientRect().right ?? 0) + 1;
    for (const part of inside(fixture).querySelectorAll('*')) {
      expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 60)).to.be.at.most(edge);
    }
  });
});
