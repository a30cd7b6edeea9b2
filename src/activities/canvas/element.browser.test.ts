import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { canvas } from './element.ts';
import type { CanvasSpec } from './spec.ts';

const spec: CanvasSpec = {
  fields: [
    {
      token: 'a',
      name: 'Cel',
      hint: html('<p>Jedno zdanie.</p>'),
      example: 'Bus o 17:30',
      max: 90,
      words: 4,
    },
    { token: 'b', name: 'Termin', hint: undefined, example: 'maj', max: 20, words: undefined },
  ],
  document: [
    {
      kind: 'paragraph',
      marker: '',
      parts: [
        { kind: 'text', text: 'Celem jest ' },
        { kind: 'field', token: 'a' },
        { kind: 'text', text: '.' },
      ],
    },
  ],
};

describe('canvas', () => {
  const open = async () => {
    const framed = await frameFor(canvas, spec);
    const inside = framed.frame.shadowRoot?.querySelector('razem-canvas')?.shadowRoot;
    if (!inside) throw new Error('no element');
    const own = async (): Promise<void> => {
      inside.querySelectorAll<HTMLInputElement>('.switch input')[1]?.click();
      await framed.settled();
    };
    const field = (token: string): HTMLInputElement | HTMLTextAreaElement => {
      const found = inside.querySelector<HTMLInputElement>(`#field-${token}`);
      if (!found) throw new Error(`no ${token}`);
      return found;
    };
    const type = async (token: string, value: string): Promise<void> => {
      field(token).value = value;
      field(token).dispatchEvent(new Event('input', { bubbles: true }));
      await framed.settled();
    };
    return { ...framed, inside, own, field, type };
  };

  it('has no barrier as example, as empty form and with too many words', async () => {
    const { frame, own, type } = await open();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await own();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await type('a', 'raz dwa trzy cztery pięć');
    expect(await axeProblems(frame)).to.deep.equal([]);
  });

  it('makes the document as one writes and names what is missing', async () => {
    const { inside, own, type } = await open();
    expect(inside.querySelector('.document')?.textContent).to.contain('Celem jest Bus o 17:30.');
    await own();
    expect(inside.querySelector('.blank')?.textContent).to.equal('[Cel]');
    await type('a', 'Sala co dzień');
    expect(inside.querySelector('.answer')?.textContent).to.equal('Sala co dzień');
    const link = inside.querySelector<HTMLAnchorElement>('a[download]');
    expect(decodeURIComponent(link?.href ?? '')).to.contain('Celem jest Sala co dzień.');
  });

  it('names field, hint and what is left to a screen reader', async () => {
    const { inside, own, field } = await open();
    await own();
    const described = (field('a').getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => inside.getElementById(id)?.textContent?.trim());
    expect(described).to.deep.equal(['Jedno zdanie.', '0 słów z 4.']);
    expect(inside.querySelector('label[for=field-a]')?.textContent).to.equal('Cel');
  });

  it('says how many words are too many', async () => {
    const { inside, own, type, field } = await open();
    await own();
    await type('a', 'raz dwa trzy cztery pięć');
    expect(inside.querySelector('#left-a')?.textContent).to.contain('Za długie o 1 słowo');
    expect(field('a').getAttribute('aria-invalid')).to.equal('true');
  });

  it('keeps on screen what does not fit the save, and says so', async () => {
    const { inside, own, type, field, state } = await open();
    await own();
    await type('b', 'x'.repeat(25));
    expect(field('b').value).to.have.length(25);
    expect(inside.querySelector('#left-b')?.textContent).to.contain('Za długie o 5');
    expect(state().response).to.contain('x'.repeat(20));
    expect(state().response).not.to.contain('x'.repeat(21));
  });

  it('starts from a copy of the example with one press', async () => {
    const { inside, own, field, settled } = await open();
    await own();
    [...inside.querySelectorAll('button')]
      .find(({ textContent }) => textContent?.includes('kopii przykładu'))
      ?.click();
    await settled();
    expect(field('a').value).to.equal('Bus o 17:30');
    expect(inside.activeElement?.id).to.equal('field-a');
  });

  it('fits a narrow phone', async () => {
    const { frame, own } = await open();
    frame.style.inlineSize = '320px';
    expect(frame.scrollWidth).to.be.at.most(320);
    await own();
    expect(frame.scrollWidth).to.be.at.most(320);
  });
});
