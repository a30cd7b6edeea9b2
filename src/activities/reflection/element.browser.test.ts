import { expect } from 'chai';

import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { reflection } from './element.ts';
import type { ReflectionSpec } from './spec.ts';

const spec: ReflectionSpec = { max: 60, model: html('<p>U nas nie ma autobusu.</p>') };

const inside = ({ frame }: FrameFixture): ShadowRoot => {
  const root = frame.shadowRoot?.querySelector('razem-reflection')?.shadowRoot;
  if (!root) throw new Error('Nothing is drawn.');
  return root;
};
const area = (fixture: FrameFixture): HTMLTextAreaElement => {
  const found = inside(fixture)
    .querySelector('razem-text-field')
    ?.shadowRoot?.querySelector('textarea');
  if (!found) throw new Error('No text area.');
  return found;
};
const write = async (fixture: FrameFixture, words: string): Promise<void> => {
  area(fixture).value = words;
  area(fixture).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await fixture.settled();
};

describe('reflection', () => {
  it('keeps its model to itself until an answer is saved', async () => {
    const fixture = await frameFor(reflection, spec);
    expect(inside(fixture).querySelector('.model')).to.equal(null);
    await write(fixture, 'Brakuje autobusu.');
    expect(inside(fixture).querySelector('.model')).to.equal(null);
    await fixture.press('Zapisz odpowiedź');
    expect(inside(fixture).querySelector('.model')?.textContent).to.contain('nie ma autobusu');
  });

  it('asks for words before it saves', async () => {
    const fixture = await frameFor(reflection, spec);
    await write(fixture, '  ');
    await fixture.press('Zapisz odpowiedź');
    expect(fixture.state().phase).to.equal('open');
    expect(fixture.frame.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain(
      'Najpierw odpowiedz',
    );
  });

  it('can be changed after it was saved', async () => {
    const fixture = await frameFor(reflection, spec);
    await write(fixture, 'Raz.');
    await fixture.press('Zapisz odpowiedź');
    await write(fixture, 'Dwa.');
    expect(fixture.state().response).to.equal('Dwa.');
    expect(area(fixture).readOnly).to.equal(false);
  });

  it('judges nobody', async () => {
    const fixture = await frameFor(reflection, spec);
    await write(fixture, 'Raz.');
    await fixture.press('Zapisz odpowiedź');
    expect(fixture.frame.shadowRoot?.querySelector('.kind')?.textContent).to.not.contain('próba');
    expect(inside(fixture).querySelector('.right, .wrong')).to.equal(null);
  });
});
