import {
  ascii,
  form,
  identifier,
  line,
  numberWithin,
  oneOf,
  refusalBy,
  type ElementRule,
} from '../shared/rules.ts';

/** Forms that ADL, Moodle and scorm-again all take for values of SCORM 2004, 3rd and 4th edition. */
const duration = /^PT\d{1,5}H[0-5]?\dM[0-5]?\d(\.\d{1,2})?S$/;
const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

const rules: readonly ElementRule[] = [
  [/^cmi\.location$/, ascii(1000), 'at most 1000 ASCII characters'],
  [
    /^cmi\.completion_status$/,
    oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
    'a completion status',
  ],
  [/^cmi\.success_status$/, oneOf('passed', 'failed', 'unknown'), 'a success status'],
  [/^cmi\.progress_measure$/, numberWithin(0, 1, 7), 'a number from 0 to 1'],
  [/^cmi\.score\.scaled$/, numberWithin(-1, 1, 7), 'a number from -1 to 1'],
  [/^cmi\.score\.(raw|min|max)$/, numberWithin(0, 100), 'a number from 0 to 100'],
  [/^cmi\.exit$/, oneOf('time-out', 'suspend', 'logout', 'normal', ''), 'an exit'],
  [/^cmi\.session_time$/, form(duration), 'PT…H…M…S'],
  // The third edition of 2004 keeps 4000 only.
  [/^cmi\.suspend_data$/, ascii(4000), 'at most 4000 ASCII characters'],
  [/^cmi\.interactions\.\d+\.(id|objectives\.\d+\.id)$/, identifier, 'an identifier'],
  [/^cmi\.interactions\.\d+\.timestamp$/, form(timestamp), 'a local time without zone'],
  [
    /^cmi\.interactions\.\d+\.type$/,
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other',
    ),
    'an interaction type',
  ],
  [
    /^cmi\.interactions\.\d+\.(learner_response|correct_responses\.\d+\.pattern)$/,
    (value) => value !== '' && line(4000)(value),
    'one line of 1 to 4000 characters',
  ],
  [
    /^cmi\.interactions\.\d+\.result$/,
    oneOf('correct', 'incorrect', 'unanticipated', 'neutral'),
    'a result',
  ],
  [/^cmi\.interactions\.\d+\.weighting$/, numberWithin(0, 1000), 'a number from 0 to 1000'],
  [/^cmi\.interactions\.\d+\.latency$/, form(duration), 'PT…H…M…S'],
  [
    /^cmi\.interactions\.\d+\.description$/,
    (value) => value !== '' && line(250)(value),
    'one line of 1 to 250 characters',
  ],
];

/** Undefined when every LMS takes the value for this element, else what it must be. */
export const scorm2004Refusal = (element: string, value: string): string | undefined =>
  refusalBy(rules, element, value);
