import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { onlyList } from '../authoring/list-items.ts';
import { optionNumber } from '../authoring/options.ts';
import { escapeHtml, joinHtml, tag } from '../own-work/html.ts';
import { maxPackedLength } from './pack.ts';
import { quadrantOf, quadrants } from './quadrant.ts';
import { readStakeholders } from './read-stakeholders.ts';
import type { StakeholderMapSpec } from './spec.ts';
import { stakeholderMapTexts } from './texts.ts';

const options = [
  {
    name: 'entries',
    kind: 'whole-number',
    description: 'Ile własnych pozycji może dodać uczestnik, od 0 do 12.',
    fallback: '6',
  },
  {
    name: 'max',
    kind: 'whole-number',
    description: 'Najwyższa liczba znaków nazwy własnej pozycji, od 20 do 80.',
    fallback: '40',
  },
] as const satisfies readonly OptionField[];

/** `stakeholder-map`: a list of stakeholders, each with the author's own placing behind a colon. */
export const stakeholderMapSchema: ActivitySchema<StakeholderMapSpec> = {
  type: 'stakeholder-map',
  summary: 'Uczestnik umieszcza osoby i instytucje na mapie wpływu i zainteresowania.',
  scored: false,
  tool: true,
  options,
  labels: [],
  parse(directive, context) {
    const entries = optionNumber(directive, options, 'entries');
    const max = optionNumber(directive, options, 'max');
    const inRange =
      checkRange(directive, context, 'entries', entries, 0, 12) &&
      checkRange(directive, context, 'max', max, 20, 80);
    const list =
      directive.body.length > 0
        ? onlyList(directive, context, '- Wójt: wpływ 6, zainteresowanie 3')
        : undefined;
    const stakeholders = list === undefined ? [] : readStakeholders(list.items, context);
    if (directive.body.length === 0 && entries === 0)
      context.report({
        code: 'stakeholder-map/nobody',
        severity: 'error',
        message: 'Na tej mapie nie ma kogo umieścić.',
        hint: 'Dopisz listę, na przykład „- Wójt: wpływ 6, zainteresowanie 3”, albo pozwól dodawać: entries=6.',
        span: directive.attributes['entries']?.span ?? directive.span,
      });
    if (!inRange || stakeholders === undefined) return undefined;
    return { stakeholders, entries, max };
  },
  render: ({ stakeholders, entries }) =>
    joinHtml([
      tag(
        'ul',
        joinHtml([
          ...stakeholders.map(({ name }) => tag('li', escapeHtml(name))),
          ...(stakeholders.length === 0
            ? Array.from({ length: entries }, () => tag('li', escapeHtml('_'.repeat(30))))
            : []),
        ]),
      ),
      strategies(),
    ]),
  renderSolution({ stakeholders }) {
    const { spot, strategy } = stakeholderMapTexts.pl;
    const rows = stakeholders.flatMap(({ name, key, reason }) => {
      const quadrant = key && quadrantOf(key);
      if (key === undefined || quadrant === undefined) return [];
      const said = escapeHtml(`${name}: ${spot(key)}. ${strategy[quadrant]}.`);
      return [tag('li', reason === undefined ? said : joinHtml([said, reason]))];
    });
    return rows.length > 0 ? tag('ul', joinHtml(rows)) : undefined;
  },
  maxPackedLength,
  tokens: ({ stakeholders }) => stakeholders.map(({ token }) => token),
};

function checkRange(
  directive: Directive,
  { report }: AuthoringContext,
  name: 'entries' | 'max',
  value: number,
  least: number,
  greatest: number,
): boolean {
  if (value >= least && value <= greatest) return true;
  report({
    code: 'stakeholder-map/range',
    severity: 'error',
    message: `Opcja „${name}” ma wartość ${value}.`,
    hint: `Wpisz liczbę od ${least} do ${greatest}.`,
    span: directive.attributes[name]?.span ?? directive.span,
  });
  return false;
}

/** The four strategies in words, two columns as on the map. */
function strategies(): Html {
  const { who, strategy, advice } = stakeholderMapTexts.pl;
  return tag(
    'ul',
    joinHtml(
      quadrants.map((quadrant) =>
        tag(
          'li',
          joinHtml([
            tag('b', escapeHtml(strategy[quadrant])),
            escapeHtml(` (${who[quadrant]}): ${advice[quadrant]}`),
          ]),
        ),
      ),
    ),
  );
}
