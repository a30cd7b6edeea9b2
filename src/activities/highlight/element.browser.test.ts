import { expect } from 'chai';

import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { highlight } from './element.ts';
import type { HighlightSpec } from './spec.ts';

const spec: HighlightSpec = {
  sentences: [
    {
      token: 'a',
      html: html('Prowadziliśmy zajęcia.'),
      right: false,
      feedback: html('Działanie.'),
    },
    { token: 'b', html: html('Dziewięć osób zostało.'), right: true },
  ],
};

const inside = (frame: Element): ShadowRoot | null | undefined =>
  frame.shadowRoot?.querySelector('razem-highlight')?.shadowRoot;
const boxes = (frame: Element): HTMLInputElement[] => [
  ...(inside(frame)?.querySelectorAll<HTMLInputElement>('input') ?? []),
];

describe('highlight', () => {
  it('marks a sentence like a check box and counts', async () => {
    const { frame, settled } = await frameFor(highlight, spec);
    boxes(frame)[1]?.click();
    await settled();
    expect(boxes(frame).map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(inside(frame)?.querySelector('[role=status]')?.textContent).to.contain('1 zdanie');
  });

  it('explains a wrong mark below the text, quoting the sentence', async () => {
    const { frame, press, settled } = await frameFor(highlight, spec);
    boxes(frame)[0]?.click();
    await settled();
    await press('Sprawdź');
    const why = inside(frame)?.querySelector('.why.wrong')?.textContent;
    expect(why).to.contain('Prowadziliśmy zajęcia.');
    expect(why).to.contain('Działanie.');
  });

  it('moves nothing once checked', async () => {
    const { frame, press, settled } = await frameFor(highlight, spec);
    boxes(frame)[0]?.click();
    await settled();
    await press('Sprawdź');
    boxes(frame)[1]?.click();
    await settled();
    expect(boxes(frame).map(({ checked }) => checked)).to.deep.equal([true, false]);
  });
});
