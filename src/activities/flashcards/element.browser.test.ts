import { expect } from 'chai';

import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { flashcards } from './element.ts';
import type { FlashcardsSpec } from './spec.ts';

const spec: FlashcardsSpec = {
  cards: [
    { token: 'a', front: html('wspieranie'), back: html('część kosztu') },
    { token: 'b', front: html('powierzanie'), back: html('cały koszt') },
  ],
};

const inside = (frame: Element): ShadowRoot | null | undefined =>
  frame.shadowRoot?.querySelector('razem-flashcards')?.shadowRoot;

async function pressInside(frame: Element, name: string, settled: () => Promise<unknown>) {
  const buttons = [...(inside(frame)?.querySelectorAll('button') ?? [])];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
  await settled();
}

describe('flashcards', () => {
  it('hide the back until turned, then ask, and put the focus where the round goes on', async () => {
    const { frame, settled } = await frameFor(flashcards, spec, { scored: false });
    expect(inside(frame)?.querySelector('.card')?.textContent).not.to.contain('część kosztu');
    await pressInside(frame, 'Odwróć', settled);
    expect(inside(frame)?.querySelector('.card')?.textContent).to.contain('część kosztu');
    expect(inside(frame)?.activeElement?.textContent?.trim()).to.equal('Pamiętam');
    await pressInside(frame, 'Pamiętam', settled);
    expect(inside(frame)?.querySelector('.card')?.textContent).to.contain('powierzanie');
    expect(inside(frame)?.activeElement?.textContent?.trim()).to.equal('Odwróć');
  });

  it('say when all are known and start again on request', async () => {
    const { frame, settled } = await frameFor(flashcards, spec, { scored: false });
    for (const name of ['Odwróć', 'Pamiętam', 'Odwróć', 'Pamiętam'])
      await pressInside(frame, name, settled);
    expect(inside(frame)?.textContent).to.contain('Wszystkie fiszki');
    await pressInside(frame, 'Przejrzyj jeszcze raz', settled);
    expect(inside(frame)?.querySelector('.card')?.textContent).to.contain('wspieranie');
  });
});
