import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor } from '../../../tests/browser/frame-for.ts';
import { problemTree } from './element.ts';
import type { ProblemTreeSpec } from './spec.ts';

const spec: ProblemTreeSpec = {
  example: {
    problem: { text: 'Młodzi nie zostają na zajęciach', goal: 'Młodzi zostają na zajęciach' },
    entries: [
      { place: 'cause', depth: 1, text: 'Bus odjeżdża o 15:20', goal: 'Bus odjeżdża o 17:30' },
      { place: 'cause', depth: 2, text: 'Dowóz tylko pod lekcje', goal: 'Dowóz pod zajęcia' },
      { place: 'effect', depth: 1, text: 'Popołudnia przed ekranem', goal: 'Popołudnia z ludźmi' },
    ],
  },
  entries: 4,
  max: 60,
};

describe('problem-tree', () => {
  const open = async () => {
    const framed = await frameFor(problemTree, spec);
    const inside = framed.frame.shadowRoot?.querySelector('razem-problem-tree')?.shadowRoot;
    if (!inside) throw new Error('no element');
    const press = async (name: string): Promise<void> => {
      const button = [...inside.querySelectorAll('button')].find((one) =>
        one.textContent?.trim().startsWith(name),
      );
      if (!button) throw new Error(`No button "${name}".`);
      button.click();
      await framed.settled();
    };
    const own = async (): Promise<void> => {
      inside.querySelectorAll<HTMLInputElement>('.switch input')[1]?.click();
      await framed.settled();
    };
    const type = async (id: string, value: string): Promise<void> => {
      const input = inside.querySelector<HTMLInputElement>(`#${id}`);
      if (!input) throw new Error(`no ${id}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await framed.settled();
    };
    return { ...framed, inside, press, own, type };
  };

  it('has no barrier as example, as own tree and as goals', async () => {
    const { frame, press, own } = await open();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await own();
    await press('Zacznij od kopii');
    expect(await axeProblems(frame)).to.deep.equal([]);
    await press('Zamień problemy');
    expect(await axeProblems(frame)).to.deep.equal([]);
  });

  it('turns the whole tree into goals with one press and says so', async () => {
    const { inside, press } = await open();
    await press('Zamień problemy');
    expect(inside.querySelector('.trunk')?.textContent?.trim()).to.equal(
      'Młodzi zostają na zajęciach',
    );
    expect(inside.querySelector('.list')?.textContent).to.contain('Dowóz pod zajęcia');
    expect(inside.querySelector('[role=status]')?.textContent).to.contain('Drzewo celów');
    await press('Wróć do problemów');
    expect(inside.querySelector('.trunk')?.textContent).to.contain('nie zostają');
  });

  it('grows by buttons, with the focus in the new field', async () => {
    const { inside, press, own, type } = await open();
    await own();
    await type('problem', 'Sala stoi pusta');
    await press('Dodaj przyczynę');
    expect(inside.activeElement?.id).to.equal('entry-0');
    await type('entry-0', 'Nikt nie ma klucza');
    await press('A dlaczego „Nikt nie ma klucza”?');
    expect(inside.activeElement?.id).to.equal('entry-1');
    await press('Dodaj skutek');
    expect(inside.activeElement?.id).to.equal('entry-2');
    expect(inside.querySelectorAll('.drawing .box')).to.have.length(4);
  });

  it('proposes a goal and lets the learner word it', async () => {
    const { inside, press, own, type } = await open();
    await own();
    await press('Dodaj przyczynę');
    await type('entry-0', 'Nikt nie ma klucza');
    await press('Zamień problemy');
    const goal = inside.querySelector<HTMLInputElement>('#entry-0');
    expect(goal?.value).to.equal('Ktoś ma klucza');
    expect(inside.querySelector('#entry-0-note')?.textContent).to.contain('propozycja');
    await type('entry-0', 'Klucz ma sołtyska');
    await press('Wróć do problemów');
    expect(goal?.value).to.equal('Nikt nie ma klucza');
    await press('Zamień problemy');
    expect(goal?.value).to.equal('Klucz ma sołtyska');
  });

  it('says when the tree is full, and makes room again', async () => {
    const { inside, press, own } = await open();
    await own();
    await press('Zacznij od kopii');
    await press('Dodaj skutek');
    expect(inside.textContent).to.contain('Drzewo ma już 4 wpisy');
    await press('Usuń: Bus odjeżdża');
    expect(inside.querySelectorAll('.list input')).to.have.length(4);
    expect(inside.activeElement?.textContent?.trim()).to.equal('Dodaj przyczynę');
  });

  it('becomes a list alone on a narrow phone', async () => {
    const { frame, inside, press, own } = await open();
    frame.style.inlineSize = '320px';
    await own();
    await press('Zacznij od kopii');
    const drawing = inside.querySelector('.drawing');
    expect(drawing && getComputedStyle(drawing).display).to.equal('none');
    expect(frame.scrollWidth).to.be.at.most(320);
  });
});
