import type { Catalogue } from '../../model/text.ts';

export interface SelfCheckTexts {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly scale: (low: string, steps: number, high: string) => string;
  readonly change: (before: number, after: number) => string;
  readonly whole: (difference: string) => string;
}

export const selfCheckTexts: Catalogue<SelfCheckTexts> = {
  pl: {
    kind: 'Samoocena: na ile to o tobie',
    before: 'Teraz',
    after: 'Po ćwiczeniu',
    scale: (low, steps, high) => `1 to „${low}”, ${steps} to „${high}”.`,
    change: (before, after) =>
      before === after ? `bez zmiany, ${after}` : `przed ${before}, po ${after}`,
    whole: (difference) => `Średnia różnica: ${difference} stopnia.`,
  },
  en: {
    kind: 'Self-check: how far is this you',
    before: 'Now',
    after: 'After practice',
    scale: (low, steps, high) => `1 means “${low}”, ${steps} means “${high}”.`,
    change: (before, after) =>
      before === after ? `no change, ${after}` : `before ${before}, after ${after}`,
    whole: (difference) => `Mean difference: ${difference} steps.`,
  },
};
