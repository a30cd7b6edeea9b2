import { expect } from 'chai';

import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { timeline } from './element.ts';
import type { TimelineSpec } from './spec.ts';

const spec: TimelineSpec = {
  moments: [
    { token: 'a', when: html('wrzesień'), event: 'projekt' },
    { token: 'b', when: html('październik'), event: 'konsultacje', feedback: html('Wtedy.') },
    { token: 'c', when: html('listopad'), event: 'uchwała' },
  ],
};

const inside = (frame: Element): ShadowRoot | null | undefined =>
  frame.shadowRoot?.querySelector('razem-timeline')?.shadowRoot;
const lists = (frame: Element): HTMLSelectElement[] => [
  ...(inside(frame)?.querySelectorAll('select') ?? []),
];

async function place(frame: Element, at: number, event: string, settled: () => Promise<unknown>) {
  const list = lists(frame)[at];
  if (list) {
    list.value = event;
    list.dispatchEvent(new Event('change'));
  }
  await settled();
}

describe('timeline', () => {
  it('names each list by its moment', async () => {
    const { frame } = await frameFor(timeline, spec);
    expect(lists(frame).map((list) => list.labels[0]?.textContent)).to.deep.equal([
      'wrzesień',
      'październik',
      'listopad',
    ]);
  });

  it('moves an event that is chosen at another moment', async () => {
    const { frame, settled } = await frameFor(timeline, spec);
    await place(frame, 0, 'b', settled);
    await place(frame, 1, 'b', settled);
    expect(lists(frame).map(({ value }) => value)).to.deep.equal(['', 'b', '']);
  });

  it('says why beside the moment once checked', async () => {
    const { frame, press, settled } = await frameFor(timeline, spec);
    await place(frame, 0, 'a', settled);
    await place(frame, 1, 'c', settled);
    await place(frame, 2, 'b', settled);
    await press('Sprawdź');
    expect(inside(frame)?.querySelectorAll('li.wrong')).to.have.length(2);
    expect(inside(frame)?.querySelector('li.wrong')?.textContent).to.contain('Wtedy.');
  });
});
