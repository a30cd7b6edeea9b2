import { expect } from 'chai';

import * as elements from '../../src/activities/elements.ts';
import { stepActivity } from '../../src/activities/frame/activity-machine.ts';
import type { ActivityRequest } from '../../src/activities/frame/events.ts';
import type { ActivityRegistration } from '../../src/activities/frame/registration.ts';
import type { Activity } from '../../src/model/activity.ts';
import { type ActivityState, newActivityState } from '../../src/model/module-state.ts';
import { axeProblems } from './axe-problems.ts';
import { type FrameFixture, frameForActivity } from './frame-for.ts';
import { controlsIn, nameOf } from './controls.ts';

const registrations: readonly ActivityRegistration[] = Object.values(elements);
const response = await fetch('/.build/examples.json');
if (!response.ok) throw new Error('Run `node scripts/examples.mjs` before the browser tests.');
const examples: readonly { type: string; activity: Activity }[] = await response.json();

for (const { type: name, activity } of examples) {
  const registration = registrations.find(({ type }) => type.type === name);
  if (registration === undefined) throw new Error(`${name} has no line in elements.ts.`);
  const { type } = registration;
  const { spec } = activity;
  const rules = { activity, type, mode: 'practice' as const, seed: 7 };
  const started = type.start(spec, 7);
  const packed = type.pack(spec, type.solution(spec, started));
  const wrong = type.pack(spec, started);

  const after = (...requests: ActivityRequest[]): ActivityState =>
    requests.reduce(
      (state, request) => stepActivity(state, request, rules).state,
      newActivityState,
    );
  const check: ActivityRequest = { kind: 'check', latencySeconds: 1 };
  const hints = activity.hints.map((): ActivityRequest => ({ kind: 'hint' }));
  const states: readonly (readonly [string, ActivityState])[] = [
    ['new', newActivityState],
    ['with every hint', after(...hints)],
    ['answered', after({ kind: 'respond', packed })],
    ['done', after({ kind: 'respond', packed }, check)],
    ['checked wrong', { ...newActivityState, response: wrong, tries: 1, phase: 'checked' }],
    ['done wrong', { ...newActivityState, response: wrong, tries: 2, phase: 'done', best: 0 }],
  ];

  const inner = ({ frame }: FrameFixture): HTMLElement => {
    const element = frame.shadowRoot?.querySelector<HTMLElement>('.inner > *');
    if (!element) throw new Error(`${name} drew nothing.`);
    return element;
  };

  describe(`${name} in the frame`, () => {
    for (const [title, state] of states) {
      it(`has no accessibility problem: ${title}`, async () => {
        const { frame } = await frameForActivity(registration, activity, { state });
        expect(await axeProblems(frame)).to.deep.equal([]);
      });

      it(`needs no sideways scrolling at 320 px: ${title}`, async () => {
        const { frame } = await frameForActivity(registration, activity, { state });
        frame.style.width = '298px';
        await frame.updateComplete;
        expect(frame.scrollWidth).to.be.at.most(298);
        expect(inner({ frame } as FrameFixture).scrollWidth).to.be.at.most(298);
      });
    }

    it('says its name once and gives every control a name', async () => {
      const fixture = await frameForActivity(registration, activity);
      expect(inner(fixture).localName).to.equal(registration.tagName);
      for (const control of controlsIn(inner(fixture)))
        expect(nameOf(control), control.outerHTML).to.not.equal('');
    });

    it('can be reached with the keyboard', async () => {
      const fixture = await frameForActivity(registration, activity);
      const [first] = controlsIn(inner(fixture));
      first?.focus();
      expect(first?.matches(':focus'), first?.outerHTML).to.equal(true);
    });

    it('offers targets of at least 24 px, and 44 px where it draws buttons', async () => {
      const fixture = await frameForActivity(registration, activity);
      for (const control of controlsIn(inner(fixture))) {
        const target = control.closest('label') ?? control;
        const { height, width } = target.getBoundingClientRect();
        if (height === 0) continue;
        expect(height, target.outerHTML).to.be.at.least(control.localName === 'button' ? 44 : 24);
        expect(width, target.outerHTML).to.be.at.least(24);
      }
    });

    it('takes no answer while it is read only', async () => {
      const fixture = await frameForActivity(registration, activity);
      fixture.frame.readOnly = true;
      await fixture.settled();
      expect(inner(fixture).hasAttribute('locked')).to.equal(true);
      for (const control of controlsIn(inner(fixture))) control.click();
      await fixture.settled();
      expect(fixture.state().response).to.equal('');
    });

    it('draws the same after a reload', async () => {
      const state = after({ kind: 'respond', packed });
      const text = async (): Promise<string> => {
        const fixture = await frameForActivity(registration, activity, { state });
        return inner(fixture).shadowRoot?.textContent ?? '';
      };
      expect(await text()).to.equal(await text());
    });

    it('opens with an unreadable saved answer as if there were none', async () => {
      const state = { ...newActivityState, response: '\u0000\u0001' };
      const fixture = await frameForActivity(registration, activity, { state });
      expect(fixture.frame.shadowRoot?.querySelector('.failed')).to.equal(null);
    });

    it('speaks English where that is asked for', async () => {
      const fixture = await frameForActivity(registration, activity);
      fixture.frame.language = 'en';
      await fixture.settled();
      const kind = fixture.frame.shadowRoot?.querySelector('#kind')?.textContent;
      expect(kind).to.equal(type.kind(spec).en);
    });

    if (activity.scored) {
      it('announces the verdict in a polite region that was there before', async () => {
        const state = after({ kind: 'respond', packed });
        const fixture = await frameForActivity(registration, activity, { state });
        const region = fixture.frame.shadowRoot?.querySelector('[role=status]');
        expect(region?.textContent?.trim()).to.equal('');
        await fixture.press('Sprawdź');
        expect(fixture.frame.shadowRoot?.querySelector('[role=status]')).to.equal(region);
        expect(region?.textContent?.trim()).to.equal('Dobrze.');
        expect(fixture.state().phase).to.equal('done');
      });

      it('shows the solution after the last try, locked', async () => {
        const state: ActivityState = {
          ...newActivityState,
          response: wrong,
          tries: 2,
          phase: 'done',
        };
        const fixture = await frameForActivity(registration, activity, { state });
        await fixture.press('Pokaż rozwiązanie');
        expect(inner(fixture).hasAttribute('solution')).to.equal(true);
        expect(inner(fixture).hasAttribute('locked')).to.equal(true);
        expect(await axeProblems(fixture.frame)).to.deep.equal([]);
      });
    }
  });
}
