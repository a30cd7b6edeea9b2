import { expect } from 'chai';

import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { trueFalse } from './element.ts';
import type { TrueFalseSpec } from './spec.ts';

const spec: TrueFalseSpec = {
  shuffle: false,
  statements: [
    { token: 'a', html: html('Budżet uchwala rada.'), holds: true, feedback: html('Rada.') },
    { token: 'b', html: html('Wójt zmienia uchwały.'), holds: false, feedback: html('Nie wójt.') },
  ],
};

const inside = (frame: Element): ShadowRoot | null | undefined =>
  frame.shadowRoot?.querySelector('razem-true-false')?.shadowRoot;
const radios = (frame: Element): HTMLInputElement[] => [
  ...(inside(frame)?.querySelectorAll<HTMLInputElement>('input') ?? []),
];

describe('true-false', () => {
  it('names the pair of buttons by its statement', async () => {
    const { frame } = await frameFor(trueFalse, spec);
    const groups = [...(inside(frame)?.querySelectorAll('[role=radiogroup]') ?? [])];
    expect(groups.map((group) => group.getAttribute('aria-labelledby'))).to.deep.equal([
      'text-a',
      'text-b',
    ]);
    expect(radios(frame)).to.have.length(4);
  });

  it('says why beside each statement once checked', async () => {
    const { frame, press, settled } = await frameFor(trueFalse, spec);
    radios(frame)[0]?.click();
    await settled();
    radios(frame)[2]?.click();
    await settled();
    await press('Sprawdź');
    const [first, second] = [...(inside(frame)?.querySelectorAll('.statement') ?? [])];
    expect(first?.className).to.contain('right');
    expect(second?.className).to.contain('wrong');
    expect(second?.textContent).to.contain('Nie wójt.');
  });
});
