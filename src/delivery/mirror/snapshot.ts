import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

import { seedFrom } from '../../model/seeded-random.ts';
import type { InteractionRecord } from '../../model/interaction.ts';
import { fromBase64url, toBase64url } from '../shared/base64url.ts';

/** One journal entry and the revision of the state that was reported with it. */
export interface PendingInteraction {
  readonly revision: number;
  readonly record: InteractionRecord;
}

/** What this device keeps until the LMS has it. */
export interface Snapshot {
  readonly suspendData: string;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly interactions: readonly PendingInteraction[];
}

/** Other courses of the same LMS share the storage: the key names course, module and learner, the learner unreadably. */
export const mirrorKey = (courseId: string, moduleId: string, learnerId: string): string =>
  `razem:${courseId}:${moduleId}:lustro:${seedFrom(`${courseId} ${learnerId}`).toString(36)}`;

/** Packed, so that nobody who looks into the browser of a shared computer reads answers in passing. */
export const packSnapshot = (snapshot: Snapshot): string =>
  toBase64url(deflateSync(strToU8(JSON.stringify(snapshot))));

/** Undefined when the text is no snapshot. */
export function unpackSnapshot(text: string): Snapshot | undefined {
  const bytes = fromBase64url(text);
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(strFromU8(inflateSync(bytes)));
    return isSnapshot(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false;
  const { suspendData, revision, savedAt, interactions }: Partial<Record<keyof Snapshot, unknown>> =
    value;
  return (
    typeof suspendData === 'string' &&
    typeof revision === 'number' &&
    typeof savedAt === 'number' &&
    Array.isArray(interactions) &&
    interactions.every(isPending)
  );
}

const isPending = (entry: unknown): entry is PendingInteraction =>
  typeof entry === 'object' && entry !== null && 'revision' in entry && 'record' in entry;
