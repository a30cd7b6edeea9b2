import { hintFor } from '../source/nearest.ts';
import { escapeHtml } from './html.ts';
import type { InlineContext } from './render-inline.ts';

interface LinkToken {
  readonly raw: string;
  readonly href: string;
}

/**
 * A link to HTML. Links inside the course keep the neutral forms `lekcja:ID` and `modul:MODULE-ID#ID`
 * until `render/resolve-links.ts` knows the target.
 */
export function renderLink(token: LinkToken, label: string, context: InlineContext): string {
  const { href } = token;
  if (label.trim() === '') {
    context.complain(
      token,
      'link/empty',
      'Odnośnik nie ma tekstu.',
      'Napisz w [ ], dokąd prowadzi.',
    );
  }
  if (href.startsWith('lekcja:')) return lessonLink(token, label, context);
  if (href.startsWith('modul:')) return moduleLink(token, label, context);
  if (/^https?:\/\/[^\s/]/i.test(href) && URL.canParse(href)) {
    return `<a href="${escapeHtml(href)}">${label}</a>`;
  }
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(href)) return `<a href="${escapeHtml(href)}">${label}</a>`;
  context.complain(
    token,
    'link/dead',
    `Odnośnik „${href.slice(0, 60)}” nigdzie nie prowadzi.`,
    'Do wyboru: https://…, lekcja:id-lekcji, modul:07#id-lekcji.',
  );
  return label;
}

function lessonLink(token: LinkToken, label: string, { scope, complain }: InlineContext): string {
  const id = token.href.slice('lekcja:'.length);
  const lessons = scope.targets.module?.lessons ?? new Map<string, string>();
  if (lessons.has(id)) return `<a href="lekcja:${id}">${label}</a>`;
  complain(
    token,
    'link/unknown-lesson',
    `Ten moduł nie ma lekcji „${id}”.`,
    hintFor(id, lessons.keys()),
  );
  return label;
}

function moduleLink(token: LinkToken, label: string, { scope, complain }: InlineContext): string {
  const { modules, planned } = scope.targets;
  const [where = '', lesson] = token.href.slice('modul:'.length).split('#');
  const module = /^\d{1,2}$/.test(where) ? modules.get(Number(where)) : undefined;
  const promised = planned.get(Number(where));
  if (module === undefined && promised !== undefined) {
    const name = escapeHtml(`moduł ${Number(where)}: ${promised}`);
    return `<span class="elsewhere">${label} (${name})</span>`;
  }
  if (module === undefined) {
    const numbers = [...modules.keys()].map((number) => String(number).padStart(2, '0'));
    complain(
      token,
      'link/unknown-module',
      `Nie ma modułu „${where}”.`,
      `Po „modul:” stoi numer modułu z course/course.md. ${hintFor(where, numbers)}`,
    );
    return label;
  }
  if (lesson !== undefined && !module.lessons.has(lesson)) {
    complain(
      token,
      'link/unknown-lesson',
      `Moduł ${module.number} nie ma lekcji „${lesson}”.`,
      hintFor(lesson, module.lessons.keys()),
    );
    return label;
  }
  const title = escapeHtml(`moduł ${module.number}: ${module.shortTitle}`);
  const target = lesson === undefined ? module.id : `${module.id}#${lesson}`;
  return `<a href="modul:${target}" data-module="${title}">${label}</a>`;
}
