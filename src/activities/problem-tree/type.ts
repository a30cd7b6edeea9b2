import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { branchesOf } from './branches.ts';
import { goalOf } from './goal.ts';
import { pack, unpack } from './pack.ts';
import {
  emptyTree,
  type Place,
  type ProblemTreeResponse,
  type ProblemTreeSpec,
  type Statement,
} from './spec.ts';
import { problemTreeTexts } from './texts.ts';

export const problemTreeType: ActivityType<ProblemTreeSpec, ProblemTreeResponse> = {
  type: 'problem-tree',
  scored: false,
  kind: () => ({ pl: problemTreeTexts.pl.kind, en: problemTreeTexts.en.kind }),
  start: ({ example }) => ({ shown: example ? 'example' : 'own', goals: false, own: emptyTree }),
  readiness(_spec, { own }) {
    const written = own.entries.filter(({ text }) => text.trim() !== '');
    const problem = own.problem.text.trim() !== '';
    if (!problem && written.length === 0) return 'empty';
    const both = (['cause', 'effect'] as const).every((place) =>
      written.some((entry) => entry.place === place),
    );
    return problem && both ? 'ready' : 'partial';
  },
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction(_spec, { own, goals }) {
    const count = (place: Place): number =>
      own.entries.filter((entry) => entry.place === place).length;
    const text = `causes=${count('cause')} effects=${count('effect')} goals=${goals ? 1 : 0}`;
    return { kind: 'other', text };
  },
  pack,
  unpack,
  entry,
};

/** The learner's own tree as an indented list; goals behind arrows once the tree was turned. */
function entry({ max }: ProblemTreeSpec, { own, goals }: ProblemTreeResponse): string | undefined {
  const { places, problem } = problemTreeTexts.pl;
  const line = (statement: Statement): string => {
    const goal = goals ? goalOf(statement, max) : '';
    return goal === '' ? statement.text : `${statement.text} → ${goal}`;
  };
  const lines = (place: Place): readonly string[] =>
    branchesOf(own, place).flatMap((branch) => [
      `- ${line(branch.entry)}`,
      ...branch.twigs.map((twig) => `  - ${line(twig.entry)}`),
    ]);
  const statements = [own.problem, ...own.entries];
  if (statements.every(({ text }) => text.trim() === '')) return undefined;
  return [
    `${problem}: ${line(own.problem)}`,
    `${places.cause}:`,
    ...lines('cause'),
    `${places.effect}:`,
    ...lines('effect'),
  ].join('\n');
}
