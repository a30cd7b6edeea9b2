import { describe, expect, it } from 'vitest';

import { MemoryStorage } from '../../../tests/contracts/memory-storage.ts';
import { TestLms } from '../../../tests/contracts/lms.ts';
import { aReport, anAnswer } from '../../../tests/contracts/tracking-port.contract.ts';
import { newActivityState, newModuleState, type ModuleState } from '../../model/module-state.ts';
import { createScorm12Port } from '../scorm12/port.ts';
import { createKeyedStorage } from '../shared/keyed-storage.ts';
import { createStateCodec } from '../shared/state-codec.ts';
import { withMirror } from './mirrored-port.ts';

const codec = createStateCodec(['lekcja', 'cwiczenie', 'inne']);

const answered = (revision: number, id: string, response: string): ModuleState => ({
  ...newModuleState,
  revision,
  activities: { [id]: { ...newActivityState, phase: 'done', tries: 1, response } },
});

const reportOf = (state: ModuleState) => ({
  ...aReport,
  suspendData: codec.encode(state),
  revision: state.revision,
});

function setUp() {
  const lms = new TestLms('scorm12');
  const browser = new MemoryStorage();
  const launch = (api: object | undefined = lms.launch()) => {
    const port = withMirror(createScorm12Port({ api, now: () => new Date(0) }), {
      storage: createKeyedStorage(() => browser),
      courseId: 'kurs',
      moduleId: 'modul',
      codec,
      now: () => new Date(2026, 10, 24, 9, 5),
    });
    const { launch: launched, failure } = port.open();
    const saved = codec.decode(launched.suspendData);
    return {
      port,
      failure,
      cameBack: launched.cameBack,
      state: saved.kind === 'state' ? saved.state : undefined,
    };
  };
  return { lms, browser, launch };
}

describe('the mirror', () => {
  it('leaves nothing on the computer once the LMS has confirmed', () => {
    const { browser, launch } = setUp();
    const { port } = launch();
    port.report(reportOf(answered(1, 'cwiczenie', 'a')));
    expect(browser.length).toBe(1);
    expect(port.commit()).toEqual({ confirmed: true });
    expect(browser.length).toBe(0);
  });

  it('brings back what the LMS refused, says when it was, and sends its journal again', () => {
    const { lms, browser, launch } = setUp();
    const first = launch();
    lms.refuses = () => true;
    first.port.record(anAnswer);
    first.port.report(reportOf(answered(1, 'cwiczenie', 'a')));
    expect(first.port.commit()).toMatchObject({ confirmed: false, keptOnDevice: true });
    lms.refuses = () => false;
    const second = launch();
    expect(second.cameBack).toEqual({ savedAt: new Date(2026, 10, 24, 9, 5) });
    expect(second.state?.activities['cwiczenie']?.response).toBe('a');
    second.port.report(reportOf(answered(2, 'cwiczenie', 'a')));
    expect(second.port.commit()).toEqual({ confirmed: true });
    expect(lms.journal()).toEqual(['tryb_maly_grant']);
    expect(browser.length).toBe(0);
  });

  it('adds to newer work in the LMS what only this device has', () => {
    const { lms, launch } = setUp();
    const first = launch();
    lms.refuses = () => true;
    first.port.report(reportOf(answered(3, 'inne', 'stąd')));
    first.port.commit();
    lms.refuses = () => false;
    const elsewhere = createScorm12Port({ api: lms.launch(), now: () => new Date(0) });
    elsewhere.open();
    elsewhere.report(reportOf(answered(9, 'cwiczenie', 'stamtąd')));
    elsewhere.commit();
    const { state } = launch();
    expect(state?.revision).toBe(10);
    expect(state?.activities['cwiczenie']?.response).toBe('stamtąd');
    expect(state?.activities['inne']?.response).toBe('stąd');
  });

  it('keeps the work of a page without an LMS, and says so', () => {
    const { launch } = setUp();
    const none = {};
    const first = launch(none);
    expect(first.failure?.code).toBe('initialize-refused');
    first.port.report(reportOf(answered(1, 'cwiczenie', 'a')));
    expect(first.port.commit()).toMatchObject({ confirmed: false, keptOnDevice: true });
    expect(launch(none).state?.activities['cwiczenie']?.response).toBe('a');
  });

  it('says that nothing is kept where the browser has no room', () => {
    const { lms, browser, launch } = setUp();
    const { port } = launch();
    lms.refuses = () => true;
    browser.full = true;
    port.report(reportOf(answered(1, 'cwiczenie', 'a')));
    expect(port.commit()).toMatchObject({ confirmed: false, keptOnDevice: false });
  });

  it('keeps nothing in browse, and nothing readable in passing', () => {
    const { lms, browser, launch } = setUp();
    lms.mode = 'browse';
    launch().port.report(reportOf(answered(1, 'cwiczenie', 'a')));
    expect(browser.length).toBe(0);
    lms.mode = 'normal';
    launch().port.report(reportOf(answered(1, 'cwiczenie', 'tajemnica')));
    const [[key = '', value = ''] = []] = browser.entries;
    expect(`${key} ${value}`).not.toMatch(/tajemnica|kowalski/i);
  });

  it('lays a damaged snapshot aside instead of losing or trusting it', () => {
    const { lms, browser, launch } = setUp();
    lms.refuses = () => true;
    launch().port.report(reportOf(answered(1, 'cwiczenie', 'a')));
    const [key = ''] = browser.entries.keys();
    browser.setItem(key, 'uszkodzone');
    lms.refuses = () => false;
    expect(launch().state).toBeUndefined();
    expect([...browser.entries]).toEqual([[`${key}:odlozone`, 'uszkodzone']]);
  });
});
