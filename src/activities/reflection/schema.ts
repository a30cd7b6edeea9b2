import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { optionNumber } from '../authoring/options.ts';
import type { ReflectionSpec } from './spec.ts';

const options = [
  {
    name: 'max',
    kind: 'whole-number',
    description: 'Najwyższa liczba znaków odpowiedzi, od 40 do 1200.',
    fallback: '400',
  },
] as const satisfies readonly OptionField[];

/** Author half of `reflection`: a prompt, and `Wzór:` to compare with. */
export const reflectionSchema: ActivitySchema<ReflectionSpec> = {
  type: 'reflection',
  summary: 'Odpowiedź własnymi słowami, a potem wzór do porównania.',
  scored: false,
  options,
  labels: ['Wzór'],
  parse,
  render: () => '<p class="lines">……………………………………………………………………</p>' as Html,
  renderSolution: ({ model }) =>
    model === undefined ? undefined : (`<div class="solution">${model}</div>` as Html),
  maxPackedLength: ({ max }) => max,
  tokens: () => [],
};

function parse(directive: Directive, context: AuthoringContext): ReflectionSpec | undefined {
  const max = optionNumber(directive, options, 'max');
  const [stray] = directive.body;
  if (stray !== undefined) {
    context.report({
      code: 'reflection/stray-block',
      severity: 'error',
      message: 'W refleksji stoi tylko polecenie i wzór.',
      hint: 'Zacznij akapit wzoru od „Wzór:” albo przenieś tę część przed ćwiczenie.',
      span: stray.span,
    });
  }
  if (max < 40 || max > 1200) {
    context.report({
      code: 'reflection/max-out-of-range',
      severity: 'error',
      message: `Opcja „max” ma wartość ${max}, a przyjmuje od 40 do 1200.`,
      hint: 'Wpisz liczbę z tego zakresu, na przykład max=400.',
      span: directive.attributes['max']?.span ?? directive.span,
    });
  }
  if (stray !== undefined || max < 40 || max > 1200) return undefined;
  const model = (directive.labels['Wzór'] ?? []).map(({ html }) => `<p>${html}</p>`).join('');
  return { max, model: model === '' ? undefined : (model as Html) };
}
