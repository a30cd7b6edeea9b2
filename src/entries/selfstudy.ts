import { activities } from 'virtual:activities';

import { createSelfstudyPort } from '../delivery/selfstudy/port.ts';
import { createStateCodec } from '../delivery/shared/state-codec.ts';
import { startSite } from '../player/site/start-site.ts';
import { deviceKey, now, randomSeed, storage } from './browser.ts';

startSite({
  root: document.body,
  activities,
  storage,
  openPort: (courseId, moduleId) =>
    createSelfstudyPort({ storage, key: deviceKey(courseId, moduleId), now }),
  createCodec: createStateCodec,
  now,
  randomSeed,
});
