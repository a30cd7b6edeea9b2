import { activities } from 'virtual:activities';

import { withMirror } from '../delivery/mirror/mirrored-port.ts';
import { browserEvidence } from '../delivery/shared/evidence.ts';
import { waitForApi } from '../delivery/shared/find-api.ts';
import type { ScoPortOptions } from '../delivery/shared/sco-port.ts';
import { createStateCodec } from '../delivery/shared/state-codec.ts';
import type { TrackingPort } from '../model/tracking.ts';
import { readIsland } from '../player/read-island.ts';
import { startModule } from '../player/start-module.ts';
import { now, randomSeed, storage } from './browser.ts';

/** Starts the page's module with the LMS around it. Without one the mirror alone keeps the work. */
export async function launchSco(
  apiName: string,
  createPort: (options: ScoPortOptions) => TrackingPort,
): Promise<void> {
  const island = readIsland(document);
  if (island === undefined) return;
  const found = await waitForApi(window, apiName);
  const codec = createStateCodec(island.dictionary);
  const port = createPort({
    api: found?.api,
    now,
    ...(found && { evidence: browserEvidence(window, found.owner) }),
  });
  startModule({
    root: document.body,
    island,
    activities,
    port: withMirror(port, {
      storage,
      courseId: island.course.id,
      moduleId: island.module.id,
      codec,
      now,
    }),
    codec,
    now,
    randomSeed,
  });
}
