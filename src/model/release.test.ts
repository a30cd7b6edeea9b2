import { describe, expect, it } from 'vitest';

import {
  changesFor,
  compareReleases,
  extendDictionary,
  type Release,
  type ReleasedModule,
} from './release.ts';

const module: ReleasedModule = {
  item: 'ITEM_08',
  lessons: ['start-lekcji', 'tryby'],
  activities: {
    'tryb-maly-grant': { type: 'choice', tokens: ['a', 'b', 'c'] },
    'kolejnosc-krokow': { type: 'ordering', tokens: ['a', 'b'] },
  },
  entries: ['Nasz problem'],
  dictionary: ['start-lekcji', 'tryby', 'tryb-maly-grant', 'kolejnosc-krokow'],
};

const release = (version: string, change: Partial<ReleasedModule> = {}): Release => ({
  course: 'razem-dla-regionu',
  version,
  modules: { '08-zadanie-publiczne': { ...module, ...change } },
});

const none: ReadonlySet<string> = new Set();
const breaks = (change: Partial<ReleasedModule>, retired = none) =>
  compareReleases(release('1.0.0'), release('1.1.0', change), retired).map(
    ({ kind, what, id }) => `${kind} ${what} ${id}`,
  );

describe('comparing a release with the last', () => {
  it('finds nothing where ids only moved and grew', () => {
    expect(
      breaks({
        lessons: ['tryby', 'nowa', 'start-lekcji'],
        activities: { ...module.activities, nowe: { type: 'choice', tokens: ['a'] } },
        dictionary: [...module.dictionary, 'nowa', 'nowe'],
      }),
    ).toEqual([]);
  });

  it('names every lost id, down to an answer’s token', () => {
    expect(
      breaks({
        item: 'ITEM_8',
        lessons: ['tryby'],
        entries: [],
        activities: { 'tryb-maly-grant': { type: 'choice', tokens: ['a', 'c'] } },
      }),
    ).toEqual([
      'lost item ITEM_08',
      'lost lesson start-lekcji',
      'lost entry Nasz problem',
      'lost token tryb-maly-grant/b',
      'lost activity kolejnosc-krokow',
    ]);
  });

  it('lets an author retire ids by name, and never take them again', () => {
    const retired = new Set(['08-zadanie-publiczne/kolejnosc-krokow']);
    const { 'tryb-maly-grant': kept } = module.activities;
    expect(kept && breaks({ activities: { 'tryb-maly-grant': kept } }, retired)).toEqual([]);
    expect(breaks({}, retired)).toEqual(['reused activity kolejnosc-krokow']);
  });

  it('finds an id that became another type of activity', () => {
    const activities = {
      ...module.activities,
      'tryb-maly-grant': { type: 'matching', tokens: [] },
    };
    expect(breaks({ activities })).toEqual(['reused activity tryb-maly-grant']);
  });

  it('finds a lost module and a dictionary that gives numbers another meaning', () => {
    expect(breaks({ dictionary: ['tryby', 'start-lekcji'] })).toEqual([
      'reordered dictionary start-lekcji',
    ]);
    const empty: Release = { ...release('1.1.0'), modules: {} };
    expect(compareReleases(release('1.0.0'), empty, none)).toMatchObject([
      { kind: 'lost', what: 'module' },
    ]);
  });

  it('keeps released numbers and appends new ids', () => {
    expect(extendDictionary(['a', 'b'], ['c', 'b', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells what changes for learners under way', () => {
    const next = release('1.1.0', { lessons: ['tryby', 'start-lekcji', 'nowa'] });
    expect(changesFor(release('1.0.0'), next)).toMatchObject([
      { newLessons: ['nowa'], movedLessons: true, goneActivities: [] },
    ]);
    expect(changesFor(release('1.0.0'), release('1.0.1'))).toEqual([]);
  });
});
