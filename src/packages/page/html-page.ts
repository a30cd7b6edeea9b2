import type { Html } from '../../model/text.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { escapeHtml, inertJson } from './escape-html.ts';

/** One page of a package or of the site; nothing in it needs a script to be read. */
export interface HtmlPage {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Everything in `<body>` but the scripts. */
  readonly body: Html;
  /** Relative path to the folder that holds style sheet, fonts and script: `''` or `'../'`. */
  readonly base: string;
  /** For the script, as inert JSON; undefined where the page has none. */
  readonly island: unknown;
}

export const htmlPage = ({ title, description, language, body, base, island }: HtmlPage): string =>
  `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}style.css">
</head>
<body>
${body}
${
  island === undefined
    ? ''
    : `<script type="application/json" id="razem-island">${inertJson(island)}</script>\n`
}<script src="${base}player.js"></script>
</body>
</html>
`;
