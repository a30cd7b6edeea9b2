/** What scorm-again commits and loads: nested elements, lists as objects with numeric keys. */
export interface CmiRecord {
  readonly [key: string]: unknown;
  readonly cmi: Record<string, unknown>;
}

type Fields = Readonly<Record<string, unknown>>;

/** More entries of the journal than any learner needs to keep on the own device. */
const longestJournal = 200;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Newest entries, numbered from 0 again. */
function newest(journal: unknown): Fields {
  const entries = Object.values(fieldsOf(journal)).slice(-longestJournal);
  return Object.fromEntries(entries.map((entry, index) => [String(index), entry]));
}

/**
 * The stored commit made ready for the next launch: `entry` says whether to resume, and what belongs to
 * the last session alone is gone (its time would be added again). `broken` is text that cannot be read.
 */
export function readRecord(stored: string | undefined): {
  readonly record: CmiRecord;
  readonly broken: string | undefined;
} {
  const saved = stored === undefined ? undefined : parse(stored);
  const cmi = fieldsOf(fieldsOf(saved)['cmi']);
  const fresh = Object.keys(cmi).length === 0;
  const { exit, session_time: _time, ...core } = fieldsOf(cmi['core']);
  const entry = fresh ? 'ab-initio' : exit === 'suspend' ? 'resume' : '';
  return {
    record: {
      cmi: {
        ...cmi,
        core: { ...core, entry, lesson_mode: 'normal', credit: 'credit' },
        interactions: newest(cmi['interactions']),
      },
    },
    broken: fresh && stored !== undefined ? stored : undefined,
  };
}
