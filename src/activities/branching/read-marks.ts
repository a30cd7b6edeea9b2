import type { Report, Span } from '../../model/diagnostic.ts';
import { comparisons } from './graph.ts';
import type { Comparison, Condition, Effect, Variable } from './graph.ts';

const effectPattern = /^([\p{L}\d-]*[\p{L}\d])([+−=-])(\d{1,2})$/u;
const conditionPattern = /^([\p{L}\d-]+?)(>=|<=|≥|≤|>|<|=)(\d{1,2})$/u;

function comparisonOf(sign: string): Comparison | undefined {
  const plain = sign === '≥' ? '>=' : sign === '≤' ? '<=' : sign;
  return comparisons.find((known) => known === plain);
}

/** Reads `zaufanie+1 czas-2 gdy: zaufanie>=2, czas>0`: effects first, conditions after `gdy:`. */
export function readMarks(
  marks: string,
  variables: readonly Variable[],
  span: Span,
  report: Report,
): { readonly effects: readonly Effect[]; readonly when: readonly Condition[] } {
  const effects: Effect[] = [];
  const when: Condition[] = [];
  const known = (variable: string): boolean => variables.some(({ id }) => id === variable);
  const complain = (word: string): void => {
    const names = variables.map(({ id }) => id).join(', ');
    report({
      code: 'branching/bad-mark',
      severity: 'error',
      message: `Nie rozumiem „${word}”. ${names === '' ? 'To ćwiczenie nie ma liczników.' : `Liczniki: ${names}.`}`,
      hint: 'Skutek piszemy zaufanie+1, zaufanie-1 albo zaufanie=3, warunek po „gdy:”, na przykład {zaufanie+1 gdy: czas>=2}.',
      span,
    });
  };
  let afterWhen = false;
  const words = marks.replaceAll('gdy:', ' gdy: ').split(/[\s,]+/);
  for (const word of words) {
    if (word === '' || (afterWhen && (word === 'i' || word === 'oraz'))) continue;
    if (word === 'gdy:') {
      afterWhen = true;
      continue;
    }
    const [, variable = '', sign = '', amount = ''] =
      (afterWhen ? conditionPattern : effectPattern).exec(word) ?? [];
    const is = afterWhen ? comparisonOf(sign) : undefined;
    if (!known(variable)) complain(word);
    else if (is !== undefined) when.push({ variable, is, amount: Number(amount) });
    else if (sign === '=') effects.push({ variable, kind: 'set', amount: Number(amount) });
    else effects.push({ variable, kind: 'add', amount: Number(amount) * (sign === '+' ? 1 : -1) });
  }
  return { effects, when };
}
