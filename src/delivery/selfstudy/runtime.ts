import * as scorm12 from 'scorm-again/scorm12';
import type { IHttpService, Scorm12API as Runtime } from 'scorm-again';

import type { TrackingFailure } from '../../model/tracking.ts';
import type { KeyedStorage } from '../shared/keyed-storage.ts';
import { readRecord, type CmiRecord } from './cmi-record.ts';

// The library's types at this path declare a default export that does not exist at run time.
const { Scorm12API } = scorm12 as unknown as { readonly Scorm12API: typeof Runtime };

/** Any text: the library commits only where an address is set, and hands it to our own service. */
const address = 'device:';

/** scorm-again's numeric level for 'say nothing'. */
const silent = 5;

/** A SCORM 1.2 runtime whose LMS is this device. */
export interface DeviceRuntime {
  readonly api: object;
  /** Why the last commit was not stored, undefined when it was. */
  storageFailure(): TrackingFailure | undefined;
}

/** Stores a commit at once; the library calls it for manual commits and at the end. */
class StorageService implements IHttpService {
  failure: TrackingFailure | undefined;
  private readonly storage: KeyedStorage;
  private readonly key: string;

  constructor(storage: KeyedStorage, key: string) {
    this.storage = storage;
    this.key = key;
  }

  updateSettings(): void {
    // There is nothing to set: the service has one place to write to.
  }

  processHttpRequest(
    _url: string,
    commit: unknown,
    _immediate: boolean,
    _log: unknown,
    listeners: (event: string) => void,
  ): { result: string; errorCode: number } {
    // Nothing may be thrown from here: it would pass through LMSCommit into the course.
    this.failure = this.storage.set(this.key, JSON.stringify(commit));
    listeners(this.failure ? 'CommitError' : 'CommitSuccess');
    return this.failure ? { result: 'false', errorCode: 101 } : { result: 'true', errorCode: 0 };
  }
}

/** One module's runtime for one launch; a second launch needs a new one. */
export function startRuntime(storage: KeyedStorage, key: string): DeviceRuntime {
  const service = new StorageService(storage, key);
  const api = new Scorm12API({ lmsCommitUrl: address, logLevel: silent }, service);
  const { record, broken } = readRecord(storage.get(key));
  if (broken !== undefined) storage.set(`${key}:odlozone`, broken);
  load(api, record);
  return { api, storageFailure: () => service.failure };
}

/** The library throws on one bad value and is half loaded then: start with nothing rather than with that. */
function load(api: Runtime, record: CmiRecord): void {
  try {
    api.loadFromJSON(record, '');
  } catch {
    api.reset();
  }
}
