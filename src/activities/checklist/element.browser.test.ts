import { expect } from 'chai';

import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { checklist } from './element.ts';
import type { ChecklistSpec } from './spec.ts';

const spec: ChecklistSpec = {
  items: [
    { token: 'a', html: html('sala'), text: 'sala', advice: html('Poproś szkołę.') },
    { token: 'b', html: html('podpis'), text: 'podpis' },
  ],
};

const inside = (frame: Element): ShadowRoot | null | undefined =>
  frame.shadowRoot?.querySelector('razem-checklist')?.shadowRoot;

describe('checklist', () => {
  it('counts what is ticked and advises on the rest once saved', async () => {
    const { frame, press, settled } = await frameFor(checklist, spec, { scored: false });
    const boxes = [...(inside(frame)?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    boxes[1]?.click();
    await settled();
    expect(inside(frame)?.querySelector('.note')?.textContent).to.contain('Gotowe: 1 z 2.');
    await press('Zapisz odpowiedź');
    expect(inside(frame)?.querySelector('.row')?.textContent).to.contain('Poproś szkołę.');
  });
});
