/** Points, never a percentage. `0 <= raw <= max`, `max > 0`. */
export interface Score {
  readonly raw: number;
  readonly max: number;
}

export type PartResult = 'right' | 'wrong' | 'missed';

/** What the pure scorer says about one response. */
export interface Verdict {
  readonly score: Score;
  /** `right` when raw equals max, `wrong` when raw is 0, else `partial`; `neutral` for unscored activities. */
  readonly result: 'right' | 'partial' | 'wrong' | 'neutral';
  /** The verdict on each part the element draws (option token, pair, gap…). */
  readonly parts: Readonly<Record<string, PartResult>>;
}

/** Share of points, 0 to 1. */
export const scaled = ({ raw, max }: Score): number => (max > 0 ? raw / max : 0);

/** Whole percent, rounded down so that 69.9 % never looks like a pass at 70. */
export const percent = (score: Score): number => Math.floor(scaled(score) * 100 + 1e-9);

export const addScores = (scores: readonly Score[]): Score =>
  scores.reduce((sum, s) => ({ raw: sum.raw + s.raw, max: sum.max + s.max }), { raw: 0, max: 0 });

/** Sums points into a verdict; the one place that decides right, partial and wrong. */
export function verdictOf(score: Score, parts: Readonly<Record<string, PartResult>>): Verdict {
  const result = score.raw >= score.max ? 'right' : score.raw > 0 ? 'partial' : 'wrong';
  return { score, result, parts };
}
