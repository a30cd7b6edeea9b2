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

/** Forms that ADL, Moodle and scorm-again all take for values of SCORM 1.2. */
const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{2})?$/;
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

const rules: readonly ElementRule[] = [
  [/^cmi\.core\.lesson_location$/, ascii(255), 'at most 255 ASCII characters'],
  [
    /^cmi\.core\.lesson_status$/,
    oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
    'a status that a SCO may set',
  ],
  [/^cmi\.core\.score\.(raw|min|max)$/, numberWithin(0, 100), 'a number from 0 to 100'],
  [/^cmi\.core\.exit$/, oneOf('time-out', 'suspend', 'logout', ''), 'an exit'],
  [/^cmi\.core\.session_time$/, form(timespan), 'HH:MM:SS.cc'],
  [/^cmi\.suspend_data$/, ascii(4096), 'at most 4096 ASCII characters'],
  [/^cmi\.interactions\.\d+\.(id|objectives\.\d+\.id)$/, identifier, 'an identifier'],
  [/^cmi\.interactions\.\d+\.time$/, form(timeOfDay), 'HH:MM:SS'],
  [
    /^cmi\.interactions\.\d+\.type$/,
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
    ),
    'an interaction type',
  ],
  [
    /^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/,
    (value) => value !== '' && line(255)(value),
    'one line of 1 to 255 characters',
  ],
  [
    /^cmi\.interactions\.\d+\.result$/,
    oneOf('correct', 'wrong', 'unanticipated', 'neutral'),
    'a result',
  ],
  [/^cmi\.interactions\.\d+\.weighting$/, numberWithin(0, 1000), 'a number from 0 to 1000'],
  [/^cmi\.interactions\.\d+\.latency$/, form(timespan), 'HH:MM:SS.cc'],
];

/** Undefined when every LMS takes the value for this element, else what it must be. */
export const scorm12Refusal = (element: string, value: string): string | undefined =>
  refusalBy(rules, element, value);
