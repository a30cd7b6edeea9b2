import type { Verdict } from '../../model/score.ts';
import type { FrameTexts } from './texts.ts';

/** The verdict in one sentence or two; points only where they say more than right and wrong. */
export function verdictSentence(
  { result, score }: Verdict,
  triesLeft: number,
  texts: FrameTexts,
): string {
  const left = Math.max(0, triesLeft);
  const points = texts.points(Math.round(score.raw * 100) / 100, score.max);
  switch (result) {
    case 'right':
      return texts.right;
    case 'partial':
      return `${texts.partial(left)} ${points}`;
    case 'wrong':
      return texts.wrong(left);
    case 'neutral':
      return '';
  }
}
