import { expect } from 'chai';

import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { matching } from './element.ts';
import type { MatchingSpec } from './spec.ts';

const spec: MatchingSpec = {
  lefts: [
    { token: 'a', html: html('wójt'), right: 'a', feedback: html('Tak stanowi ustawa.') },
    { token: 'b', html: html('rada'), right: 'b' },
  ],
  rights: [
    { token: 'a', text: 'wykonuje uchwały i budżet gminy' },
    { token: 'b', text: 'uchwala' },
    { token: 'c', text: 'sądzi' },
  ],
};

const inside = ({ frame }: FrameFixture): ShadowRoot => {
  const root = frame.shadowRoot?.querySelector('razem-matching')?.shadowRoot;
  if (!root) throw new Error('Nothing is drawn.');
  return root;
};
const choose = async (fixture: FrameFixture, left: string, right: string): Promise<void> => {
  const list = inside(fixture).querySelector<HTMLSelectElement>(`#partner-${left}`);
  if (list === null) throw new Error(`No list for ${left}.`);
  list.value = right;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await fixture.settled();
};

describe('matching', () => {
  it('names each list by its left side', async () => {
    const fixture = await frameFor(matching, spec);
    const names = [...inside(fixture).querySelectorAll('select')].map(
      ({ labels }) => labels[0]?.textContent,
    );
    expect(names.sort()).to.deep.equal(['rada', 'wójt']);
  });

  it('wants every pair before it is checked', async () => {
    const fixture = await frameFor(matching, spec);
    await choose(fixture, 'a', 'a');
    await fixture.press('Sprawdź');
    expect(fixture.state().phase).to.equal('open');
    expect(fixture.frame.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain(
      'nie wszystko',
    );
  });

  it('says why beside a right pair and counts points for part of it', async () => {
    const fixture = await frameFor(matching, spec);
    await choose(fixture, 'a', 'a');
    await choose(fixture, 'b', 'c');
    await fixture.press('Sprawdź');
    expect(inside(fixture).querySelector('.row.right')?.textContent).to.contain('Tak stanowi');
    expect(inside(fixture).querySelector('.row.wrong select')?.id).to.equal('partner-b');
    expect(fixture.frame.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain(
      'Punkty: 1 z 2.',
    );
  });

  it('can take a choice back', async () => {
    const fixture = await frameFor(matching, spec);
    await choose(fixture, 'a', 'c');
    await choose(fixture, 'a', '');
    expect(fixture.state().response).to.equal('');
  });

  it('spells out a partner that a narrow list would cut', async () => {
    const fixture = await frameFor(matching, spec);
    await choose(fixture, 'a', 'a');
    const whole = inside(fixture).querySelector<HTMLElement>('.whole.long');
    expect(whole?.textContent?.trim()).to.equal('wykonuje uchwały i budżet gminy');
  });
});
