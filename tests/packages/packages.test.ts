import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { contentSecurityPolicy } from '../../src/packages/page/content-security-policy.ts';
import { metadataPath } from '../../src/packages/scorm/content.ts';
import type { LeanIsland } from '../../src/model/lean-island.ts';
import { attributes, builtPackages, root, text } from './dist.ts';
import { schemaComplaints } from './schema-validator.ts';

/** Bytes; `module` holds for every module that has no budget of its own. */
interface Budget {
  readonly zip: number;
  readonly unpacked: number;
  readonly script: number;
  readonly scriptGzip: number;
}

const { budgets } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  budgets: Readonly<Record<string, Budget>> & Readonly<Record<'module' | 'course', Budget>>;
};

/** SCORM 1.2 carries the fewest schemas and is the package that budgets are written for. */
function budgetOf(name: string): Budget {
  const [folder, file] = name.replace(/\.zip$/, '').split('/');
  if (!/^\d\d-/.test(file ?? '')) return budgets.course;
  return (folder === 'scorm12' ? budgets[file ?? ''] : undefined) ?? budgets.module;
}

/** Files that no manifest lists: itself, and the schemas that belong to the format. */
const isFormat = (path: string): boolean => path === 'imsmanifest.xml' || /\.(xsd|dtd)$/.test(path);

it('a build leaves packages of every standard', () => {
  expect(new Set(builtPackages.map(({ schemas }) => schemas)).size).toBe(3);
});

describe.each(builtPackages)('$name', (built) => {
  const manifest = text(built, 'imsmanifest.xml');
  const paths = Object.keys(built.files);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const listed = attributes(manifest, 'href');

  it('satisfies the official schemas', async () => {
    expect(await schemaComplaints(built.schemas, manifest)).toEqual([]);
    // No registry has the schemas of 2004's metadata (docs/decisions/0009).
    if (built.schemas === '1.2')
      expect(await schemaComplaints('1.2', text(built, metadataPath))).toEqual([]);
  });

  it('lists every file it holds and holds every file it lists', () => {
    const content = paths.filter((path) => !isFormat(path)).toSorted();
    expect([...new Set(listed)].toSorted()).toEqual(content);
  });

  it('refers only to what the manifest defines', () => {
    const defined = attributes(manifest, 'identifier');
    expect(new Set(defined).size).toBe(defined.length);
    for (const reference of attributes(manifest, 'identifierref'))
      expect(defined).toContain(reference);
    expect(defined).toContain(attributes(manifest, 'default')[0]);
  });

  it('derives each item from its module’s hand-written id', () => {
    const items = [...manifest.matchAll(/<item identifier="([^"]+)"/g)].map(([, id]) => id);
    expect(items.length).toBeGreaterThan(0);
    for (const id of items) expect(id).toMatch(/^sco_\d\d(_[a-z0-9]+)+$/);
  });

  it('spells the type attribute as its standard does', () => {
    const [right, wrong] =
      built.schemas === '1.2'
        ? ['adlcp:scormtype=', 'adlcp:scormType=']
        : ['adlcp:scormType=', 'adlcp:scormtype='];
    expect(manifest).toContain(right);
    expect(manifest).not.toContain(wrong);
  });

  it('has paths that every server and file system takes', () => {
    for (const path of paths) expect(path).toMatch(/^[A-Za-z0-9_./-]+$/);
  });

  it('keeps its pages to themselves: a policy, no inline code, no one else’s address', () => {
    for (const page of pages) {
      const html = text(built, page);
      expect(html).toContain(
        `http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"`,
      );
      const withoutIsland = html.replace(
        /<script type="application\/json"[^>]*>.*?<\/script>/s,
        '',
      );
      expect(withoutIsland).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
      expect(withoutIsland).not.toMatch(/<[^>]+\sstyle=/);
      expect(withoutIsland).not.toMatch(/<[^>]+\son[a-z]+=/);
      expect(withoutIsland).not.toMatch(
        /<(?:script|img|iframe|audio|video|source)[^>]*\ssrc="https?:/,
      );
      expect(withoutIsland).not.toMatch(/<link[^>]*\shref="https?:/);
    }
    expect(text(built, 'style.css')).not.toMatch(/url\(["']?https?:|@import/);
  });

  it('can be read without a script: headings, prose and every exercise’s prompt', () => {
    for (const page of pages) {
      const html = text(built, page);
      expect(html).toMatch(/<html lang="pl">/);
      expect(html.match(/<section class="screen"/g)?.length ?? 0).toBeGreaterThan(2);
      const activities = html.match(/<razem-activity /g)?.length ?? 0;
      expect(html.match(/<div class="prompt">/g)?.length ?? 0).toBeGreaterThanOrEqual(activities);
    }
  });

  it('carries metadata: title, description, language, keywords and learning time', () => {
    expect(manifest).toContain(`<adlcp:location>${metadataPath}</adlcp:location>`);
    const lom = text(built, metadataPath);
    for (const part of [/title>/, /description>/, /language>pl</, /keyword>/, />PT\d+[HM]/])
      expect(lom).toMatch(part);
  });

  it('carries each activity type of its pages once, at launch or among the tools', () => {
    const islands = pages.map((page) => {
      const [, island = ''] = /id="razem-island">(.*?)<\/script>/s.exec(text(built, page)) ?? [];
      return JSON.parse(island) as LeanIsland;
    });
    const used = islands.flatMap(({ activities, bank }) => [...activities, ...bank]);
    const player = text(built, 'player.js');
    const tools = built.files['tools.js'] === undefined ? '' : text(built, 'tools.js');
    for (const type of new Set(used.map((activity) => activity.type))) {
      const name = `"razem-${type}"`;
      expect([type, player.includes(name), tools.includes(name)]).toEqual([
        type,
        !tools.includes(name),
        !player.includes(name),
      ]);
    }
    for (const { type } of islands.flatMap(({ bank }) => bank))
      expect(player).toContain(`"razem-${type}"`);
  });

  // What waits in tools.js costs a launch nothing; it counts in the whole alone.
  it('stays within its budget', () => {
    const budget = budgetOf(built.name);
    const script = built.files['player.js'] ?? new Uint8Array();
    expect(script.length).toBeGreaterThan(0);
    expect(script.length).toBeLessThanOrEqual(budget.script);
    expect(gzipSync(script).length).toBeLessThanOrEqual(budget.scriptGzip);
    expect(built.zipBytes).toBeLessThanOrEqual(budget.zip);
    const unpacked = Object.values(built.files).reduce((sum, { length }) => sum + length, 0);
    expect(unpacked).toBeLessThanOrEqual(budget.unpacked);
  });
});
