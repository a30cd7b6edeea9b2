import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { contentSecurityPolicy } from '../../src/packages/page/content-security-policy.ts';
import { dist } from './dist.ts';

const folder = join(dist, 'selfstudy');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('the self-study site', () => {
  const index = read('index.html');

  it('is one page with its parts beside it, by relative paths alone', () => {
    const references = [...index.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, to]) => to ?? '');
    const local = references.filter((to) => !/^(#|data:|https:)/.test(to));
    expect(local).toContain('player.js');
    for (const path of local) expect(() => read(path)).not.toThrow();
  });

  it('has the strict policy of every page', () => {
    expect(index).toContain(contentSecurityPolicy);
  });

  it('names every module and has the content of each that is written', () => {
    const scripts = readdirSync(join(folder, 'modules')).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      expect(index).toContain(`#/${script.replace(/\.js$/, '')}`);
      expect(read(`modules/${script}`)).toMatch(/^razemModule\(\{"id":/);
    }
  });
});
