import { expect } from 'chai';

import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { fillIn } from './element.ts';
import type { FillInSpec } from './spec.ts';

const spec: FillInSpec = {
  lines: [
    { kind: 'paragraph', runs: [{ html: html('Mierzymy ') }, { gap: 'a' }, { html: html('.') }] },
    { kind: 'item', runs: [{ html: html('Piszemy w ') }, { gap: 'b' }] },
  ],
  gaps: [
    { token: 'a', accepted: ['wskaźnikiem'] },
    { token: 'b', accepted: ['kosztorysie', 'kosztorys'] },
  ],
};

const inside = ({ frame }: FrameFixture): ShadowRoot => {
  const root = frame.shadowRoot?.querySelector('razem-fill-in')?.shadowRoot;
  if (!root) throw new Error('Nothing is drawn.');
  return root;
};
const fields = (fixture: FrameFixture): HTMLInputElement[] => [
  ...inside(fixture).querySelectorAll('input'),
];
const write = async (fixture: FrameFixture, ...words: readonly string[]): Promise<void> => {
  for (const [index, text] of words.entries()) {
    const field = fields(fixture)[index];
    if (field === undefined) throw new Error(`No gap ${index}.`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.settled();
  }
};

describe('fill-in', () => {
  it('numbers its gaps and gives none away by its width', async () => {
    const fixture = await frameFor(fillIn, spec);
    const names = fields(fixture).map((field) => field.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Luka 1 z 2', 'Luka 2 z 2']);
    const [one, other] = fields(fixture).map((field) => field.getBoundingClientRect().width);
    expect(one).to.equal(other);
  });

  it('takes Polish words and judges them kindly', async () => {
    const fixture = await frameFor(fillIn, spec);
    await write(fixture, 'Wskaźnikiem', ' kosztorys. ');
    await fixture.press('Sprawdź');
    expect(fixture.state().phase).to.equal('done');
    expect(inside(fixture).querySelectorAll('input.right')).to.have.length(2);
  });

  it('says where only Polish letters are missing, beside the gap', async () => {
    const fixture = await frameFor(fillIn, spec);
    await write(fixture, 'wskaznikiem', 'kosztorys');
    await fixture.press('Sprawdź');
    const field = inside(fixture).querySelector('input.wrong');
    const why = inside(fixture).querySelector(`#${field?.getAttribute('aria-describedby') ?? ''}`);
    expect(why?.textContent).to.contain('polskie litery');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('never lets a line break into a gap', async () => {
    const fixture = await frameFor(fillIn, spec);
    await write(fixture, 'a', 'b');
    expect(fixture.state().response).to.equal('a\nb');
  });

  it('writes the model spelling into the solution', async () => {
    const fixture = await frameFor(fillIn, spec, { tries: 1 });
    await write(fixture, 'nie', 'wiem');
    await fixture.press('Sprawdź');
    await fixture.press('Pokaż rozwiązanie');
    const texts = fields(fixture).map(({ value, readOnly }) => [value, readOnly]);
    expect(texts).to.deep.equal([
      ['wskaźnikiem', true],
      ['kosztorysie', true],
    ]);
  });
});
