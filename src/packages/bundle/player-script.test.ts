import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from 'vitest';

import type { Scripts } from './player-script.ts';
import { createScripts } from './player-script.ts';
import { transpile } from './transpile.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = createScripts(root);

const count = (code: string | undefined, part: string) => code?.split(part).length ?? 0;
const tools = ['jury', 'problem-tree'];

let both: Scripts;
let alone: Scripts;
beforeAll(async () => {
  await transpile(root);
  both = await script({ entry: 'scorm12', types: ['choice'], tools });
  alone = await script({ entry: 'scorm12', types: ['choice'], tools: [] });
}, 120_000);

describe('a module’s scripts', () => {
  it('carry each type once: the tools’ beside the player’s', () => {
    for (const name of ['razem-jury', 'razem-problem-tree']) {
      expect(both.tools).toContain(`"${name}"`);
      expect(both.player).not.toContain(`"${name}"`);
    }
    expect(both.player).toContain('"razem-choice"');
    expect(both.tools).not.toContain('"razem-choice"');
  });

  it.each(['litElementVersions', 'reactiveElementVersions', 'litHtmlVersions', 'activity-request'])(
    'hold Lit and the frame once: %s',
    (mark) => {
      expect(both.player).toContain(mark);
      expect(both.tools).not.toContain(mark);
    },
  );

  it('agree on a version that follows from the tools’ content', async () => {
    const [, version = 'none'] = /^razemTools\("([0-9a-f]{12})",/.exec(both.tools ?? '') ?? [];
    expect(count(both.player, `"${version}"`)).toBe(2);
    const other = await script({ entry: 'scorm12', types: ['choice'], tools: ['jury'] });
    expect(other.tools).not.toContain(version);
  });

  it('give every entry the same tools', async () => {
    const site = await script({ entry: 'selfstudy', types: ['choice'], tools });
    expect(site.tools).toBe(both.tools);
  });

  it('are one script where no type is a tool', () => {
    expect(alone.tools).toBeUndefined();
    expect(alone.player).toContain('"razem-choice"');
  });

  it('cost a launch little for tools that may never be opened', () => {
    expect(both.player.length - alone.player.length).toBeLessThan(2000);
  });
});
