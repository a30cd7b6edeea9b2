import { expect } from 'chai';

import { frameFor } from '../../../tests/browser/frame-for.ts';
import { html } from '../../../tests/browser/html.ts';
import { pitch } from './element.ts';
import type { PitchSpec } from './spec.ts';

const spec: PitchSpec = {
  stages: [
    { seconds: 10, html: html('Kim jestem'), text: 'Kim jestem' },
    { seconds: 20, html: html('O co proszę'), text: 'O co proszę' },
  ],
  max: 200,
};

const inside = (frame: Element): ShadowRoot | null | undefined =>
  frame.shadowRoot?.querySelector('razem-pitch')?.shadowRoot;

async function pressInside(frame: Element, name: string, settled: () => Promise<unknown>) {
  const buttons = [...(inside(frame)?.querySelectorAll('button') ?? [])];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
  await settled();
}

describe('pitch', () => {
  it('says which part holds when the clock runs, and stops on request', async () => {
    const { frame, settled } = await frameFor(pitch, spec, { scored: false });
    expect(inside(frame)?.querySelector('[role=timer]')?.textContent).to.equal('0:30');
    await pressInside(frame, 'Zacznij mówić', settled);
    await pressInside(frame, 'Zatrzymaj', settled);
    expect(inside(frame)?.querySelector('[role=status]')?.textContent).to.contain('Kim jestem');
    await pressInside(frame, 'Od początku', settled);
    expect(inside(frame)?.querySelector('[aria-current]')).to.equal(null);
  });

  it('asks for no microphone before the learner does', async () => {
    const asked: unknown[] = [];
    const devices = navigator.mediaDevices;
    const original = devices.getUserMedia.bind(devices);
    devices.getUserMedia = (constraints) => {
      asked.push(constraints);
      return Promise.reject(new DOMException('none', 'NotFoundError'));
    };
    try {
      const { frame, settled } = await frameFor(pitch, spec, { scored: false });
      expect(asked).to.deep.equal([]);
      await pressInside(frame, 'Nagraj próbę', settled);
      await settled();
      expect(asked).to.have.length(1);
      expect(inside(frame)?.querySelector('details')?.textContent).to.contain('Nie ma dostępu');
    } finally {
      devices.getUserMedia = original;
    }
  });
});
