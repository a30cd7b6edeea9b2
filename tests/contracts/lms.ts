import * as again12 from 'scorm-again/scorm12';
import * as again2004 from 'scorm-again/scorm2004';
import type {
  CommitObject,
  IHttpService,
  Scorm12API as Runtime12,
  Scorm2004API as Runtime2004,
  Settings,
} from 'scorm-again';

// The library's types at these paths declare default exports that do not exist at run time.
const { Scorm12API } = again12 as unknown as { readonly Scorm12API: typeof Runtime12 };
const { Scorm2004API } = again2004 as unknown as { readonly Scorm2004API: typeof Runtime2004 };

export type Standard = 'scorm12' | 'scorm2004';

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** An LMS for tests: scorm-again for each launch over one stored record. */
export class TestLms {
  /** The stored record as scorm-again commits it. */
  record: Fields = {};
  /** `normal`, `browse` or `review` at the next launch. */
  mode = 'normal';
  credit = 'credit';
  learner = 'jan.kowalski';
  /** Whether the commits of now are answered by 'false'. */
  refuses: () => boolean = () => false;
  readonly standard: Standard;

  constructor(standard: Standard) {
    this.standard = standard;
  }

  /** A new API object, as each opening of the player page makes one. */
  launch(): object {
    const service: IHttpService = {
      updateSettings: () => undefined,
      processHttpRequest: (_url, commit) => {
        if (this.refuses()) return { result: 'false', errorCode: 101 };
        this.record = fieldsOf(JSON.parse(JSON.stringify(commit as CommitObject)));
        return { result: 'true', errorCode: 0 };
      },
    };
    const settings: Settings = { lmsCommitUrl: 'test:', logLevel: 5 };
    const api =
      this.standard === 'scorm12'
        ? new Scorm12API(settings, service)
        : new Scorm2004API(settings, service);
    api.loadFromJSON({ cmi: this.forLaunch() }, '');
    return api;
  }

  /** A stored value by path below `cmi`, '' where nothing stands. */
  stored(path: string): string {
    let value: unknown = this.record['cmi'];
    for (const step of path.split('.')) value = fieldsOf(value)[step];
    return value === undefined || value === null ? '' : String(value);
  }

  /** Ids of the stored interactions, in order. */
  journal(): string[] {
    const cmi = fieldsOf(this.record['cmi']);
    return Object.values(fieldsOf(cmi['interactions'])).map((entry) =>
      String(fieldsOf(entry)['id']),
    );
  }

  private forLaunch(): Fields {
    const cmi = fieldsOf(this.record['cmi']);
    if (this.standard === 'scorm12') {
      const { exit, session_time: _time, ...core } = fieldsOf(cmi['core']);
      return {
        ...cmi,
        core: {
          ...core,
          student_id: this.learner,
          student_name: 'Kowalski, Jan',
          lesson_mode: this.mode,
          credit: this.credit,
          entry: exit === 'suspend' ? 'resume' : '',
        },
      };
    }
    const { exit, session_time: _time, ...rest } = cmi;
    return {
      ...rest,
      learner_id: this.learner,
      learner_name: 'Kowalski, Jan',
      mode: this.mode,
      credit: this.credit,
      entry: exit === 'suspend' ? 'resume' : '',
    };
  }
}
