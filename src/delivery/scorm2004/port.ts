import type { TrackingPort } from '../../model/tracking.ts';
import type { Dialect } from '../shared/dialect.ts';
import { duration } from '../shared/format.ts';
import { createScoPort, type ScoPortOptions } from '../shared/sco-port.ts';
import { interaction2004 } from './interactions.ts';
import {
  completionElement,
  progressElement,
  scoreElement,
  standing2004,
  successElement,
  verdict2004,
} from './status.ts';
import { scorm2004Refusal } from './validator.ts';

const scorm2004: Dialect = {
  apiName: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  elements: {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    location: 'cmi.location',
    suspendData: 'cmi.suspend_data',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    interactionCount: 'cmi.interactions._count',
    standing: [completionElement, successElement, scoreElement, progressElement],
  },
  alreadyInitialized: '103',
  suspendLimit: 4000,
  refusal: scorm2004Refusal,
  standing: standing2004,
  started: [{ element: completionElement, value: 'incomplete' }],
  verdict: verdict2004,
  sessionTime: duration,
  interaction: interaction2004,
  // 2004 clients send everything again with each commit.
  different: () => undefined,
};

/** Tracks by SCORM 2004, 3rd and 4th edition alike. */
export const createScorm2004Port = (options: ScoPortOptions): TrackingPort =>
  createScoPort(scorm2004, options);
