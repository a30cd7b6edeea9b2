import type { Scorm12API as Scorm12, Scorm2004API as Scorm2004, Settings } from 'scorm-again';
import * as runtime12 from 'scorm-again/scorm12';
import * as runtime2004 from 'scorm-again/scorm2004';

/**
 * The preview's LMS: a page that plays one SCO in a frame, as Moodle does, and keeps what it reports in
 * this browser. Never part of a package.
 */
type Cmi = Record<string, unknown>;
type HttpService = NonNullable<Settings['httpService']>;

// The runtime's own types declare a default export that the scripts do not have.
const { Scorm12API } = runtime12 as unknown as { Scorm12API: typeof Scorm12 };
const { Scorm2004API } = runtime2004 as unknown as { Scorm2004API: typeof Scorm2004 };

const query = new URLSearchParams(location.search);
const standard = query.get('standard') ?? 'scorm12';
const launch = query.get('launch') ?? '';
const key = `razem-preview-lms:${standard}:${launch}`;
const is12 = standard === 'scorm12';

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The host page has no #${id}.`);
  return found;
};

const stored = (): Cmi => JSON.parse(localStorage.getItem(key) ?? '{}') as Cmi;

/** What an LMS computes between two launches and scorm-again leaves to its host. */
function cmiAtLaunch(): Cmi {
  const core = is12 ? 'cmi.core.' : 'cmi.';
  const cmi = stored();
  const isNew = Object.keys(cmi).length === 0;
  const entry = isNew ? 'ab-initio' : cmi[`${core}exit`] === 'suspend' ? 'resume' : '';
  delete cmi[`${core}exit`];
  delete cmi[`${core}session_time`];
  return {
    ...cmi,
    [`${core}entry`]: entry,
    ...(is12
      ? { 'cmi.core.student_id': 'ola', 'cmi.core.student_name': 'Kowalska, Ola' }
      : { 'cmi.learner_id': 'ola', 'cmi.learner_name': 'Kowalska, Ola' }),
  };
}

function show(): void {
  const short = Object.entries(stored()).filter(
    ([name, value]) => typeof value === 'string' && value !== '' && !name.includes('interactions'),
  );
  part('cmi').textContent = short.map(([name, value]) => `${name}  ${String(value)}`).join('\n');
}

const httpService = {
  updateSettings() {
    // Nothing here depends on settings.
  },
  processHttpRequest(_url, params, _immediate, _log, listeners) {
    localStorage.setItem(key, JSON.stringify(params));
    listeners('CommitSuccess');
    show();
    return { result: 'true', errorCode: 0 };
  },
} satisfies Partial<HttpService> as unknown as HttpService;

function start(): void {
  const settings = { lmsCommitUrl: 'preview', httpService, logLevel: 5 } as const;
  const flattened = { ...settings, dataCommitFormat: 'flattened' } as const;
  const api = is12 ? new Scorm12API(flattened) : new Scorm2004API(flattened);
  api.loadFromFlattenedJSON(cmiAtLaunch(), '');
  Object.assign(window, is12 ? { API: api } : { API_1484_11: api });
  const frame = document.createElement('iframe');
  frame.title = 'Moduł';
  frame.src = `/packages/${launch}`;
  part('stage').replaceChildren(frame);
  show();
}

part('launch').addEventListener('click', start);
part('leave').addEventListener('click', () => {
  part('stage').replaceChildren();
});
part('forget').addEventListener('click', () => {
  part('stage').replaceChildren();
  localStorage.removeItem(key);
  show();
});
start();
