import type { AuthoringContext } from '../../model/activity.ts';
import type { NodeDraft } from '../branching/drafts.ts';
import type { Ending, Quality } from './spec.ts';

const qualities: Readonly<Record<string, Quality>> = {
  dobre: 'good',
  średnie: 'fair',
  srednie: 'fair',
  złe: 'poor',
  zle: 'poor',
};
const usualPoints: Readonly<Record<Quality, number>> = { good: 2, fair: 1, poor: 0 };

/** A whole number written as an attribute; undefined where it is missing or no number. */
function wholeNumber(value: string | true | undefined): number | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function complain(
  draft: NodeDraft,
  { report }: AuthoringContext,
  code: string,
  message: string,
  hint: string,
): void {
  report({ code: `scenario/${code}`, severity: 'error', message, hint, span: draft.span });
}

function checkAttributes(draft: NodeDraft, context: AuthoringContext): void {
  const allowed = ['koniec', 'punkty', 'ugoda'];
  for (const [key, value] of draft.attributes) {
    if (allowed.includes(key) && (key === 'koniec' || wholeNumber(value) !== undefined)) continue;
    complain(
      draft,
      context,
      'bad-attribute',
      `Nie rozumiem „${value === true ? key : `${key}=${value}`}” w nagłówku „${draft.title}”.`,
      'Przy zakończeniu wolno napisać koniec=dobre (średnie, złe), punkty=3 i ugoda=800.',
    );
  }
}

/**
 * `{#id koniec=dobre}` with its lesson in `>`. Undefined for nodes where the way goes on. A node that
 * neither ends nor leads on is reported.
 */
export function readEnding(draft: NodeDraft, context: AuthoringContext): Ending | undefined {
  checkAttributes(draft, context);
  const written = draft.attributes.get('koniec');
  if (written === undefined) {
    if (draft.choices.length > 0) return undefined;
    complain(
      draft,
      context,
      'dead-end',
      `W węźle „${draft.title}” droga się urywa: nie ma wyborów ani znaku końca.`,
      'Dopisz wybory - [Tekst](#wezel) albo oznacz koniec: {#id koniec=dobre} (średnie, złe).',
    );
    return undefined;
  }
  const quality = qualities[String(written)];
  if (quality === undefined || draft.choices.length > 0) {
    complain(
      draft,
      context,
      quality === undefined ? 'bad-quality' : 'end-goes-on',
      quality === undefined
        ? `Zakończenie „${draft.title}” ma wartość „${String(written)}”.`
        : `Zakończenie „${draft.title}” ma wybory.`,
      quality === undefined
        ? 'Napisz koniec=dobre, koniec=średnie albo koniec=złe.'
        : 'Usuń wybory albo znak końca w nagłówku.',
    );
  }
  const lesson = draft.blocks.find((block) => block.kind === 'quote')?.html;
  if (lesson === undefined) {
    complain(
      draft,
      context,
      'no-lesson',
      `Zakończenie „${draft.title}” niczego nie uczy.`,
      'Dopisz pod nim w wierszach od „>”, co z niego zabrać i co można było zrobić inaczej.',
    );
  }
  if (quality === undefined || lesson === undefined) return undefined;
  return {
    quality,
    points: wholeNumber(draft.attributes.get('punkty')) ?? usualPoints[quality],
    lesson,
    deal: wholeNumber(draft.attributes.get('ugoda')),
  };
}
