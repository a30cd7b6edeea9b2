import type { TrackingPort } from '../../model/tracking.ts';
import type { Dialect } from '../shared/dialect.ts';
import { timespan } from '../shared/format.ts';
import { createScoPort, type ScoPortOptions } from '../shared/sco-port.ts';
import { different12 } from './different.ts';
import { interaction12 } from './interactions.ts';
import { scoreElement, standing12, statusElement, verdict12 } from './status.ts';
import { scorm12Refusal } from './validator.ts';

const scorm12: Dialect = {
  apiName: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  elements: {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    location: 'cmi.core.lesson_location',
    suspendData: 'cmi.suspend_data',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    interactionCount: 'cmi.interactions._count',
    standing: [statusElement, scoreElement],
  },
  alreadyInitialized: '101',
  suspendLimit: 4096,
  refusal: scorm12Refusal,
  standing: standing12,
  started: [{ element: statusElement, value: 'incomplete' }],
  verdict: verdict12,
  sessionTime: timespan,
  interaction: interaction12,
  different: different12,
};

/** Tracks by SCORM 1.2. */
export const createScorm12Port = (options: ScoPortOptions): TrackingPort =>
  createScoPort(scorm12, options);
