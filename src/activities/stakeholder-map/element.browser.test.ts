import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { stakeholderMap } from './element.ts';
import type { StakeholderMapSpec } from './spec.ts';

const spec: StakeholderMapSpec = {
  stakeholders: [
    {
      token: 'a',
      name: 'Wójt',
      key: { influence: 6, interest: 3 },
      reason: html('Podpisuje umowę.'),
    },
    { token: 'b', name: 'Rodzice', key: { influence: 3, interest: 6 } },
  ],
  entries: 1,
  max: 40,
};

describe('stakeholder-map', () => {
  const open = async () => {
    const framed = await frameFor(stakeholderMap, spec);
    const inside = framed.frame.shadowRoot?.querySelector('razem-stakeholder-map')?.shadowRoot;
    if (!inside) throw new Error('no element');
    const find = <E extends HTMLElement>(selector: string): E => {
      const found = inside.querySelector<E>(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    };
    const choose = async (selector: string, value: number): Promise<void> => {
      const select = find<HTMLSelectElement>(selector);
      select.value = `${value}`;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await framed.settled();
    };
    const key = async (selector: string, name: string): Promise<void> => {
      const chip = find(selector);
      chip.focus();
      chip.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      await framed.settled();
    };
    const where = (id: string): string | undefined => {
      const place = inside
        .querySelector<HTMLElement>(`#chip-${id}`)
        ?.closest<HTMLElement>('.place');
      return place ? `${place.dataset['influence']}/${place.dataset['interest']}` : undefined;
    };
    return { ...framed, inside, find, choose, key, where };
  };

  it('has no barrier empty, filled and compared', async () => {
    const { frame, choose, press } = await open();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await choose('#influence-a', 6);
    await choose('#interest-a', 6);
    await press('Zapisz odpowiedź');
    expect(await axeProblems(frame)).to.deep.equal([]);
  });

  it('places by two steps in the list and says what follows', async () => {
    const { inside, choose, where } = await open();
    await choose('#influence-a', 6);
    expect(where('a')).to.equal(undefined);
    await choose('#interest-a', 2);
    expect(where('a')).to.equal('6/2');
    expect(inside.querySelector('[role=status]')?.textContent).to.equal(
      'Wójt: wpływ 6, zainteresowanie 2. Zadbaj o przychylność.',
    );
    expect(inside.querySelector('.names')?.textContent).to.equal('Wójt');
  });

  it('moves by arrow keys with the focus kept, never off the map', async () => {
    const { inside, key, where } = await open();
    await key('#chip-b', 'ArrowRight');
    expect(where('b')).to.equal('3/4');
    for (let step = 0; step < 5; step++) await key('#chip-b', 'ArrowUp');
    expect(where('b')).to.equal('6/4');
    expect(inside.activeElement?.id).to.equal('chip-b');
  });

  it('is dragged onto a place', async () => {
    const { find, where, settled } = await open();
    const chip = find('#chip-a');
    chip.setPointerCapture = () => undefined;
    const from = chip.getBoundingClientRect();
    const target = find('.place[data-influence="5"][data-interest="5"]');
    target.scrollIntoView({ block: 'center' });
    const to = target.getBoundingClientRect();
    const fire = (type: string, clientX: number, clientY: number) =>
      chip.dispatchEvent(
        new PointerEvent(type, { clientX, clientY, button: 0, bubbles: true, pointerId: 1 }),
      );
    fire('pointerdown', from.x + 5, from.y + 5);
    fire('pointermove', to.x + to.width / 2, to.y + to.height / 2);
    await settled();
    expect(target.classList.contains('over')).to.equal(true);
    fire('pointerup', to.x + to.width / 2, to.y + to.height / 2);
    await settled();
    expect(where('a')).to.equal('5/5');
  });

  it('compares with the course only after saving, in words and on the map', async () => {
    const { inside, choose, press } = await open();
    await choose('#influence-a', 6);
    await choose('#interest-a', 6);
    expect(inside.querySelector('.compared')).to.equal(null);
    await press('Zapisz odpowiedź');
    expect(inside.querySelector('.compared')?.textContent?.trim()).to.equal(
      'W kursie inna ćwiartka, „Zadbaj o przychylność”: wpływ 6, zainteresowanie 3.',
    );
    expect(inside.querySelector('#why-a')?.textContent).to.contain('Podpisuje umowę.');
    expect(inside.querySelectorAll('.ghost')).to.have.length(1);
    expect(inside.querySelector('#why-b')).to.equal(null);
  });

  it('takes own entries up to the limit and lets go of them', async () => {
    const { inside, find, settled } = await open();
    find('.add').click();
    await settled();
    expect(inside.activeElement?.id).to.equal('name-own-0');
    const input = find<HTMLInputElement>('#name-own-0');
    input.value = 'Sołtyska';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(find('#chip-own-0').textContent).to.contain('Sołtyska');
    expect(inside.querySelector('.add')).to.equal(null);
    find('.who button').click();
    await settled();
    expect(inside.querySelectorAll('.who')).to.have.length(2);
    expect(inside.activeElement?.classList.contains('add')).to.equal(true);
  });
});
