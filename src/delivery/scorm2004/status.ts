import { percent, scaled } from '../../model/score.ts';
import type { ProgressReport } from '../../model/tracking.ts';
import type { Assignment, LmsStanding } from '../shared/dialect.ts';
import { share } from '../shared/format.ts';

export const completionElement = 'cmi.completion_status';
export const successElement = 'cmi.success_status';
export const scoreElement = 'cmi.score.raw';
export const progressElement = 'cmi.progress_measure';

/** What the LMS's two statuses and its score say. */
export function standing2004(values: ReadonlyMap<string, string>): LmsStanding {
  const score = values.get(scoreElement) ?? '';
  return {
    completed: values.get(completionElement) === 'completed',
    passed: values.get(successElement) === 'passed',
    score: score === '' || Number.isNaN(Number(score)) ? undefined : Number(score),
    progress: Number(values.get(progressElement) ?? '') || 0,
  };
}

/**
 * Both statuses are set explicitly, since not every LMS derives them. As in 1.2 a module with a test is
 * complete only when it is passed, and nothing the LMS holds is ever lowered.
 */
export function verdict2004(
  report: ProgressReport,
  held: LmsStanding,
  credit: boolean,
): readonly Assignment[] {
  const verdict: Assignment[] = [];
  const score = report.score && percent(report.score);
  if (credit && report.score && score !== undefined && score > (held.score ?? -1))
    verdict.push(
      { element: 'cmi.score.min', value: '0' },
      { element: 'cmi.score.max', value: '100' },
      { element: scoreElement, value: String(Math.min(score, 100)) },
      { element: 'cmi.score.scaled', value: share(scaled(report.score)) },
    );
  const done = report.hasTest ? report.passed === true : report.completed;
  if (done && !held.completed) verdict.push({ element: completionElement, value: 'completed' });
  if (report.passed === true && !held.passed)
    verdict.push({ element: successElement, value: 'passed' });
  const progress = share(done ? 1 : report.progress);
  if (Number(progress) > held.progress) verdict.push({ element: progressElement, value: progress });
  return verdict;
}
