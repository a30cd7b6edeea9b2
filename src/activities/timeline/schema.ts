import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import { escapeHtml, plainText } from '../own-work/html.ts';
import type { Moment, TimelineSpec } from './spec.ts';

/** Author half of `timeline`: a list of `moment = event` in the order of time. */
export const timelineSchema: ActivitySchema<TimelineSpec> = {
  type: 'timeline',
  summary: 'Układanie zdarzeń na osi czasu.',
  scored: true,
  options: [],
  labels: [],
  parse,
  render: ({ moments }) => {
    const axis = moments.map(({ when }) => `<li>${when}: ……………</li>`).join('');
    const events = moments
      .map(({ event }) => event)
      .sort((one, other) => one.localeCompare(other, 'pl'))
      .map((event) => `<li>${escapeHtml(event)}</li>`)
      .join('');
    return `<ol class="axis">${axis}</ol><ul class="events">${events}</ul>` as Html;
  },
  renderSolution: ({ moments }) => {
    const rows = moments.map(
      ({ when, event, feedback }) => `<li>${when}: ${escapeHtml(event)}. ${feedback ?? ''}</li>`,
    );
    return `<ol class="solution">${rows.join('')}</ol>` as Html;
  },
  maxPackedLength: ({ moments }) => moments.length,
  tokens: ({ moments }) => moments.map(({ token }) => token),
};

function parse(directive: Directive, context: AuthoringContext): TimelineSpec | undefined {
  const list = onlyList(directive, context, '- do 30 listopada = uchwała rady');
  const tokens = list && itemTokens(list.items, context);
  if (list === undefined || tokens === undefined) return undefined;
  const moments: Moment[] = [];
  for (const [index, item] of list.items.entries()) {
    const at = item.text.indexOf(' = ');
    const when = item.text.slice(0, Math.max(0, at)).trim();
    const event = item.text.slice(at + 3).trim();
    if (when === '' || event === '') {
      context.report({
        code: 'timeline/no-moment',
        severity: 'error',
        message: `Pozycja „${item.text}” nie mówi, co i kiedy.`,
        hint: 'Napisz „- kiedy = co się dzieje”, w kolejności czasu.',
        span: item.span,
      });
      continue;
    }
    moments.push({
      token: tokens[index] ?? '',
      when: context.inline(when, item.span),
      event: plainText(context.inline(event, item.span)),
      feedback: itemFeedback(item),
    });
  }
  const repeated = moments.find(
    ({ event }, index) => moments.findIndex((other) => other.event === event) !== index,
  );
  if (repeated !== undefined || moments.length < 3)
    context.report({
      code: repeated === undefined ? 'timeline/too-few' : 'timeline/event-repeated',
      severity: 'error',
      message:
        repeated === undefined
          ? 'Oś czasu potrzebuje co najmniej trzech zdarzeń.'
          : `Zdarzenie „${repeated.event}” stoi na osi dwa razy.`,
      hint:
        repeated === undefined
          ? 'Dopisz zdarzenia albo użyj ćwiczenia ordering.'
          : 'Nazwij każde zdarzenie inaczej, bo uczestnik ich nie odróżni.',
      span: list.span,
    });
  const sound = repeated === undefined && moments.length >= 3;
  return sound && moments.length === list.items.length ? { moments } : undefined;
}
