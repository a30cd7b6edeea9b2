import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import { tokenAlphabet } from '../../model/ids.ts';
import type { Directive } from '../../model/markdown.ts';
import { optionNumber } from '../authoring/options.ts';
import { readNodes, sectionsOf } from '../branching/read-nodes.ts';
import { maxFieldLength } from '../own-work/packed-fields.ts';
import { maxPackedJury } from './pack.ts';
import { readCriteria } from './read-criteria.ts';
import { readOffer } from './read-offer.ts';
import { renderJury, renderJurySolution } from './render.ts';
import type { JurySpec } from './spec.ts';

const mostOffers = 6;

const options = [
  {
    name: 'comment',
    kind: 'whole-number',
    description: 'Najwyższa liczba znaków uzasadnienia przy ofercie; 0 wyłącza uzasadnienia.',
    fallback: '160',
  },
  {
    name: 'threshold',
    kind: 'whole-number',
    description: 'Próg dofinansowania w procentach punktów; 0 oznacza brak progu.',
    fallback: '0',
  },
] as const satisfies readonly OptionField[];

/** Author half of `jury`: a table of criteria, then a heading an offer with the committee's marks. */
export const jurySchema: ActivitySchema<JurySpec> = {
  type: 'jury',
  summary: 'Ocena ofert według kryteriów z wagami i porównanie z komisją.',
  scored: false,
  tool: true,
  options,
  labels: [],
  parse,
  render: renderJury,
  renderSolution: renderJurySolution,
  maxPackedLength: maxPackedJury,
  tokens: ({ offers, criteria }) =>
    offers.flatMap(({ id }) => criteria.map((_, at) => `${id}/${tokenAlphabet[at] ?? ''}`)),
};

function parse(directive: Directive, context: AuthoringContext): JurySpec | undefined {
  const { before, sections } = sectionsOf(directive.body);
  const criteria = readCriteria(before, directive.span, context);
  const drafts = readNodes(sections, context);
  const offers = drafts.flatMap((draft) =>
    criteria.length === 0 ? [] : (readOffer(draft, criteria, context) ?? []),
  );
  const comment = optionNumber(directive, options, 'comment');
  const threshold = optionNumber(directive, options, 'threshold');
  const say = (code: string, message: string, hint: string, span = directive.span): void =>
    context.report({ code: `jury/${code}`, severity: 'error', message, hint, span });
  if (drafts.length < 2 || drafts.length > mostOffers) {
    say(
      'offer-count',
      `Komisja ma ofert: ${drafts.length}. Do porównania potrzeba od 2 do ${mostOffers}.`,
      'Każda oferta zaczyna się od nagłówka: ## Świetlica po lekcjach {#swietlica}.',
    );
  }
  if (comment > maxFieldLength || threshold > 100) {
    const name = threshold > 100 ? 'threshold' : 'comment';
    say(
      'option-range',
      `Opcja „${name}” jest za duża.`,
      `comment przyjmuje od 0 do ${maxFieldLength}, threshold od 0 do 100.`,
      directive.attributes[name]?.span,
    );
    return undefined;
  }
  const whole =
    drafts.length >= 2 && drafts.length <= mostOffers && offers.length === drafts.length;
  return whole ? { criteria, offers, comment, threshold } : undefined;
}
