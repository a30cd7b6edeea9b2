import { explain, longDate } from './explain.ts';
import { chosenCase, schedule } from './schedule.ts';
import type { DeadlinesResponse, DeadlinesSpec } from './spec.ts';

/** The counted limits of the case on screen, for the workbook. */
export function entry(spec: DeadlinesSpec, response: DeadlinesResponse): string | undefined {
  const chosen = chosenCase(spec, response);
  if (chosen === undefined) return undefined;
  const lines = schedule(chosen, response).flatMap(({ limit, counted }) =>
    counted === undefined
      ? []
      : [
          `${limit.name}: ${longDate(counted.end, 'pl')}`,
          `${limit.phrase}. ${explain(limit, counted, 'pl').join(' ')}`,
        ],
  );
  return lines.length === 0 ? undefined : [chosen.name, ...lines].join('\n');
}
