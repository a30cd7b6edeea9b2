import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { jury } from './element.ts';
import type { JurySpec } from './spec.ts';

const spec: JurySpec = {
  criteria: [
    { name: 'Potrzeba', most: 10, weight: 2, advice: html('Skąd to wiadomo?') },
    { name: 'Kosztorys', most: 5, weight: 1, advice: undefined },
  ],
  offers: [
    {
      id: 'swietlica',
      title: 'Świetlica',
      html: html('<p>Ankieta w szkole.</p>'),
      committee: [
        { points: 9, reason: html('Liczba ze szkoły.') },
        { points: 3, reason: html('Brak godzin.') },
      ],
    },
    {
      id: 'festyn',
      title: 'Festyn',
      html: html('<p>Integracja.</p>'),
      committee: [
        { points: 2, reason: html('Czyja to potrzeba?') },
        { points: 4, reason: undefined },
      ],
    },
  ],
  comment: 40,
  threshold: 60,
};

const inside = ({ frame }: FrameFixture): ShadowRoot => {
  const root = frame.shadowRoot?.querySelector('razem-jury')?.shadowRoot;
  if (!root) throw new Error('The jury did not render.');
  return root;
};

async function mark(fixture: FrameFixture, offer: number, marks: readonly number[]): Promise<void> {
  for (const [at, value] of marks.entries()) {
    const select = inside(fixture).querySelector<HTMLSelectElement>(`#mark-${offer}-${at}`);
    if (select === null) throw new Error('No such mark.');
    select.value = String(value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await fixture.settled();
  }
}

async function tap(fixture: FrameFixture, name: string): Promise<void> {
  const found = [...inside(fixture).querySelectorAll('button')].find(
    (button) => button.checkVisibility() && button.textContent?.trim() === name,
  );
  found?.click();
  await fixture.settled();
}

describe('jury', () => {
  it('passes axe with nothing marked, half marked and compared', async () => {
    const fixture = await frameFor(jury, spec);
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
    await mark(fixture, 0, [9, 3]);
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
    await mark(fixture, 1, [5, 4]);
    await fixture.press('Zapisz odpowiedź');
    expect(await axeProblems(fixture.frame)).to.deep.equal([]);
  });

  it('labels each mark and adds up with weights', async () => {
    const fixture = await frameFor(jury, spec);
    await mark(fixture, 0, [9, 3]);
    const labels = [...inside(fixture).querySelectorAll('.offer:not(.away) label')];
    expect(labels.map(({ textContent }) => textContent)).to.deep.equal([
      'Potrzeba (0–10)',
      'Kosztorys (0–5)',
    ]);
    expect(inside(fixture).querySelector('output')?.textContent).to.equal('Razem: 21 z 25 (84%)');
  });

  it('shows one offer at a time and takes the focus along', async () => {
    const fixture = await frameFor(jury, spec);
    await tap(fixture, 'Następna oferta');
    expect(inside(fixture).activeElement?.textContent).to.equal('Festyn');
    expect(inside(fixture).querySelector('[aria-current=step]')?.textContent).to.contain('Festyn');
  });

  it('keeps the committee to itself until the learner saved, then says what is missing', async () => {
    const fixture = await frameFor(jury, spec);
    await mark(fixture, 0, [9, 3]);
    expect(inside(fixture).textContent).not.to.contain('Liczba ze szkoły.');
    await fixture.press('Zapisz odpowiedź');
    expect(inside(fixture).textContent).not.to.contain('Liczba ze szkoły.');
    expect(inside(fixture).textContent).to.contain('Brakują 2 oceny');
  });

  it('compares ranking, greatest difference and reasons, and follows later changes', async () => {
    const fixture = await frameFor(jury, spec);
    await mark(fixture, 0, [3, 3]);
    await mark(fixture, 1, [9, 4]);
    await fixture.press('Zapisz odpowiedź');
    const text = (): string => inside(fixture).querySelector('.comparison')?.textContent ?? '';
    expect(text()).to.contain('inna niż w komisji');
    expect(text()).to.contain('Potrzeba, Festyn: ty 9, komisja 2.');
    expect(text()).to.contain('Liczba ze szkoły.');
    expect(inside(fixture).querySelector('.ranking')?.textContent).to.contain('powyżej progu');
    await mark(fixture, 1, [2, 4]);
    await mark(fixture, 0, [9, 3]);
    expect(text()).to.contain('Każda twoja ocena jest taka sama');
  });

  it('keeps marks and words over a reload', async () => {
    const fixture = await frameFor(jury, spec);
    await mark(fixture, 0, [9, 3]);
    const field = inside(fixture).querySelector('razem-text-field');
    const area = field?.shadowRoot?.querySelector('textarea');
    if (!area) throw new Error('No field.');
    area.value = 'Dane ze szkoły';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.settled();
    const saved = jury.type.unpack(spec, fixture.state().response);
    expect(saved?.points[0]).to.deep.equal([9, 3]);
    expect(saved?.comments).to.deep.equal(['Dane ze szkoły', '']);
  });

  it('fits 288 px without scrolling sideways', async () => {
    const fixture = await frameFor(jury, spec);
    fixture.frame.style.width = '288px';
    await mark(fixture, 0, [9, 3]);
    await mark(fixture, 1, [5, 4]);
    await fixture.press('Zapisz odpowiedź');
    const edge = fixture.frame.getBoundingClientRect().right + 1;
    for (const part of inside(fixture).querySelectorAll('*')) {
      expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 60)).to.be.at.most(edge);
    }
  });
});
