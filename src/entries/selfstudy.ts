import { activities } from 'virtual:activities';

import { createSelfstudyPort } from '../delivery/selfstudy/port.ts';
import { createStateCodec } from '../delivery/shared/state-codec.ts';
import { startSite } from '../player/site/start-site.ts';
import { deviceKey, now, randomSeed, storage } from './browser.ts';
import { ownTheModule } from './own-the-module.ts';
import { tools } from './tools.ts';

const site = deviceKey('razem-dla-regionu', 'strona');

let leave = (): void => undefined;

void ownTheModule(document.body, site, String(randomSeed()), () => leave()).then(() => {
  ({ leave } = startSite({
    root: document.body,
    activities,
    tools,
    storage,
    openPort: (courseId, moduleId) =>
      createSelfstudyPort({ storage, key: deviceKey(courseId, moduleId), now }),
    createCodec: createStateCodec,
    now,
    randomSeed,
  }));
});
