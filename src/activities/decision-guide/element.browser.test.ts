import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import type { Choice } from '../branching/graph.ts';
import { decisionGuide } from './element.ts';
import type { GuideSpec } from './spec.ts';

const answer = (token: string, text: string, to: string, note: string): Choice => ({
  token,
  text,
  html: html(text),
  to,
  effects: [],
  when: [],
  note: html(`<p>${note}</p>`),
});

const spec: GuideSpec = {
  graph: {
    variables: [],
    nodes: [
      {
        id: 'open',
        title: 'Czy decyzja jest otwarta?',
        html: html('<p>Zapytaj w urzędzie.</p>'),
        choices: [
          answer('a', 'Jest otwarta.', 'many', 'Można na coś wpłynąć.'),
          answer('b', 'Zapadła.', 'talk', 'Zostaje informacja.'),
        ],
      },
      {
        id: 'many',
        title: 'Ile osób?',
        html: html(''),
        choices: [
          answer('a', 'Do trzydziestu.', 'workshop', 'Każdy zdąży coś powiedzieć.'),
          answer('b', 'Więcej.', 'meeting', 'Rozmowa się rozmyje.'),
        ],
      },
      { id: 'workshop', title: 'Warsztat', html: html('<p>Dwie godziny.</p>'), choices: [] },
      { id: 'meeting', title: 'Zebranie', html: html('<p>Z ankietą.</p>'), choices: [] },
      { id: 'talk', title: 'Informacja', html: html('<p>Co i dlaczego.</p>'), choices: [] },
    ],
  },
  results: {
    workshop: {
      conditions: [html('Gmina powie, co zrobi z wynikiem.')],
      caution: html('<p>Policz miejsca.</p>'),
    },
    meeting: { conditions: [], caution: undefined },
    talk: { conditions: [], caution: undefined },
  },
  heading: 'Na początek',
};

const inside = ({ frame }: FrameFixture): ShadowRoot => {
  const root = frame.shadowRoot?.querySelector('razem-decision-guide')?.shadowRoot;
  if (!root) throw new Error('The guide did not render.');
  return root;
};

async function tap(fixture: FrameFixture, name: string): Promise<void> {
  const button = [...inside(fixture).querySelectorAll('button')].find(
    ({ textContent, ariaLabel }) => ariaLabel === name || textContent?.trim() === name,
  );
  if (button === undefined) throw new Error(`No button "${name}".`);
  button.focus();
  button.click();
  await fixture.settled();
}

describe('decision guide', () => {
  it('passes axe at a question, at the recommendation and once saved', async () => {
    const fixture = await frameFor(decisionGuide, spec);
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
    await tap(fixture, 'Jest otwarta.');
    await tap(fixture, 'Do trzydziestu.');
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
    await fixture.press('Zapisz odpowiedź');
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
  });

  it('takes the focus to the next question and says how many may come', async () => {
    const fixture = await frameFor(decisionGuide, spec);
    expect(inside(fixture).textContent).to.contain('Najwyżej 2 pytania');
    await tap(fixture, 'Jest otwarta.');
    expect(inside(fixture).activeElement?.textContent).to.equal('Ile osób?');
    expect(inside(fixture).textContent).to.contain('Ostatnie pytanie.');
  });

  it('recommends with reasons, conditions, caution and what fell away', async () => {
    const fixture = await frameFor(decisionGuide, spec);
    await tap(fixture, 'Jest otwarta.');
    await tap(fixture, 'Do trzydziestu.');
    expect(inside(fixture).activeElement?.textContent).to.equal('Na początek: Warsztat');
    const text = inside(fixture).textContent ?? '';
    for (const words of ['Można na coś wpłynąć.', 'Gmina powie', 'Policz miejsca.'])
      expect(text).to.contain(words);
    const gone = [...inside(fixture).querySelectorAll('.gone')];
    expect(gone.map(({ textContent }) => textContent)).to.deep.equal([
      'Odpadło: Informacja.',
      'Odpadło: Zebranie.',
    ]);
  });

  it('lets an answer be changed and forgets what came after it', async () => {
    const fixture = await frameFor(decisionGuide, spec);
    await tap(fixture, 'Jest otwarta.');
    await tap(fixture, 'Więcej.');
    await tap(fixture, 'Zmień: Ile osób?');
    expect(fixture.state().response).to.equal('a');
    await tap(fixture, 'Do trzydziestu.');
    expect(fixture.state().response).to.equal('aa');
    await tap(fixture, 'Odpowiedz od nowa');
    expect(fixture.state().response).to.equal('');
  });

  it('fits 288 px without scrolling sideways', async () => {
    const fixture = await frameFor(decisionGuide, spec);
    fixture.frame.style.width = '288px';
    await tap(fixture, 'Jest otwarta.');
    await tap(fixture, 'Do trzydziestu.');
    const edge = fixture.frame.getBoundingClientRect().right + 1;
    for (const part of inside(fixture).querySelectorAll('*')) {
      expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 60)).to.be.at.most(edge);
    }
  });
});
