import { percent } from '../../model/score.ts';
import type { ProgressReport } from '../../model/tracking.ts';
import type { Assignment, LmsStanding } from '../shared/dialect.ts';

export const statusElement = 'cmi.core.lesson_status';
export const scoreElement = 'cmi.core.score.raw';

/** What the LMS's one merged status and its score say. */
export function standing12(values: ReadonlyMap<string, string>): LmsStanding {
  const status = values.get(statusElement) ?? '';
  const score = values.get(scoreElement) ?? '';
  return {
    passed: status === 'passed',
    completed: status === 'passed' || status === 'completed',
    score: score === '' || Number.isNaN(Number(score)) ? undefined : Number(score),
    progress: 0,
  };
}

/**
 * Status and score to write. Without the test passed a module with a test stays `incomplete`: any final
 * status, `failed` among them, ends the attempt in Moodle. Nothing the LMS holds is ever lowered.
 */
export function verdict12(
  report: ProgressReport,
  held: LmsStanding,
  credit: boolean,
): readonly Assignment[] {
  const verdict: Assignment[] = [];
  const score = report.score && percent(report.score);
  if (credit && score !== undefined && score > (held.score ?? -1))
    verdict.push(
      { element: 'cmi.core.score.min', value: '0' },
      { element: 'cmi.core.score.max', value: '100' },
      { element: scoreElement, value: String(Math.min(score, 100)) },
    );
  if (report.passed === true && !held.passed)
    verdict.push({ element: statusElement, value: 'passed' });
  else if (report.completed && !report.hasTest && !held.completed)
    verdict.push({ element: statusElement, value: 'completed' });
  return verdict;
}
