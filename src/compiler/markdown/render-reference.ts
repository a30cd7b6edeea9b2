import { hintFor } from '../source/nearest.ts';
import { escapeHtml } from './html.ts';
import type { ReferenceToken } from './page-lexer.ts';
import type { InlineContext } from './render-inline.ts';
import { typeset } from './typography.ts';

/** `{fact:id}` to the fact's value, `{term:id|form}` to a word that opens the glossary. */
export function renderReference(token: ReferenceToken, context: InlineContext): string {
  const { complain, scope, insideLink } = context;
  const { word, target, form } = token;
  if (word === 'fact') {
    const { facts } = scope.targets;
    const fact = facts?.get(target);
    if (facts === undefined) return escapeHtml(token.raw);
    if (fact === undefined) {
      const hint = hintFor(target, facts.keys());
      complain(token, 'fact/unknown', `W course/facts.yaml nie ma faktu „${target}”.`, hint);
      return escapeHtml(token.raw);
    }
    if (form !== undefined) {
      complain(
        token,
        'fact/own-words',
        `Fakt „${target}” ma tu własne brzmienie, a ono może się z nim rozejść.`,
        `Napisz {fact:${target}} i ułóż zdanie wokół wartości „${fact.value}”.`,
      );
    }
    scope.uses.facts.add(target);
    const label = typeset(escapeHtml(fact.value));
    if (insideLink) return label;
    const classes = fact.confidence === 'to-check' ? 'fact to-check' : 'fact';
    return `<a class="${classes}" href="#fakt-${target}">${label}</a>`;
  }
  if (word === 'term') {
    const term = scope.targets.terms.get(target);
    if (term === undefined) {
      const hint = hintFor(target, scope.targets.terms.keys());
      complain(token, 'term/unknown', `W course/glossary.md nie ma hasła „${target}”.`, hint);
      return escapeHtml(form ?? token.raw);
    }
    scope.uses.terms.add(target);
    const label = typeset(escapeHtml(form ?? term));
    if (insideLink) return label;
    return `<a class="term" href="#haslo-${target}">${label}</a>`;
  }
  complain(
    token,
    'inline/unknown-word',
    `Nie znam zapisu „{${word}:…}”.`,
    hintFor(word, ['fact', 'term']),
  );
  return escapeHtml(token.raw);
}
