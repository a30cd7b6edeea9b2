import { type Language, languages } from '../model/text.ts';

export const contrasts = ['system', 'light', 'dark', 'high'] as const;
export type Contrast = (typeof contrasts)[number];

/** How a learner wants to read. Belongs to the device, not to the LMS. */
export interface Settings {
  /** 1 normal to 4 very large. */
  readonly text: 1 | 2 | 3 | 4;
  readonly contrast: Contrast;
  /** More space between letters, words and lines. */
  readonly wide: boolean;
  readonly language: Language;
}

export const defaultSettings: Settings = {
  text: 1,
  contrast: 'system',
  wide: false,
  language: 'pl',
};

const key = 'razem:settings';

const oneOf = <Value>(all: readonly Value[], value: unknown, fallback: Value): Value =>
  all.find((each) => each === value) ?? fallback;

/** What was kept may be anything: each part counts only where it is one of ours. */
export function settingsFrom(kept: unknown): Settings {
  const parts: Partial<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return {
    text: oneOf([1, 2, 3, 4] as const, parts['text'], defaultSettings.text),
    contrast: oneOf(contrasts, parts['contrast'], defaultSettings.contrast),
    wide: parts['wide'] === true,
    language: oneOf(languages, parts['language'], defaultSettings.language),
  };
}

/** Storage may be blocked inside a frame: then the defaults hold for this visit. */
export function readSettings(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return defaultSettings;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Blocked or full: the choice holds until the page closes, which is all that can be had.
  }
}

/** Hands the settings to the theme as attributes of `<html>`. */
export function applySettings({ text, contrast, wide }: Settings, page: HTMLElement): void {
  const attributes = {
    'data-text': text === 1 ? undefined : String(text),
    'data-contrast': contrast === 'system' ? undefined : contrast,
    'data-spacing': wide ? 'wide' : undefined,
  };
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) page.removeAttribute(name);
    else page.setAttribute(name, value);
}
