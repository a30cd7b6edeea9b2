import { describe, expect, it } from 'vitest';

import { resolveLinks, resolveLinksIn } from './resolve-links.ts';

const markup =
  '<a href="lekcja:konkurs">tu</a> <a href="modul:07-partnerstwo#umowa" data-module="moduł 7: Partnerstwo">tam</a> ' +
  '<img src="module:media/plan.svg" alt="plan">';

describe('resolveLinks', () => {
  it('names the other module in a package, where it cannot be opened', () => {
    expect(resolveLinks(markup, '08-zadanie', 'package')).toBe(
      '<a href="#/konkurs">tu</a> <span class="elsewhere">tam (moduł 7: Partnerstwo)</span> ' +
        '<img src="media/plan.svg" alt="plan">',
    );
  });

  it('opens the other module on the site', () => {
    expect(resolveLinks(markup, '08-zadanie', 'site')).toBe(
      '<a href="#/08-zadanie/konkurs">tu</a> <a href="#/07-partnerstwo/umowa">tam</a> ' +
        '<img src="modules/08-zadanie/media/plan.svg" alt="plan">',
    );
  });

  it('reaches every text of a spec and changes nothing else', () => {
    const spec = { options: [{ html: '<a href="lekcja:a">x</a>', right: true }], none: null, n: 3 };
    expect(resolveLinksIn(spec, '08-zadanie', 'package')).toEqual({
      options: [{ html: '<a href="#/a">x</a>', right: true }],
      none: null,
      n: 3,
    });
  });
});
