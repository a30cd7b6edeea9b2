import { expect } from 'chai';

import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { numeric } from './element.ts';
import type { NumericSpec } from './spec.ts';

const spec: NumericSpec = {
  answer: 1200,
  tolerance: 0,
  unit: 'zł',
  mistakes: [{ value: 120, feedback: html('To jeden procent.') }],
};

const inside = (frame: Element): ShadowRoot | null | undefined =>
  frame.shadowRoot?.querySelector('razem-numeric')?.shadowRoot;

async function typed(text: string) {
  const placed = await frameFor(numeric, spec);
  const field = inside(placed.frame)?.querySelector('input');
  if (field) {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
  await placed.settled();
  return placed;
}

describe('numeric', () => {
  it('says what to write when there is no number yet', async () => {
    const { frame } = await typed('dużo');
    expect(inside(frame)?.querySelector('#unread')?.textContent).to.contain('12,50');
    expect(inside(frame)?.querySelector('input')?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('explains a usual mistake beside the field', async () => {
    const { frame, press } = await typed('120 zł');
    await press('Sprawdź');
    expect(inside(frame)?.querySelector('.wrong')?.textContent).to.contain('To jeden procent.');
  });

  it('takes the unit or leaves it', async () => {
    const { frame, press } = await typed('1 200 zł');
    await press('Sprawdź');
    expect(inside(frame)?.querySelector('.number')?.className).to.contain('right');
  });
});
