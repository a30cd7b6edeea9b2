import { activities } from 'virtual:activities';

import { browserEvidence } from '../delivery/shared/evidence.ts';
import { waitForApi } from '../delivery/shared/find-api.ts';
import type { ScoPortOptions } from '../delivery/shared/sco-port.ts';
import { createStateCodec } from '../delivery/shared/state-codec.ts';
import { createSelfstudyPort } from '../delivery/selfstudy/port.ts';
import type { TrackingPort } from '../model/tracking.ts';
import { readIsland } from '../player/read-island.ts';
import { startModule } from '../player/start-module.ts';
import { deviceKey, now, randomSeed, storage } from './browser.ts';

/** Starts the page's module with the LMS around it; without one, with this browser's storage. */
export async function launchSco(
  apiName: string,
  createPort: (options: ScoPortOptions) => TrackingPort,
): Promise<void> {
  const island = readIsland(document);
  if (island === undefined) return;
  const found = await waitForApi(window, apiName);
  const port =
    found === undefined
      ? createSelfstudyPort({ storage, key: deviceKey(island.course.id, island.module.id), now })
      : createPort({ api: found.api, now, evidence: browserEvidence(window, found.owner) });
  startModule({
    root: document.body,
    island,
    activities,
    port,
    codec: createStateCodec(island.dictionary),
    now,
    randomSeed,
    warning:
      found === undefined ? { code: 'no-api', message: `No ${apiName} was found.` } : undefined,
  });
}
