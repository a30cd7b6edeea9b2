import { describe, expect, it } from 'vitest';

import { fixtureIsland } from './module.fixture.ts';
import { segmentsOf, unaliased } from './route.ts';
import { neighboursOf, titleOf } from './screens.ts';
import { newModuleState } from '../model/module-state.ts';
import { pl } from './texts/pl.ts';
import { settingsFrom, defaultSettings } from './settings.ts';

describe('addresses', () => {
  it('read with and without the slash, and never throw', () => {
    expect(segmentsOf('#/08-zadanie/test')).toEqual(['08-zadanie', 'test']);
    expect(segmentsOf('#test')).toEqual(['test']);
    expect(segmentsOf('')).toEqual([]);
    expect(segmentsOf('#/%E0%A4%A')).toEqual([]);
  });

  it('know a lesson by its number', () => {
    expect(unaliased('lekcja-2', fixtureIsland.module)).toBe('druga');
    expect(unaliased('lekcja-9', fixtureIsland.module)).toBe('lekcja-9');
  });
});

describe('the way through a module', () => {
  const screens = ['start', 'pierwsza', 'druga', 'test', 'wynik', 'koniec', 'slowniczek', 'zrodla'];

  it('leads past the result until there is one, and never into pages of reference', () => {
    expect(neighboursOf('test', screens, newModuleState).next).toBe('koniec');
    const test = { seed: 1, drawn: [], at: 0, answers: {}, finished: true };
    expect(neighboursOf('test', screens, { ...newModuleState, test }).next).toBe('wynik');
    expect(neighboursOf('koniec', screens, newModuleState).next).toBeUndefined();
    expect(neighboursOf('zrodla', screens, newModuleState)).toEqual({
      back: undefined,
      next: undefined,
    });
  });

  it('names each screen', () => {
    expect(titleOf('druga', fixtureIsland, pl)).toBe('Druga lekcja');
    expect(titleOf('test', fixtureIsland, pl)).toBe('Test modułu');
    expect(titleOf('zrodla', fixtureIsland, pl)).toBe('Źródła');
  });
});

describe('settings', () => {
  it('take only what is ours from whatever was kept', () => {
    expect(settingsFrom(null)).toEqual(defaultSettings);
    expect(settingsFrom('x')).toEqual(defaultSettings);
    expect(settingsFrom({ text: 9, contrast: 'pink', wide: 1, language: 'de' })).toEqual(
      defaultSettings,
    );
    expect(settingsFrom({ text: 3, contrast: 'high', wide: true, language: 'en' })).toEqual({
      text: 3,
      contrast: 'high',
      wide: true,
      language: 'en',
    });
  });
});
