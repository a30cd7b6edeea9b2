import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { registerActivities } from './register-activities.ts';
import type { RazemTextField } from './text-field.ts';

registerActivities([]);

const fieldWith = async (changes: Partial<RazemTextField>) => {
  const field = Object.assign(document.createElement('razem-text-field'), {
    label: 'Twoja odpowiedź',
    ...changes,
  });
  document.body.replaceChildren(field);
  await field.updateComplete;
  const kept: string[] = [];
  field.addEventListener('text-change', ({ text }) => kept.push(text));
  const area = field.shadowRoot?.querySelector('textarea');
  if (!area) throw new Error('No text area.');
  const type = async (words: string): Promise<void> => {
    area.value = words;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await field.updateComplete;
  };
  const note = (): string => field.shadowRoot?.querySelector('.note')?.textContent?.trim() ?? '';
  return { field, area, kept, type, note };
};

describe('the text field', () => {
  it('has a name, a count that belongs to it, and no accessibility problem', async () => {
    const { field, area } = await fieldWith({ max: 40 });
    expect(area.labels[0]?.textContent).to.equal('Twoja odpowiedź');
    expect(area.getAttribute('aria-describedby')).to.equal('left');
    expect(await axeProblems(field)).to.deep.equal([]);
  });

  it('says what is left in Polish', async () => {
    const { type, note } = await fieldWith({ max: 5 });
    expect(note()).to.equal('Zostało 5 znaków.');
    await type('raz');
    expect(note()).to.equal('Zostały 2 znaki.');
    await type('razy');
    expect(note()).to.equal('Został 1 znak.');
  });

  it('keeps words that are too many on screen and says so, before they are lost', async () => {
    const { area, kept, type, note, field } = await fieldWith({ max: 5 });
    await type('razem dla');
    expect(area.value).to.equal('razem dla');
    expect(kept.at(-1)).to.equal('razem');
    expect(note()).to.contain('Za długie o 4 znaki.');
    expect(area.getAttribute('aria-invalid')).to.equal('true');
    expect(field.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('Za długie');
    await type('razy');
    expect(kept.at(-1)).to.equal('razy');
    expect(area.getAttribute('aria-invalid')).to.equal('false');
  });

  it('counts what a text costs when packed, not its letters', async () => {
    const cost = (text: string): number => [...text].length * 5;
    const { kept, type } = await fieldWith({ max: 12, cost });
    await type('🌻🌻🌻');
    expect(kept.at(-1)).to.equal('🌻🌻');
  });

  it('gives way to a new value from outside', async () => {
    const { area, type, field } = await fieldWith({ max: 5 });
    await type('razem dla');
    field.value = '';
    await field.updateComplete;
    expect(area.value).to.equal('');
  });

  it('can be read but not changed while locked', async () => {
    const { area } = await fieldWith({ value: 'moje słowa', locked: true });
    expect(area.readOnly).to.equal(true);
    expect(area.value).to.equal('moje słowa');
  });
});
