import { createScorm12Port } from '../../src/delivery/scorm12/port.ts';
import { createScorm2004Port } from '../../src/delivery/scorm2004/port.ts';
import { createSelfstudyPort } from '../../src/delivery/selfstudy/port.ts';
import { createKeyedStorage } from '../../src/delivery/shared/keyed-storage.ts';
import type { LmsCall } from '../../src/delivery/shared/lms-calls.ts';
import { TestLms } from './lms.ts';
import { MemoryStorage } from './memory-storage.ts';
import { describeTrackingPort, type PortHarness } from './tracking-port.contract.ts';

const now = () => new Date(2026, 10, 24, 9, 5, 7);

function overScorm12(): PortHarness {
  const lms = new TestLms('scorm12');
  return {
    launch() {
      const calls: LmsCall[] = [];
      const port = createScorm12Port({ api: lms.launch(), now, observe: (c) => calls.push(c) });
      return { port, calls };
    },
    stored: () => ({
      suspendData: lms.stored('suspend_data'),
      passed: lms.stored('core.lesson_status') === 'passed',
      completed: ['passed', 'completed'].includes(lms.stored('core.lesson_status')),
      score: lms.stored('core.score.raw'),
      exit: lms.stored('core.exit'),
      journalLength: lms.journal().length,
    }),
    setMode(mode, credit) {
      lms.mode = mode;
      lms.credit = credit;
    },
    refuseCommits(refusing) {
      lms.refuses = () => refusing;
    },
  };
}

function overScorm2004(): PortHarness {
  const lms = new TestLms('scorm2004');
  return {
    launch() {
      const calls: LmsCall[] = [];
      const port = createScorm2004Port({ api: lms.launch(), now, observe: (c) => calls.push(c) });
      return { port, calls };
    },
    stored: () => ({
      suspendData: lms.stored('suspend_data'),
      passed: lms.stored('success_status') === 'passed',
      completed: lms.stored('completion_status') === 'completed',
      score: lms.stored('score.raw'),
      exit: lms.stored('exit'),
      journalLength: lms.journal().length,
    }),
    setMode(mode, credit) {
      lms.mode = mode;
      lms.credit = credit;
    },
    refuseCommits(refusing) {
      lms.refuses = () => refusing;
    },
  };
}

function overDevice(): PortHarness {
  const browser = new MemoryStorage();
  const storage = createKeyedStorage(() => browser);
  const key = 'razem:kurs:08-zadanie-publiczne';
  const cmi = (path: string): string => {
    let value: unknown = JSON.parse(browser.getItem(key) ?? '{}');
    for (const step of ['cmi', ...path.split('.')]) value = Object(value)[step];
    return value === undefined ? '' : String(value);
  };
  return {
    launch() {
      const calls: LmsCall[] = [];
      const port = createSelfstudyPort({ storage, key, now, observe: (c) => calls.push(c) });
      return { port, calls };
    },
    stored: () => ({
      suspendData: cmi('suspend_data'),
      passed: cmi('core.lesson_status') === 'passed',
      completed: ['passed', 'completed'].includes(cmi('core.lesson_status')),
      score: cmi('core.score.raw'),
      exit: cmi('core.exit'),
      journalLength: Object.keys(
        Object(Object(JSON.parse(browser.getItem(key) ?? '{}').cmi).interactions),
      ).length,
    }),
    refuseCommits(refusing) {
      browser.full = refusing;
    },
  };
}

describeTrackingPort('a SCORM 1.2 runtime', overScorm12);
describeTrackingPort('a SCORM 2004 runtime', overScorm2004);
describeTrackingPort('this device', overDevice);
