import { fieldOverhead, packFields, unpackFields } from '../own-work/packed-fields.ts';
import { isWellFormed } from './branches.ts';
import type { Entry, ProblemTreeResponse, ProblemTreeSpec } from './spec.ts';

/** Place and depth of an entry as one letter. */
const letters = { c1: 'c', c2: 'd', e1: 'e', e2: 'f' } as const;
const perEntry = 3;

/** `e` or `o` for what is shown, `p` or `g` for problems or goals, the problem, then the entries. */
export function pack(_spec: ProblemTreeSpec, { shown, goals, own }: ProblemTreeResponse): string {
  const entries = own.entries.flatMap(({ place, depth, text, goal }) => [
    letters[`${place === 'cause' ? 'c' : 'e'}${depth}`],
    text,
    goal,
  ]);
  const fields = [own.problem.text, own.problem.goal, ...entries];
  return `${shown === 'example' ? 'e' : 'o'}${goals ? 'g' : 'p'}${packFields(fields)}`;
}

export function unpack(spec: ProblemTreeSpec, packed: string): ProblemTreeResponse | undefined {
  const head = /^([eo])([pg])/.exec(packed);
  const fields = unpackFields(packed.slice(2));
  if (head === null || fields === undefined) return undefined;
  const [text, goal, ...rest] = fields;
  if (text === undefined || goal === undefined || rest.length % perEntry !== 0) return undefined;
  const entries: Entry[] = [];
  for (let at = 0; at < rest.length; at += perEntry) {
    const entry = entryFrom(rest.slice(at, at + perEntry));
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  const fits = [{ text, goal }, ...entries].every(
    (statement) => statement.text.length <= spec.max && statement.goal.length <= spec.max,
  );
  if (!fits || entries.length > spec.entries || !isWellFormed(entries)) return undefined;
  return {
    shown: head[1] === 'e' ? 'example' : 'own',
    goals: head[2] === 'g',
    own: { problem: { text, goal }, entries },
  };
}

function entryFrom([letter, text = '', goal = '']: readonly string[]): Entry | undefined {
  switch (letter) {
    case letters.c1:
      return { place: 'cause', depth: 1, text, goal };
    case letters.c2:
      return { place: 'cause', depth: 2, text, goal };
    case letters.e1:
      return { place: 'effect', depth: 1, text, goal };
    case letters.e2:
      return { place: 'effect', depth: 2, text, goal };
    default:
      return undefined;
  }
}

export function maxPackedLength({ max, entries }: ProblemTreeSpec): number {
  const statement = 2 * (max + fieldOverhead);
  return 2 + statement + entries * (1 + fieldOverhead + statement);
}
