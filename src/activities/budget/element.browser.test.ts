import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor } from '../../../tests/browser/frame-for.ts';
import { budget } from './element.ts';
import type { BudgetSpec } from './spec.ts';

const spec: BudgetSpec = {
  example: [
    { name: 'Zajęcia', kind: 'd', unit: 'godzina', units: '60', rate: '70,00', grant: '4 200' },
    { name: 'Opieka', kind: 'w', unit: 'godzina', units: '10', rate: '32', grant: '' },
  ],
  rules: [
    {
      kind: 'own-min',
      text: 'Wkład własny co najmniej: 10% całości',
      limit: { kind: 'share', points: 1000, of: 'total' },
      note: undefined,
    },
  ],
  rows: 3,
};

describe('budget', () => {
  const open = async () => {
    const framed = await frameFor(budget, spec);
    const inside = framed.frame.shadowRoot?.querySelector('razem-budget')?.shadowRoot;
    if (!inside) throw new Error('no element');
    const press = async (name: string): Promise<void> => {
      const button = [...inside.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === name,
      );
      if (!button) throw new Error(`No button "${name}".`);
      button.click();
      await framed.settled();
    };
    const own = async (): Promise<void> => {
      inside.querySelectorAll<HTMLInputElement>('.switch input')[1]?.click();
      await framed.settled();
    };
    const type = async (id: string, value: string): Promise<void> => {
      const input = inside.querySelector<HTMLInputElement>(`#${id}`);
      if (!input) throw new Error(`no ${id}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await framed.settled();
    };
    const text = (): string => (inside.textContent ?? '').replace(/\s+/g, ' ');
    return { ...framed, inside, press, own, type, text };
  };

  it('has no barrier with the example, with own rows and with mistakes', async () => {
    const { frame, press, own, type } = await open();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await own();
    expect(await axeProblems(frame)).to.deep.equal([]);
    await press('Zacznij od kopii przykładu');
    await type('rate-0', 'dużo');
    expect(await axeProblems(frame)).to.deep.equal([]);
  });

  it('shows the formula of each row and what a broken rule lacks', async () => {
    const { text } = await open();
    expect(text()).to.contain('60 × 70,00 zł/godzina = 4 200,00 zł');
    expect(text()).to.contain('Niespełniona');
    expect(text()).to.contain('10% × 4 520,00 zł = 452,00 zł');
    expect(text()).to.contain('Brakuje 132,00 zł');
  });

  it('counts anew as one types and says how many rules hold', async () => {
    const { inside, press, own, type, text } = await open();
    await own();
    await press('Zacznij od kopii przykładu');
    await type('units-1', '20');
    expect(text()).to.contain('20 × 32,00 zł/godzina = 640,00 zł');
    expect(inside.querySelector('[role=status]')?.textContent).to.contain(
      'Spełnione reguły: 1 z 1.',
    );
  });

  it('explains a number that is none beside its field and keeps it', async () => {
    const { inside, press, own, type } = await open();
    await own();
    await press('Dodaj pozycję');
    await type('rate-0', '1.234');
    const field = inside.querySelector<HTMLInputElement>('#rate-0');
    expect(field?.value).to.equal('1.234');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    expect(inside.querySelector('#rate-0-problem')?.textContent).to.contain('kropka');
  });

  it('keeps own rows while the example is looked at', async () => {
    const { inside, press, own, type, settled } = await open();
    await own();
    await press('Dodaj pozycję');
    await type('name-0', 'Sala');
    inside.querySelectorAll<HTMLInputElement>('.switch input')[0]?.click();
    await settled();
    await own();
    expect(inside.querySelector<HTMLInputElement>('#name-0')?.value).to.equal('Sala');
  });

  it('moves the focus to a new row and back to the button after removal', async () => {
    const { inside, press, own, settled } = await open();
    await own();
    await press('Dodaj pozycję');
    await settled();
    expect(inside.activeElement?.id).to.equal('name-0');
    await press('Usuń: Pozycja 1');
    await settled();
    expect(inside.activeElement?.textContent?.trim()).to.equal('Dodaj pozycję');
  });

  it('takes a file, tells what came of it and gives the former rows back', async () => {
    const { inside, press, own, settled, text } = await open();
    await own();
    await press('Zacznij od kopii przykładu');
    const input = inside.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File(['Koszt;Liczba;Stawka\nBus;2;110'], 'a.csv', { type: 'text/csv' }));
    input.files = files.files;
    const taken = new Promise((resolve) =>
      inside.host.addEventListener('response-change', resolve, { once: true }),
    );
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await taken;
    await settled();
    expect(text()).to.contain('Wczytano: 1 pozycja.');
    expect(inside.querySelector<HTMLInputElement>('#name-0')?.value).to.equal('Bus');
    await press('Wróć do poprzedniego kosztorysu');
    expect(inside.querySelector<HTMLInputElement>('#name-0')?.value).to.equal('Zajęcia');
  });

  it('fits a narrow phone', async () => {
    const { frame, press, own } = await open();
    frame.style.inlineSize = '298px';
    expect(frame.scrollWidth).to.be.at.most(298);
    await own();
    await press('Zacznij od kopii przykładu');
    expect(frame.scrollWidth).to.be.at.most(298);
  });
});
