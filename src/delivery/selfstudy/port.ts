import type { CommitResult, TrackingPort } from '../../model/tracking.ts';
import { createScorm12Port } from '../scorm12/port.ts';
import type { LmsCall } from '../shared/lms-calls.ts';
import type { KeyedStorage } from '../shared/keyed-storage.ts';
import { startRuntime } from './runtime.ts';

export interface SelfstudyPortOptions {
  readonly storage: KeyedStorage;
  /** Where this module's record stands, e.g. `razem:razem-dla-regionu:08-zadanie-publiczne`. */
  readonly key: string;
  readonly now: () => Date;
  readonly observe?: (call: LmsCall) => void;
}

/** Tracks on this device: the SCORM 1.2 port over a runtime in the same document. */
export function createSelfstudyPort(options: SelfstudyPortOptions): TrackingPort {
  const runtime = startRuntime(options.storage, options.key);
  const port = createScorm12Port({
    api: runtime.api,
    now: options.now,
    where: 'device',
    ...(options.observe && { observe: options.observe }),
  });
  /** The runtime only says 'false'; the storage knows why. */
  const explained = (result: CommitResult): CommitResult => {
    const failure = runtime.storageFailure();
    return result.confirmed || failure === undefined ? result : { confirmed: false, failure };
  };
  return {
    capabilities: port.capabilities,
    open() {
      const { launch, failure } = port.open();
      return { launch, failure: failure && (runtime.storageFailure() ?? failure) };
    },
    report: (progress) => port.report(progress),
    record: (interaction) => port.record(interaction),
    commit: () => explained(port.commit()),
    close: () => explained(port.close()),
  };
}
