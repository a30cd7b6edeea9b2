import { expect } from 'chai';

import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { ordering } from './element.ts';
import type { OrderingSpec } from './spec.ts';

const spec: OrderingSpec = {
  items: ['Ogłoszenie', 'Oferta', 'Ocena', 'Umowa'].map((text, index) => ({
    token: 'abcd'.charAt(index),
    html: html(text),
  })),
};

const inside = ({ frame }: FrameFixture): ShadowRoot => {
  const root = frame.shadowRoot?.querySelector('razem-ordering')?.shadowRoot;
  if (!root) throw new Error('Nothing is drawn.');
  return root;
};
const rows = (fixture: FrameFixture): HTMLElement[] => [
  ...inside(fixture).querySelectorAll<HTMLElement>('[data-token]'),
];
const order = (fixture: FrameFixture): string =>
  rows(fixture)
    .map((row) => row.dataset['token'])
    .join('');
const button = (fixture: FrameFixture, id: string): HTMLElement => {
  const found = inside(fixture).querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`No button ${id}.`);
  return found;
};

describe('ordering', () => {
  it('names each button by what it does and to which item', async () => {
    const fixture = await frameFor(ordering, spec);
    const up = button(fixture, 'up-a');
    const parts = up.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(up.getAttribute('aria-label')).to.equal('Wyżej');
    expect(parts[0]).to.equal('up-a');
    expect(button(fixture, parts[1] ?? '').textContent).to.equal('Ogłoszenie');
  });

  it('moves by button, keeps the focus and says the new place', async () => {
    const fixture = await frameFor(ordering, spec);
    const [first = '', second = ''] = order(fixture);
    const down = button(fixture, `down-${first}`);
    down.focus();
    down.click();
    await fixture.settled();
    expect(order(fixture).slice(0, 2)).to.equal(second + first);
    expect(inside(fixture).activeElement?.id).to.equal(`down-${first}`);
    expect(inside(fixture).querySelector('[role=status]')?.textContent).to.contain('miejsce 2 z 4');
  });

  it('moves by the arrow keys', async () => {
    const fixture = await frameFor(ordering, spec);
    const last = order(fixture).charAt(3);
    const up = button(fixture, `up-${last}`);
    up.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    await fixture.settled();
    expect(order(fixture).charAt(2)).to.equal(last);
  });

  it('stops at both ends', async () => {
    const fixture = await frameFor(ordering, spec);
    const before = order(fixture);
    const up = button(fixture, `up-${before.charAt(0)}`);
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    up.click();
    await fixture.settled();
    expect(order(fixture)).to.equal(before);
  });

  it('moves by a finger on the handle', async () => {
    const fixture = await frameFor(ordering, spec);
    const before = order(fixture);
    const [top, , , bottom] = rows(fixture);
    const handle = top?.querySelector('.handle');
    const to = bottom?.getBoundingClientRect();
    handle?.dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
    window.dispatchEvent(new PointerEvent('pointermove', { clientY: (to?.bottom ?? 0) - 1 }));
    await fixture.settled();
    expect(order(fixture)).to.equal(before.slice(1) + before.charAt(0));
    window.dispatchEvent(new PointerEvent('pointerup'));
    window.dispatchEvent(new PointerEvent('pointermove', { clientY: 0 }));
    await fixture.settled();
    expect(order(fixture)).to.equal(before.slice(1) + before.charAt(0));
  });

  it('has no buttons left and does not drag once it is checked', async () => {
    const fixture = await frameFor(ordering, spec, { tries: 1 });
    button(fixture, `down-${order(fixture).charAt(0)}`).click();
    await fixture.settled();
    await fixture.press('Sprawdź');
    expect(inside(fixture).querySelector('button')).to.equal(null);
    const before = order(fixture);
    const handle = rows(fixture)[0]?.querySelector('.handle');
    handle?.dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
    window.dispatchEvent(new PointerEvent('pointermove', { clientY: 10_000 }));
    await fixture.settled();
    expect(order(fixture)).to.equal(before);
  });
});
