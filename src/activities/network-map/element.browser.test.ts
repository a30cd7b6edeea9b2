import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { networkMap } from './element.ts';
import type { NetworkMapSpec } from './spec.ts';

const spec: NetworkMapSpec = {
  kinds: [
    { token: 'a', name: 'Urząd' },
    { token: 'b', name: 'Media', use: html('Jeden dziennikarz wystarczy.') },
  ],
  example: [
    { name: 'Referentka', kind: 'a', strength: 3, outside: false },
    { name: 'Wójt', kind: 'a', strength: 3, outside: false },
  ],
  entries: 2,
  max: 40,
};

describe('network-map', () => {
  const open = async () => {
    const framed = await frameFor(networkMap, spec);
    const inside = framed.frame.shadowRoot?.querySelector('razem-network-map')?.shadowRoot;
    if (!inside) throw new Error('no element');
    const click = async (selector: string): Promise<void> => {
      const found = inside.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`no ${selector}`);
      found.click();
      await framed.settled();
    };
    const set = async (selector: string, value: string): Promise<void> => {
      const found = inside.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (!found) throw new Error(`no ${selector}`);
      found.value = value;
      found.dispatchEvent(
        new Event(found.localName === 'select' ? 'change' : 'input', { bubbles: true }),
      );
      await framed.settled();
    };
    const own = (): Promise<void> => click('.switch label:last-child input');
    const gaps = (): string => inside.querySelector('.gaps')?.textContent ?? '';
    return { ...framed, inside, click, set, own, gaps };
  };

  it('has no barrier as example, empty and filled', async () => {
    const { frame, own, click, set } = await open();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await own();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await click('.add');
    await set('#name-0', 'Portal powiatowy');
    expect(await axeProblems(frame)).to.deep.equal([]);
  });

  it('shows the gaps of the example in words and in the drawing', async () => {
    const { inside, gaps } = await open();
    expect(gaps()).to.contain('Nikogo tu nie macie: Media.');
    expect(gaps()).to.contain('Jeden dziennikarz wystarczy.');
    expect(gaps()).to.contain('Same silne więzi');
    expect(gaps()).to.contain('Nikogo spoza gminy');
    expect(inside.querySelectorAll('.node')).to.have.length(3);
    expect(inside.querySelectorAll('.node.gap')).to.have.length(1);
  });

  it('grows by a button with the focus in the new name, and closes a gap', async () => {
    const { inside, own, click, set, gaps } = await open();
    await own();
    await click('.add');
    expect(inside.activeElement?.id).to.equal('name-0');
    await set('#name-0', 'Anna Wilk');
    expect(gaps()).to.contain('Media');
    await click('.add');
    await set('#name-1', 'Portal');
    expect(inside.querySelector('.add')).to.equal(null);
    expect(gaps()).not.to.contain('Nikogo tu nie macie');
    await set('.contact:last-child label:nth-of-type(2) select', '3');
    await click('.contact:last-child .outside input');
    expect(inside.querySelector('.gaps')).to.equal(null);
    expect(inside.querySelectorAll('.node.outside')).to.have.length(1);
  });

  it('keeps names when a contact in the middle goes', async () => {
    const { inside, own, click, set } = await open();
    await own();
    await click('.add');
    await set('#name-0', 'Anna');
    await click('.add');
    await set('#name-1', 'Portal');
    await click('.contact:first-child button');
    expect(inside.querySelector<HTMLInputElement>('#name-0')?.value).to.equal('Portal');
    expect(inside.activeElement?.classList.contains('add')).to.equal(true);
  });
});
