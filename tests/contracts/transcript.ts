import type { LmsCall } from '../../src/delivery/shared/lms-calls.ts';

const readsAs = (call: LmsCall): string =>
  `${call.name}(${call.args.join(', ')}) → ${call.answer ?? 'thrown'} [${call.error}]`;

/** 2004 answers 403 when it is asked for a value that was never set; that is no failure. */
const isQuiet = (call: LmsCall): boolean =>
  call.error === '0' || (call.error === '403' && call.name.endsWith('GetValue'));

/**
 * What is wrong with one session's calls, as sentences: Initialize once and first, Terminate once and
 * last, every answer without error.
 */
export function complaintsAbout(calls: readonly LmsCall[]): string[] {
  const named = (name: string): LmsCall[] => calls.filter((call) => call.name.endsWith(name));
  const terminates = [...named('Finish'), ...named('Terminate')];
  const complaints: string[] = [];
  if (named('Initialize').length !== 1) complaints.push('Initialize is not called exactly once');
  if (!calls[0]?.name.endsWith('Initialize')) complaints.push('Initialize is not called first');
  if (terminates.length !== 1) complaints.push('Terminate is not called exactly once');
  if (calls.at(-1) !== terminates[0]) complaints.push('Terminate is not called last');
  return [...complaints, ...calls.filter((call) => !isQuiet(call)).map(readsAs)];
}

export const commitsIn = (calls: readonly LmsCall[]): number =>
  calls.filter((call) => call.name.endsWith('Commit')).length;
