import type { LocatedActivity } from '../directives/located-activity.ts';

/** A question whose body is a list with exactly one `[x]`. */
export interface MarkedAnswer {
  readonly located: LocatedActivity;
  readonly lengths: readonly number[];
  /** Position of the right answer, from 0. */
  readonly right: number;
}

/** Questions with one right answer among several, whatever type asks them. */
export function markedAnswers(bank: readonly LocatedActivity[]): MarkedAnswer[] {
  return bank.flatMap((located) => {
    const list = located.directive.body.find((block) => block.kind === 'list');
    const items = list?.items ?? [];
    const right = items.findIndex(({ checked }) => checked === true);
    const single = items.filter(({ checked }) => checked === true).length === 1;
    if (!single || items.length < 3 || items.some(({ checked }) => checked === undefined))
      return [];
    return [{ located, lengths: items.map(({ text }) => text.length), right }];
  });
}

/** Fewer questions than this say nothing about a habit. */
export const enoughAnswers = 8;
