import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import { tokenAlphabet } from '../../model/ids.ts';
import type { Directive, Prose } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { escapeHtml, plainText } from '../own-work/html.ts';
import { blocksOf } from './blocks.ts';
import { type FillInLine, type FillInRun, type FillInSpec, type Gap, gapLimit } from './spec.ts';

/** Author half of `fill-in`: text with gaps `[[answer|other spelling]]`. */
export const fillInSchema: ActivitySchema<FillInSpec> = {
  type: 'fill-in',
  summary: 'Uzupełnianie luk w tekście.',
  scored: true,
  options: [],
  labels: [],
  parse,
  render: (spec) => renderLines(spec, () => '<span class="gap">……………</span>'),
  renderSolution: (spec) =>
    renderLines(spec, ({ accepted }) => `<b>${escapeHtml(accepted[0] ?? '')}</b>`),
  maxPackedLength: ({ gaps }) => gaps.reduce((sum, gap) => sum + gapLimit(gap), gaps.length - 1),
  tokens: ({ gaps }) => gaps.map(({ token }) => token),
};

const gapPattern = /\[\[([^[\]]*)\]\]/g;

function parse(directive: Directive, context: AuthoringContext): FillInSpec | undefined {
  const gaps: Gap[] = [];
  const lines: FillInLine[] = [];
  let sound = true;
  const complain = (code: string, message: string, hint: string, span: Prose['span']): void => {
    sound = false;
    context.report({ code: `fill-in/${code}`, severity: 'error', message, hint, span });
  };
  const addLine = (kind: FillInLine['kind'], prose: Prose): void => {
    lines.push({ kind, runs: runsOf(prose) });
  };
  const runsOf = ({ text, span }: Prose): FillInRun[] => {
    const runs: FillInRun[] = [];
    let end = 0;
    const words = (markdown: string): void => {
      if (markdown === '') return;
      // Rendering trims; the spaces beside a gap must stay.
      const lead = /^\s/.test(markdown) ? ' ' : '';
      const tail = /\S\s$/.test(markdown) ? ' ' : '';
      runs.push({ html: (lead + context.inline(markdown.trim(), span) + tail) as Html });
    };
    for (const match of text.matchAll(gapPattern)) {
      words(text.slice(end, match.index));
      end = match.index + match[0].length;
      const token = tokenAlphabet[gaps.length];
      const accepted = (match[1] ?? '')
        .split('|')
        .map((spelling) => plainText(context.inline(spelling.trim(), span)))
        .filter((spelling) => spelling !== '');
      if (accepted.length === 0)
        complain('empty-gap', 'Luka nie ma odpowiedzi.', 'Wpisz ją: [[odpowiedź]].', span);
      if (token === undefined) {
        complain('too-many-gaps', 'Luk jest więcej niż 36.', 'Podziel ćwiczenie.', span);
        break;
      }
      gaps.push({ token, accepted });
      runs.push({ gap: token });
    }
    words(text.slice(end));
    return runs;
  };
  for (const block of directive.body) {
    if (block.kind === 'paragraph') addLine('paragraph', block);
    else if (block.kind === 'list') block.items.forEach((item) => addLine('item', item));
    else
      complain(
        'unknown-block',
        'W tekście z lukami mogą stać tylko akapity i listy.',
        'Przenieś tę część przed ćwiczenie.',
        block.span,
      );
  }
  if (sound && gaps.length === 0)
    complain(
      'no-gap',
      'W tekście nie ma żadnej luki.',
      'Oznacz lukę: [[odpowiedź|inna pisownia]].',
      directive.span,
    );
  return sound ? { lines, gaps } : undefined;
}

function renderLines({ lines, gaps }: FillInSpec, draw: (gap: Gap) => string): Html {
  const inner = ({ runs }: FillInLine): string =>
    runs
      .map((run) => {
        if ('html' in run) return run.html;
        const gap = gaps.find(({ token }) => token === run.gap);
        return gap === undefined ? '' : draw(gap);
      })
      .join('');
  return blocksOf(lines)
    .map((block) =>
      block.kind === 'item'
        ? `<ul>${block.lines.map((line) => `<li>${inner(line)}</li>`).join('')}</ul>`
        : `<p>${block.lines.map(inner).join('')}</p>`,
    )
    .join('') as Html;
}
