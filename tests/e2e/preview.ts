import { createScripts } from '../../src/packages/bundle/player-script.ts';
import { startPreview } from '../../src/packages/preview/server.ts';
import { dist, root } from '../packages/dist.ts';

/** Serves what the last build left in `dist`, with the LMS page around packages. */
export async function servedDist(): Promise<{
  readonly address: string;
  readonly close: () => void;
}> {
  // Before any page waits for it: cutting this script takes seconds on a busy machine.
  const script = createScripts(root);
  const { player: lmsHost } = await script({ entry: 'lms-host', types: [], tools: [] });
  const { address, server } = await startPreview({
    dist,
    lmsHost: () => Promise.resolve(lmsHost),
    port: 0,
    live: undefined,
  });
  return {
    address,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
