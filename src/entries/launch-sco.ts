import { activities } from 'virtual:activities';

import { withMirror } from '../delivery/mirror/mirrored-port.ts';
import { browserEvidence } from '../delivery/shared/evidence.ts';
import { waitForApi, type FoundApi } from '../delivery/shared/find-api.ts';
import { touchMoodleSession, wayBackIn } from '../delivery/shared/moodle-session.ts';
import type { ScoPortOptions } from '../delivery/shared/sco-port.ts';
import { createStateCodec } from '../delivery/shared/state-codec.ts';
import type { TrackingPort } from '../model/tracking.ts';
import { readIsland } from '../player/read-island.ts';
import { startModule } from '../player/start-module.ts';
import { deviceKey, now, randomSeed, storage } from './browser.ts';
import { ownTheModule } from './own-the-module.ts';
import { tools } from './tools.ts';

/** What the LMS said at its page's launch is old once another tab has worked: its page loads again. */
function reloadAround(found: FoundApi | undefined): boolean {
  if (found === undefined || found.owner === window) return false;
  try {
    found.owner.location.reload();
    return true;
  } catch {
    return false;
  }
}

/** Starts the page's module with the LMS around it; without one, what is done stays on this device. */
export async function launchSco(
  apiName: string,
  createPort: (options: ScoPortOptions) => TrackingPort,
): Promise<void> {
  const island = readIsland(document);
  if (island === undefined) return;
  const { course, module } = island;
  let giveUp = (): void => undefined;
  const [found, { tookOver }] = await Promise.all([
    waitForApi(window, apiName),
    ownTheModule(document.body, deviceKey(course.id, module.id), String(randomSeed()), () =>
      giveUp(),
    ),
  ]);
  if (tookOver && reloadAround(found)) return;
  const codec = createStateCodec(island.dictionary);
  const port = withMirror(
    createPort({
      api: found?.api,
      now,
      ...(found && {
        evidence: browserEvidence(window, found.owner),
        wayBack: wayBackIn(found.owner),
      }),
    }),
    { storage, courseId: course.id, moduleId: module.id, codec, now },
  );
  if (found) addEventListener('online', () => void touchMoodleSession(found.owner));
  const running = startModule({
    root: document.body,
    island,
    activities,
    tools,
    port,
    codec,
    now,
    randomSeed,
  });
  giveUp = () => {
    port.handOver();
    running.stop();
  };
}
