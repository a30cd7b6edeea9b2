import { describe, expect, it } from 'vitest';

import { schemaComplaints } from '../../../tests/packages/schema-validator.ts';
import type { PackageContent } from './content.ts';
import { isoMinutes } from './content.ts';
import { lom12 } from './lom12.ts';
import { scorm12, scorm2004Fourth, scorm2004Third } from './standard.ts';

const oneModule: PackageContent = {
  id: '08-zadanie-publiczne',
  title: 'Zadanie publiczne & "sprawy" <gminy>',
  description: 'Od problemu do umowy.',
  version: '1.0.0',
  language: 'pl',
  keywords: ['zadanie publiczne', 'ogłoszenie'],
  minutes: 95,
  scos: [
    {
      moduleId: '08-zadanie-publiczne',
      title: 'Zadanie publiczne',
      launchPath: 'index.html',
      paths: ['index.html', 'player.js', 'style.css'],
    },
  ],
  sharedPaths: [],
};
const wholeCourse: PackageContent = {
  ...oneModule,
  id: 'razem-dla-regionu',
  scos: ['01-zarzadzanie', '08-zadanie-publiczne'].map((moduleId) => ({
    moduleId,
    title: moduleId,
    launchPath: `${moduleId}/index.html`,
    paths: [`${moduleId}/index.html`],
  })),
  sharedPaths: ['player.js', 'style.css'],
};

describe.each([scorm12, scorm2004Third, scorm2004Fourth])('a manifest for $folder', (standard) => {
  it.each([
    ['one module', oneModule],
    ['the whole course', wholeCourse],
  ])('of %s satisfies the official schemas', async (_, content) => {
    expect(await schemaComplaints(standard.schemas, standard.manifest(content))).toEqual([]);
  });

  it('is judged by schemas that can say no', async () => {
    const broken = standard.manifest(oneModule).replace(/<title>.*<\/title>/, '<tytul/>');
    expect(await schemaComplaints(standard.schemas, broken)).not.toEqual([]);
  });

  it('names its items after the modules, in every package alike', () => {
    const item = 'identifier="sco_08_zadanie_publiczne"';
    expect(standard.manifest(oneModule)).toContain(item);
    expect(standard.manifest(wholeCourse)).toContain(item);
  });
});

describe('metadata for 1.2', () => {
  it('satisfies the official schema', async () => {
    expect(await schemaComplaints('1.2', lom12(oneModule))).toEqual([]);
  });

  it('is judged by a schema that can say no', async () => {
    const broken = lom12(oneModule).replaceAll('imsmd:langstring', 'imsmd:napis');
    expect(await schemaComplaints('1.2', broken)).not.toEqual([]);
  });
});

describe('what manifests promise', () => {
  it('sets no mastery score in 1.2, which would fail unfinished modules', () => {
    expect(scorm12.manifest(oneModule)).not.toContain('mastery');
  });

  it('writes the edition exactly as Moodle tests it', () => {
    expect(scorm2004Third.manifest(oneModule)).toContain('>2004 3rd Edition<');
    expect(scorm2004Fourth.manifest(oneModule)).toContain('>2004 4th Edition<');
  });

  it('leaves completion to the module, not to closing the window', () => {
    expect(scorm2004Fourth.manifest(oneModule)).toContain(
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    );
  });

  it.each([
    [0, 'PT0M'],
    [45, 'PT45M'],
    [60, 'PT1H'],
    [95, 'PT1H35M'],
  ])('writes %i minutes as %s', (minutes, text) => {
    expect(isoMinutes(minutes)).toBe(text);
  });
});
