import type { Html, Json } from '../../model/text.ts';
import { html } from '../markdown/html.ts';

/** Where a rendered module will stand: alone in a package, or among all modules of the self-study site. */
export type RenderTarget = 'package' | 'site';

/**
 * Turns the neutral links `lekcja:`, `modul:` and `module:` of compiled HTML into those of a target. A
 * package holds one module, so that a link into another one becomes its name.
 */
export function resolveLinks(markup: string, moduleId: string, target: RenderTarget): Html {
  const home = target === 'site' ? `#/${moduleId}/` : '#/';
  return html(
    markup
      .replace(/ href="lekcja:([^"]*)"/g, (_, id: string) => ` href="${home}${id}"`)
      .replace(/ src="module:([^"]*)"/g, (_, path: string) =>
        target === 'site' ? ` src="modules/${moduleId}/${path}"` : ` src="${path}"`,
      )
      .replace(
        /<a href="modul:([^"#]*)(?:#([^"]*))?" data-module="([^"]*)">([\s\S]*?)<\/a>/g,
        (_, id: string, lesson: string | undefined, title: string, label: string) =>
          target === 'site'
            ? `<a href="#/${id}/${lesson ?? 'start'}">${label}</a>`
            : `<span class="elsewhere">${label} (${title})</span>`,
      ),
  );
}

/** `resolveLinks` over every text inside a JSON value. */
export function resolveLinksIn<Value>(value: Value, moduleId: string, target: RenderTarget): Value {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return /"(?:lekcja|modul|module):/.test(part) ? resolveLinks(part, moduleId, target) : part;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  // The walk changes letters inside texts and nothing else.
  return walk(value satisfies Value | Json) as Value;
}
