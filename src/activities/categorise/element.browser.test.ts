import { expect } from 'chai';

import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { categorise } from './element.ts';
import type { CategoriseSpec } from './spec.ts';

const spec: CategoriseSpec = {
  groups: [
    { token: 'a', html: html('Gmina') },
    { token: 'b', html: html('Powiat') },
  ],
  items: [
    { token: 'a', html: html('świetlica'), group: 'a', feedback: html('Zadanie własne.') },
    { token: 'b', html: html('liceum'), group: 'b' },
  ],
};

const inside = ({ frame }: FrameFixture): ShadowRoot => {
  const root = frame.shadowRoot?.querySelector('razem-categorise')?.shadowRoot;
  if (!root) throw new Error('Nothing is drawn.');
  return root;
};
const radio = (fixture: FrameFixture, item: string, group: string): HTMLInputElement => {
  const found = inside(fixture).querySelector<HTMLInputElement>(
    `[name="${item}"][value="${group}"]`,
  );
  if (found === null) throw new Error(`No button for ${item} in ${group}.`);
  return found;
};

describe('categorise', () => {
  it('groups the choices of each item under its name', async () => {
    const fixture = await frameFor(categorise, spec);
    const legends = [...inside(fixture).querySelectorAll('legend')].map(
      ({ textContent }) => textContent,
    );
    expect(legends.sort()).to.deep.equal(['liceum', 'świetlica']);
    expect(radio(fixture, 'a', 'b').labels?.[0]?.textContent?.trim()).to.equal('Powiat');
  });

  it('judges each item in its place', async () => {
    const fixture = await frameFor(categorise, spec);
    radio(fixture, 'a', 'a').click();
    await fixture.settled();
    radio(fixture, 'b', 'a').click();
    await fixture.settled();
    await fixture.press('Sprawdź');
    expect(inside(fixture).querySelector('.row.right')?.textContent).to.contain('Zadanie własne.');
    expect(inside(fixture).querySelector('.row.wrong legend')?.textContent).to.equal('liceum');
  });

  it('lets an item change its group until it is checked, and not after', async () => {
    const fixture = await frameFor(categorise, spec);
    radio(fixture, 'a', 'b').click();
    await fixture.settled();
    radio(fixture, 'a', 'a').click();
    await fixture.settled();
    radio(fixture, 'b', 'b').click();
    await fixture.settled();
    await fixture.press('Sprawdź');
    expect(fixture.state().phase).to.equal('done');
    expect(radio(fixture, 'a', 'b').disabled).to.equal(true);
  });
});
