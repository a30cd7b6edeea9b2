import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { contentSecurityPolicy } from '../../src/packages/page/content-security-policy.ts';
import { dist } from './dist.ts';

const read = (path: string) => readFileSync(join(dist, 'gallery', path), 'utf8');

describe('the gallery', () => {
  const index = read('index.html');

  it.each(activitySchemas.map(({ type }) => type))('has %s in its list and on the page', (type) => {
    expect(index).toContain(`<a href="#typ-${type}">`);
    const section = new RegExp(`<section class="type" id="typ-${type}"[^]*?</section>`).exec(index);
    expect(section?.[0]).toContain(`data-type="${type}"`);
    expect(section?.[0]).toContain('<h3>Ocena');
    expect(section?.[0]).toContain('<pre tabindex="0"><code>:::');
  });

  it('keeps the strict policy: no script, style or handler of its own', () => {
    expect(index).toContain(contentSecurityPolicy);
    expect(index).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
    expect(index.match(/<script(?! type="application\/json"| src=)/g)).toBeNull();
  });

  it('gives every id once', () => {
    const ids = [...index.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('lies beside all that it asks for', () => {
    for (const path of ['player.js', 'style.css']) expect(() => read(path)).not.toThrow();
  });
});
