import { expect } from 'chai';

import type { Activity } from '../../model/activity.ts';
import { newActivityState } from '../../model/module-state.ts';
import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { choice } from './element.ts';
import type { ChoiceSpec } from './spec.ts';

const spec: ChoiceSpec = {
  many: false,
  shuffle: false,
  options: [
    { token: 'a', html: html('gmina'), right: true, feedback: html('Tak, gmina.') },
    {
      token: 'b',
      html: html('stowarzyszenie'),
      right: false,
      feedback: html('Ono składa ofertę.'),
    },
  ],
};

const options = (frame: Element): HTMLInputElement[] => [
  ...(frame.shadowRoot
    ?.querySelector('razem-choice')
    ?.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? []),
];

describe('choice', () => {
  it('names its options and its group', async () => {
    const { frame } = await frameFor(choice, spec);
    const group = frame.shadowRoot
      ?.querySelector('razem-choice')
      ?.shadowRoot?.querySelector('[role=radiogroup]');
    expect(group?.getAttribute('aria-label')).to.equal('Polecenie');
    expect(options(frame)).to.have.length(2);
  });

  it('says why beside a wrong answer and gives nothing away while a try is left', async () => {
    const { frame, press, settled } = await frameFor(choice, spec);
    options(frame)[1]?.click();
    await settled();
    await press('Sprawdź');
    const inside = frame.shadowRoot?.querySelector('razem-choice')?.shadowRoot;
    expect(inside?.querySelector('.row.wrong')?.textContent).to.contain('Ono składa ofertę.');
    expect(inside?.querySelector('.missed')).to.equal(null);
    expect(frame.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('Jeszcze nie');
  });

  it('keeps the focus on the button that replaced the one pressed', async () => {
    const { frame, press, settled } = await frameFor(choice, spec);
    options(frame)[1]?.click();
    await settled();
    await press('Sprawdź');
    expect(frame.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Spróbuj jeszcze raz');
  });

  it('asks for an answer instead of checking nothing', async () => {
    const { frame, press, state } = await frameFor(choice, spec);
    await press('Sprawdź');
    expect(state()).to.deep.equal(newActivityState);
    expect(frame.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('Najpierw');
  });

  it('shows the solution after the last try and the own answer again', async () => {
    const { frame, press, settled } = await frameFor(choice, spec, {
      tries: 1,
    } as Partial<Activity>);
    options(frame)[1]?.click();
    await settled();
    await press('Sprawdź');
    await press('Pokaż rozwiązanie');
    expect(options(frame).map(({ checked }) => checked)).to.deep.equal([true, false]);
    await press('Pokaż moją odpowiedź');
    expect(options(frame).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });
});
