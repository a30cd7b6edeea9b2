import type { InteractionRecord } from '../../model/interaction.ts';
import type { StateCodec } from '../../model/state-codec.ts';
import type {
  CommitResult,
  Launch,
  ProgressReport,
  TrackingFailure,
  TrackingPort,
} from '../../model/tracking.ts';
import type { KeyedStorage } from '../shared/keyed-storage.ts';
import { bringBack } from './bring-back.ts';
import { mirrorKey, packSnapshot, unpackSnapshot, type PendingInteraction } from './snapshot.ts';

export interface MirrorOptions {
  readonly storage: KeyedStorage;
  readonly courseId: string;
  readonly moduleId: string;
  readonly codec: StateCodec;
  readonly now: () => Date;
}

/** A port whose unconfirmed work survives on this device. */
export interface MirroredPort extends TrackingPort {
  /** Leaves the snapshot behind at the end even if it was confirmed: another tab takes over from it. */
  handOver(): void;
}

/** A text that could not be read is kept beside, for the learner to download. */
const asideKey = (key: string): string => `${key}:odlozone`;

const notSentYet: TrackingFailure = {
  code: 'unproven',
  message: 'What came back from this device was not sent to the LMS yet.',
};

class Mirror implements MirroredPort {
  readonly capabilities: TrackingPort['capabilities'];
  private readonly port: TrackingPort;
  private readonly options: MirrorOptions;
  /** Undefined before the launch and in `browse`, where nothing is written. */
  private key: string | undefined;
  private latest: Pick<ProgressReport, 'suspendData' | 'revision'> | undefined;
  /** Saved text that the LMS surely holds. */
  private confirmed = '';
  private pending: readonly PendingInteraction[] = [];
  /** Recorded since the last report. */
  private unreported: readonly InteractionRecord[] = [];
  private kept = false;
  /** What came back was not reported to the LMS yet. */
  private owed = false;
  private handsOver = false;

  constructor(port: TrackingPort, options: MirrorOptions) {
    this.port = port;
    this.options = options;
    this.capabilities = port.capabilities;
  }

  open(): ReturnType<TrackingPort['open']> {
    const { launch, failure } = this.port.open();
    if (launch.mode === 'browse') return { launch, failure };
    const { courseId, moduleId } = this.options;
    this.key = mirrorKey(courseId, moduleId, launch.learnerId);
    this.confirmed = failure === undefined ? launch.suspendData : '';
    return { launch: this.withSnapshot(launch, this.key), failure };
  }

  report(progress: ProgressReport): void {
    this.port.report(progress);
    this.owed = false;
    const { suspendData, revision } = progress;
    if (this.latest?.suspendData === suspendData && this.unreported.length === 0) return;
    this.latest = { suspendData, revision };
    this.pending = [...this.pending, ...this.unreported.map((record) => ({ revision, record }))];
    this.unreported = [];
    if (suspendData !== this.confirmed || this.pending.length > 0) this.keep();
  }

  record(interaction: InteractionRecord): void {
    this.port.record(interaction);
    this.unreported = [...this.unreported, interaction];
  }

  commit(): CommitResult {
    return this.settle(this.port.commit());
  }

  close(): CommitResult {
    return this.settle(this.port.close());
  }

  handOver(): void {
    this.handsOver = true;
    this.keep();
  }

  private withSnapshot(launch: Launch, key: string): Launch {
    const { storage, codec } = this.options;
    const text = storage.get(key);
    if (text === undefined) return launch;
    const snapshot = unpackSnapshot(text);
    const home = snapshot && bringBack(snapshot, launch.suspendData, codec);
    if (snapshot === undefined || home?.kind === 'unreadable') storage.set(asideKey(key), text);
    if (snapshot === undefined || home?.kind !== 'came-back') {
      storage.remove(key);
      return launch;
    }
    if (codec.decode(launch.suspendData).kind === 'unreadable')
      storage.set(asideKey(key), launch.suspendData);
    for (const { record } of home.interactions) this.port.record(record);
    this.pending = home.interactions;
    this.latest = { suspendData: home.suspendData, revision: snapshot.revision };
    this.kept = true;
    this.owed = true;
    const savedAt = new Date(snapshot.savedAt);
    return { ...launch, suspendData: home.suspendData, cameBack: { savedAt } };
  }

  private keep(): void {
    if (this.key === undefined || this.latest === undefined) return;
    const savedAt = this.options.now().getTime();
    const snapshot = { ...this.latest, savedAt, interactions: this.pending };
    this.kept = this.options.storage.set(this.key, packSnapshot(snapshot)) === undefined;
  }

  /** What the LMS has needs no mirror; what it has not says whether the device has it. */
  private settle(result: CommitResult): CommitResult {
    if (!result.confirmed) return { ...result, keptOnDevice: this.kept };
    if (this.owed) return { confirmed: false, failure: notSentYet, keptOnDevice: this.kept };
    this.confirmed = this.latest?.suspendData ?? this.confirmed;
    this.pending = [];
    this.unreported = [];
    if (!this.handsOver && this.key !== undefined) this.options.storage.remove(this.key);
    return result;
  }
}

/**
 * Keeps on this device what the LMS has not confirmed, and only that. At the next launch the newer of the
 * two stands, what only the other has is added, and the launch says what came back.
 */
export const withMirror = (port: TrackingPort, options: MirrorOptions): MirroredPort =>
  new Mirror(port, options);
