import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';

import { frameFor, type FrameFixture } from '../../../tests/browser/frame-for.ts';
import { html as text } from '../../../tests/browser/html.ts';
import type { ActivityType } from '../../model/activity.ts';
import { newActivityState } from '../../model/module-state.ts';
import { choice } from '../choice/element.ts';
import type { ChoiceSpec } from '../choice/spec.ts';
import { choiceType } from '../choice/type.ts';
import { ActivityElement } from './activity-element.ts';
import type { ActivityRequest } from './events.ts';

const spec: ChoiceSpec = {
  many: false,
  shuffle: false,
  options: [
    { token: 'a', html: text('gmina'), right: true },
    { token: 'b', html: text('stowarzyszenie'), right: false },
  ],
};

const find = ({ frame }: FrameFixture, selector: string): HTMLElement | null =>
  frame.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const status = (fixture: FrameFixture): string =>
  find(fixture, '[role=status]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const buttons = (fixture: FrameFixture): (string | undefined)[] =>
  [...(fixture.frame.shadowRoot?.querySelectorAll('button') ?? [])].map((button) =>
    button.textContent?.trim(),
  );
const answer = async (fixture: FrameFixture, token: string): Promise<void> => {
  find(fixture, 'razem-choice')
    ?.shadowRoot?.querySelector<HTMLElement>(`[value=${token}]`)
    ?.click();
  await fixture.settled();
};

describe('the frame', () => {
  it('offers Check and nothing that has no place yet', async () => {
    const fixture = await frameFor(choice, spec);
    expect(buttons(fixture)).to.deep.equal(['Sprawdź']);
    expect(find(fixture, '.explanation')).to.equal(null);
  });

  it('leads from check to retry to solution, and says each step', async () => {
    const fixture = await frameFor(choice, spec, { explanation: text('Bo ustawa.') });
    await answer(fixture, 'b');
    await fixture.press('Sprawdź');
    expect(status(fixture)).to.equal('Jeszcze nie. Została 1 próba.');
    await fixture.press('Spróbuj jeszcze raz');
    expect(status(fixture)).to.equal('Próba 2 z 2. Popraw odpowiedź.');
    await fixture.press('Sprawdź');
    expect(status(fixture)).to.equal('To nie jest dobra odpowiedź.');
    expect(find(fixture, '.explanation')?.textContent).to.contain('Bo ustawa.');
    await fixture.press('Pokaż rozwiązanie');
    expect(status(fixture)).to.equal('Poniżej stoi poprawne rozwiązanie.');
    await fixture.press('Zacznij od nowa');
    expect(status(fixture)).to.equal('Ćwiczenie zaczyna się od nowa.');
    expect(fixture.state()).to.deep.equal({ ...newActivityState, best: 0 });
  });

  it('shows hints one by one, aloud, and hands the focus on when none is left', async () => {
    const fixture = await frameFor(choice, spec, { hints: [text('Raz'), text('Dwa')] });
    await fixture.press('Podpowiedź (2)');
    expect(find(fixture, '.hints')?.getAttribute('aria-live')).to.equal('polite');
    expect(find(fixture, '.hints')?.textContent).to.contain('Raz').and.not.contain('Dwa');
    await fixture.press('Podpowiedź');
    expect(find(fixture, '.hints')?.textContent).to.contain('Dwa');
    expect(fixture.frame.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Sprawdź');
  });

  it('checks once in a test, without hints, and hands the focus to the verdict', async () => {
    const fixture = await frameFor(choice, spec, { hints: [text('Raz')] });
    fixture.frame.mode = 'test';
    await fixture.settled();
    expect(buttons(fixture)).to.deep.equal(['Zatwierdź odpowiedź']);
    await answer(fixture, 'a');
    await fixture.press('Zatwierdź odpowiedź');
    expect(status(fixture)).to.equal('Dobrze.');
    expect(fixture.frame.shadowRoot?.activeElement).to.equal(find(fixture, '[role=status]'));
  });

  it('gives no verdict away in a warm-up', async () => {
    const fixture = await frameFor(choice, spec, { explanation: text('Bo ustawa.') });
    fixture.frame.mode = 'warm-up';
    await fixture.settled();
    await answer(fixture, 'b');
    await fixture.press('Zatwierdź odpowiedź');
    expect(status(fixture)).to.equal('Odpowiedź przyjęta. Wynik zobaczysz na końcu.');
    expect(find(fixture, '.explanation')).to.equal(null);
    expect(find(fixture, 'razem-choice')?.shadowRoot?.querySelector('.wrong')).to.equal(null);
  });

  it('asks how sure an answer is where it is told to', async () => {
    const fixture = await frameFor(choice, spec);
    expect(find(fixture, '.sure')).to.equal(null);
    fixture.frame.askSure = true;
    await fixture.settled();
    const steps = [...(find(fixture, '.sure')?.querySelectorAll('input') ?? [])];
    expect(steps.map(({ labels }) => labels?.[0]?.textContent?.trim())).to.deep.equal([
      'zgaduję',
      'raczej tak',
      'na pewno',
    ]);
    steps[2]?.click();
    await fixture.settled();
    expect(fixture.state().sure).to.equal(3);
  });

  it('does not take a double click for two presses', async () => {
    const fixture = await frameFor(choice, spec);
    await answer(fixture, 'b');
    const primary = find(fixture, '.primary');
    primary?.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    primary?.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await fixture.settled();
    expect(fixture.state().phase).to.equal('checked');
  });

  it('tells how long the answer took', async () => {
    const fixture = await frameFor(choice, spec);
    let seconds = -1;
    fixture.frame.addEventListener(
      'activity-request',
      ({ request }: { request: ActivityRequest }) => {
        if (request.kind === 'check') seconds = request.latencySeconds;
      },
    );
    await answer(fixture, 'a');
    await fixture.press('Sprawdź');
    expect(seconds).to.be.within(0, 10);
  });

  it('keeps what it says in one named group', async () => {
    const fixture = await frameFor(choice, spec);
    const group = find(fixture, '[role=group]');
    const name = find(fixture, `#${group?.getAttribute('aria-labelledby') ?? 'none'}`);
    expect(name?.textContent).to.equal('Ćwiczenie: wybierz jedną odpowiedź');
  });
});

describe('the frame around a type that fails', () => {
  class FailingElement extends ActivityElement<ChoiceSpec, readonly string[]> {
    protected override render(): TemplateResult {
      if (this.spec.options.length > 0) throw new Error('drawing fails');
      return html``;
    }
  }
  const failing = (changes: Partial<ActivityType<ChoiceSpec, readonly string[]>>) => ({
    ...choice,
    type: { ...choiceType, ...changes },
  });
  const fail = (): never => {
    throw new Error('the type fails');
  };

  /** The frame says what it caught; the test page must not take that for its own failure. */
  const quietly = async (run: () => Promise<void>): Promise<string[]> => {
    const said: string[] = [];
    const { error } = console;
    console.error = (...parts: unknown[]) => said.push(String(parts[0]));
    try {
      await run();
    } finally {
      console.error = error;
    }
    return said;
  };

  const cases = [
    [
      'its element',
      { tagName: 'razem-failing' as const, type: choiceType, element: FailingElement },
    ],
    ['its reading of a saved answer', failing({ unpack: fail })],
    ['its verdict', failing({ score: fail })],
    ['its name', failing({ kind: fail })],
    ['its start', failing({ start: fail })],
  ] as const;

  for (const [part, registration] of cases) {
    it(`puts a friendly block in its place: ${part}`, async () => {
      const said = await quietly(async () => {
        const fixture = await frameFor(registration, spec);
        fixture.frame.state = { ...newActivityState, response: 'b', tries: 1, phase: 'checked' };
        await fixture.settled();
        await fixture.settled();
        expect(find(fixture, '.failed')?.textContent).to.contain('Reszta modułu działa');
        expect(buttons(fixture)).to.deep.equal([]);
      });
      expect(said[0]).to.equal('Activity proba-choice failed.');
    });
  }

  it('shows the next activity all the same', async () => {
    await quietly(async () => {
      const fixture = await frameFor(failing({ start: fail }), spec);
      fixture.frame.registration = choice;
      await fixture.settled();
      expect(find(fixture, '.failed')).to.equal(null);
      expect(find(fixture, 'razem-choice')).to.be.instanceOf(LitElement);
    });
  });
});
