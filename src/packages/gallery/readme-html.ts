import { Marked } from 'marked';

import type { Html } from '../../model/text.ts';
import { escapeHtml } from '../page/escape-html.ts';

const marked = new Marked({
  renderer: {
    // The gallery's own title stands above.
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + 1);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    // Focusable, since a long line scrolls sideways.
    code: ({ text }) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`,
    // Marks for the table of options.
    html: () => '',
  },
});

/** A README of our own as HTML, its title left out; a wide table scrolls in its own focusable box. */
export const readmeHtml = (readme: string): Html =>
  marked
    .parse(readme.replace(/^# .*\n/, ''), { async: false })
    .replaceAll(
      '<table>',
      '<div class="wide" role="group" aria-label="Tabela" tabindex="0"><table>',
    )
    .replaceAll('</table>', '</table></div>') as Html;
