import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { deadlines } from './element.ts';
import type { DeadlinesSpec } from './spec.ts';

const spec: DeadlinesSpec = {
  cases: [
    {
      token: 'a',
      name: 'Odwołanie od decyzji',
      note: html('<p>Decyzja przyszła pocztą.</p>'),
      events: ['doręczenia decyzji'],
      limits: [
        {
          name: 'Złożenie odwołania',
          phrase: '14 dni od doręczenia decyzji',
          rule: { kind: 'after', amount: 14, unit: 'days', moves: true },
          from: { kind: 'event', index: 0 },
          basis: html('<p>Art. 129 § 2 KPA.</p>'),
        },
        {
          name: 'Odpowiedź urzędu',
          phrase: '1 miesiąc od terminu „Złożenie odwołania”',
          rule: { kind: 'after', amount: 1, unit: 'months', moves: false },
          from: { kind: 'limit', index: 0 },
          basis: undefined,
        },
      ],
    },
    { token: 'b', name: 'Inna sprawa', note: undefined, events: ['wpływu'], limits: [] },
  ],
  example: '2026-12-10',
};

describe('deadlines', () => {
  const open = async () => {
    const framed = await frameFor(deadlines, spec);
    const inside = framed.frame.shadowRoot?.querySelector('razem-deadlines')?.shadowRoot;
    if (!inside) throw new Error('no element');
    const choose = async (token: string): Promise<void> => {
      const select = inside.querySelector('select');
      if (!select) throw new Error('no select');
      select.value = token;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await framed.settled();
    };
    const date = (): HTMLInputElement => {
      const input = inside.querySelector<HTMLInputElement>('input[type=date]');
      if (!input) throw new Error('no date');
      return input;
    };
    const type = async (value: string): Promise<void> => {
      date().value = value;
      date().dispatchEvent(new Event('input', { bubbles: true }));
      await framed.settled();
    };
    return { ...framed, inside, choose, date, type };
  };

  it('has no barrier before and after a date', async () => {
    const { frame, choose, type } = await open();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await choose('a');
    await type('2026-12-10');
    expect(await axeProblems(frame)).to.deep.equal([]);
  });

  it('gives each limit its day, its rule and its reasons, and says it aloud', async () => {
    const { inside, choose, type } = await open();
    await choose('a');
    await type('2026-12-10');
    const ends = [...inside.querySelectorAll('.end')].map((end) => end.textContent?.trim());
    expect(ends).to.deep.equal(['poniedziałek, 28 grudnia 2026', 'czwartek, 28 stycznia 2027']);
    expect(inside.querySelector('.why-list')?.textContent).to.contain('Wigilia');
    expect(inside.querySelector('[role=status]')?.textContent).to.contain('28 grudnia 2026');
  });

  it('offers the example date with one press', async () => {
    const { inside, choose, settled, date } = await open();
    await choose('a');
    inside.querySelector<HTMLButtonElement>('.dates button')?.click();
    await settled();
    expect(date().value).to.equal('2026-12-10');
  });

  it('links to a calendar file for one limit and for all', async () => {
    const { inside, choose, type } = await open();
    await choose('a');
    await type('2026-12-10');
    const links = [...inside.querySelectorAll<HTMLAnchorElement>('a[download]')];
    expect(links.map(({ download }) => download)).to.deep.equal([
      'termin.ics',
      'termin.ics',
      'terminy.ics',
    ]);
    expect(decodeURIComponent(links[2]?.href ?? '').match(/BEGIN:VEVENT/g)).to.have.length(2);
  });

  it('leaves a half typed year alone and explains a year it cannot count in', async () => {
    const { inside, choose, type, date, settled } = await open();
    await choose('a');
    await type('2026-12-10');
    await type('0002-12-10');
    expect(date().value).to.equal('0002-12-10');
    date().dispatchEvent(new Event('blur'));
    await settled();
    expect(inside.querySelector('.problem')?.textContent).to.contain('2020–2099');
    expect(date().getAttribute('aria-invalid')).to.equal('true');
  });

  it('fits a narrow phone', async () => {
    const { frame, choose, type } = await open();
    await choose('a');
    await type('2026-12-10');
    frame.style.inlineSize = '320px';
    expect(frame.scrollWidth).to.be.at.most(320);
  });
});
