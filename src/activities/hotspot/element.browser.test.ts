import { expect } from 'chai';

import { axeProblems } from '../../../tests/browser/axe-problems.ts';
import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { hotspot } from './element.ts';
import type { HotspotSpec } from './spec.ts';

const spec: HotspotSpec = {
  svg: html('<svg viewBox="0 0 400 200" width="400" height="200"><path d="M0 0h400" /></svg>'),
  width: 400,
  places: [
    {
      token: 'a',
      html: html('Rada'),
      name: 'Rada',
      right: true,
      box: { left: 10, top: 10, width: 20, height: 30 },
    },
    {
      token: 'b',
      html: html('Wójt'),
      name: 'Wójt',
      right: false,
      box: { left: 60, top: 50, width: 20, height: 30 },
      feedback: html('Tylko podpisuje.'),
    },
  ],
};

describe('hotspot', () => {
  const open = async () => {
    const framed = await frameFor(hotspot, spec);
    const inside = framed.frame.shadowRoot?.querySelector('razem-hotspot')?.shadowRoot;
    if (!inside) throw new Error('no element');
    const boxes = (where: '.spot' | '.row'): HTMLInputElement[] => [
      ...inside.querySelectorAll<HTMLInputElement>(`${where} input`),
    ];
    return { ...framed, inside, boxes };
  };

  it('has no barrier before and after checking', async () => {
    const { frame, boxes, settled, press } = await open();
    expect(await axeProblems(frame)).to.deep.equal([]);
    boxes('.spot')[1]?.click();
    await settled();
    await press('Sprawdź');
    expect(await axeProblems(frame)).to.deep.equal([]);
  });

  it('lays a check box over each place of the picture', async () => {
    const { inside } = await open();
    const sheet = inside.querySelector('.sheet')?.getBoundingClientRect();
    const spot = inside.querySelectorAll('.spot')[1]?.getBoundingClientRect();
    if (!sheet || !spot) throw new Error('nothing drawn');
    expect((spot.x - sheet.x) / sheet.width).to.be.closeTo(0.6, 0.01);
    expect((spot.y - sheet.y) / sheet.height).to.be.closeTo(0.5, 0.02);
  });

  it('is one answer, whether given in the picture or in the list', async () => {
    const { inside, boxes, settled } = await open();
    boxes('.spot')[0]?.click();
    await settled();
    expect(boxes('.row').map(({ checked }) => checked)).to.deep.equal([true, false]);
    boxes('.row')[0]?.click();
    await settled();
    expect(boxes('.spot').map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(inside.querySelector('[role=status]')?.textContent).to.contain('0 miejsc');
  });

  it('explains in the list and moves nothing once checked', async () => {
    const { inside, boxes, settled, press } = await open();
    boxes('.spot')[1]?.click();
    await settled();
    await press('Sprawdź');
    expect(inside.querySelector('#why-b')?.textContent).to.contain('Tylko podpisuje.');
    expect(inside.querySelector('.spot.wrong .mark')).not.to.equal(null);
    boxes('.spot')[0]?.click();
    await settled();
    expect(boxes('.spot').map(({ checked }) => checked)).to.deep.equal([false, true]);
  });
});
