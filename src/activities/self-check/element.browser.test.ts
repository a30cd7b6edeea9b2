import { expect } from 'chai';

import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { selfCheck } from './element.ts';
import type { SelfCheckSpec } from './spec.ts';

const spec: SelfCheckSpec = {
  steps: 5,
  low: 'nie',
  high: 'tak',
  statements: [{ token: 'a', html: html('Umiem.'), text: 'Umiem.' }],
};

const inside = (frame: Element): ShadowRoot | null | undefined =>
  frame.shadowRoot?.querySelector('razem-self-check')?.shadowRoot;
const radios = (frame: Element): HTMLInputElement[] => [
  ...(inside(frame)?.querySelectorAll<HTMLInputElement>('input') ?? []),
];

describe('self-check', () => {
  it('asks a second time only when the first is whole, and shows the difference', async () => {
    const { frame, settled } = await frameFor(selfCheck, spec);
    expect(radios(frame)).to.have.length(5);
    radios(frame)[1]?.click();
    await settled();
    expect(radios(frame)).to.have.length(10);
    radios(frame)[8]?.click();
    await settled();
    expect(inside(frame)?.querySelector('.change')?.textContent).to.equal('przed 2, po 4');
    expect(inside(frame)?.querySelector('[role=status]')?.textContent).to.contain('+2');
  });

  it('names each scale by its statement and round', async () => {
    const { frame } = await frameFor(selfCheck, spec);
    const scale = inside(frame)?.querySelector('[role=radiogroup]');
    expect(scale?.getAttribute('aria-labelledby')).to.equal('text-a before-a');
  });
});
