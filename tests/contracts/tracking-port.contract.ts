import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { InteractionRecord } from '../../src/model/interaction.ts';
import type { ProgressReport, TrackingPort } from '../../src/model/tracking.ts';
import type { LmsCall } from '../../src/delivery/shared/lms-calls.ts';
import { anyInteraction } from './any-interaction.ts';
import { commitsIn, complaintsAbout } from './transcript.ts';

/** One place that stores, and ports that talk to it. */
export interface PortHarness {
  /** A new launch over what is stored. */
  launch(): { readonly port: TrackingPort; readonly calls: readonly LmsCall[] };
  stored(): {
    readonly suspendData: string;
    readonly passed: boolean;
    readonly completed: boolean;
    readonly score: string;
    readonly exit: string;
    readonly journalLength: number;
  };
  setMode?(mode: string, credit: string): void;
  refuseCommits(refusing: boolean): void;
}

export const aReport: ProgressReport = {
  location: 'start',
  suspendData: '1abc',
  revision: 1,
  completed: false,
  hasTest: true,
  passed: undefined,
  score: undefined,
  progress: 0,
  sessionSeconds: 12,
};

export const anAnswer: InteractionRecord = {
  id: 'tryb-maly-grant',
  answer: { kind: 'choice', chosen: ['a'], correct: ['a', 'c'] },
  result: 'incorrect',
  weight: 1,
  latencySeconds: 14,
  outcome: 'tryby',
  description: 'Zażółć gęślą jaźń?',
};

const passed: ProgressReport = {
  ...aReport,
  suspendData: '1def',
  revision: 2,
  completed: true,
  passed: true,
  score: { raw: 17, max: 20 },
  progress: 1,
};

/** What every TrackingPort keeps, whatever stands behind it. */
export function describeTrackingPort(name: string, make: () => PortHarness): void {
  describe(`the tracking port over ${name}`, () => {
    const opened = (harness: PortHarness) => {
      const launched = harness.launch();
      return { ...launched, ...launched.port.open() };
    };

    it('starts with nothing and says at once that the learner will come back', () => {
      const harness = make();
      const { launch, failure, calls } = opened(harness);
      expect(failure).toBeUndefined();
      expect(launch).toMatchObject({
        suspendData: '',
        mode: 'normal',
        status: { completed: false, passed: false },
      });
      expect(harness.stored().exit).toBe('suspend');
      expect(commitsIn(calls)).toBe(1);
    });

    it('gives back at the next launch what was confirmed', () => {
      const harness = make();
      const first = opened(harness);
      first.port.report({ ...aReport, location: 'lekcja-2' });
      expect(first.port.commit()).toEqual({ confirmed: true });
      const { launch } = opened(harness);
      expect(launch).toMatchObject({ suspendData: '1abc', location: 'lekcja-2' });
    });

    it('stores status, score and journal, and reports them again', () => {
      const harness = make();
      const { port, calls } = opened(harness);
      port.record(anAnswer);
      port.report(passed);
      expect(port.commit()).toEqual({ confirmed: true });
      expect(port.close()).toEqual({ confirmed: true });
      expect(harness.stored()).toMatchObject({ passed: true, score: '85', journalLength: 1 });
      expect(opened(harness).launch.status).toEqual({ completed: true, passed: true });
      expect(complaintsAbout(calls)).toEqual([]);
    });

    it('does not commit when nothing changed', () => {
      const { port, calls } = opened(make());
      port.report(aReport);
      port.commit();
      const before = calls.length;
      port.report(aReport);
      expect(port.commit()).toEqual({ confirmed: true });
      expect(calls.length).toBe(before);
    });

    it('writes a score only when it grew', () => {
      const harness = make();
      const { port } = opened(harness);
      port.report(passed);
      port.commit();
      port.report({ ...passed, suspendData: '1ghi', score: { raw: 3, max: 20 }, passed: true });
      port.commit();
      expect(harness.stored().score).toBe('85');
      const again = opened(harness);
      again.port.report({ ...passed, suspendData: '1jkl', score: { raw: 3, max: 20 } });
      again.port.commit();
      expect(harness.stored()).toMatchObject({ score: '85', passed: true });
    });

    it('stays incomplete until the test is passed', () => {
      const harness = make();
      const { port } = opened(harness);
      port.report({ ...passed, passed: false, score: { raw: 3, max: 20 } });
      port.commit();
      expect(harness.stored()).toMatchObject({ passed: false, completed: false, score: '15' });
    });

    it('completes a module without a test when its lessons are done', () => {
      const harness = make();
      const { port } = opened(harness);
      port.report({ ...aReport, hasTest: false, completed: true });
      port.commit();
      expect(harness.stored()).toMatchObject({ passed: false, completed: true, score: '' });
    });

    it('never lowers a status', () => {
      const harness = make();
      const { port } = opened(harness);
      port.report(passed);
      port.commit();
      port.report({ ...aReport, suspendData: '1new' });
      port.commit();
      expect(harness.stored()).toMatchObject({ passed: true, completed: true });
    });

    it('says no to a commit that was refused and stores all of it later', () => {
      const harness = make();
      const { port } = opened(harness);
      harness.refuseCommits(true);
      port.record(anAnswer);
      port.report(passed);
      expect(port.commit().confirmed).toBe(false);
      expect(harness.stored().suspendData).toBe('');
      harness.refuseCommits(false);
      expect(port.commit()).toEqual({ confirmed: true });
      expect(harness.stored()).toMatchObject({
        suspendData: '1def',
        passed: true,
        score: '85',
        journalLength: 1,
      });
    });

    it('does nothing after it was closed', () => {
      const { port, calls } = opened(make());
      port.close();
      const before = calls.length;
      port.report(passed);
      port.record(anAnswer);
      expect(port.commit()).toMatchObject({ confirmed: false, failure: { code: 'terminated' } });
      expect(port.close().confirmed).toBe(false);
      expect(calls.length).toBe(before);
    });

    it('sends no answer that the runtime refuses, whatever the learner wrote', () => {
      fc.assert(
        fc.property(fc.array(anyInteraction, { minLength: 1, maxLength: 6 }), (answers) => {
          const harness = make();
          const { port, calls } = opened(harness);
          for (const answer of answers) port.record(answer);
          port.commit();
          port.close();
          expect(complaintsAbout(calls)).toEqual([]);
          expect(harness.stored().journalLength).toBe(answers.length);
        }),
        { numRuns: 60 },
      );
    });

    it('refuses state that is too long before the LMS cuts it', () => {
      const harness = make();
      const { port } = opened(harness);
      port.report(aReport);
      port.commit();
      const long = '1'.repeat(port.capabilities.suspendLimit + 2);
      port.report({ ...aReport, suspendData: long });
      expect(port.commit()).toMatchObject({ confirmed: false, failure: { code: 'value-refused' } });
      expect(harness.stored().suspendData).toBe('1abc');
      port.report({ ...aReport, suspendData: '1short' });
      expect(port.commit()).toEqual({ confirmed: true });
    });

    const modes = make().setMode;
    it.runIf(modes)('writes nothing in browse', () => {
      const harness = make();
      harness.setMode?.('browse', 'no-credit');
      const { port, calls } = opened(harness);
      port.record(anAnswer);
      port.report(passed);
      port.commit();
      port.close();
      expect(calls.filter((call) => call.name.endsWith('SetValue'))).toEqual([]);
    });

    it.runIf(modes)('writes words but neither status, score nor journal in review', () => {
      const harness = make();
      harness.setMode?.('review', 'no-credit');
      const { port } = opened(harness);
      port.record(anAnswer);
      port.report(passed);
      expect(port.commit()).toEqual({ confirmed: true });
      expect(harness.stored()).toMatchObject({
        suspendData: '1def',
        passed: false,
        score: '',
        journalLength: 0,
      });
    });

    it.runIf(modes)('writes no score without credit', () => {
      const harness = make();
      harness.setMode?.('normal', 'no-credit');
      const { port } = opened(harness);
      port.report(passed);
      port.commit();
      expect(harness.stored()).toMatchObject({ passed: true, score: '' });
    });
  });
}
