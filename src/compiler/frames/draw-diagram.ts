import { type Viz, instance } from '@viz-js/viz';

import { type Drawing, noDrawing } from './drawing.ts';
import { themeColours } from './theme-colours.ts';

let viz: Promise<Viz> | undefined;

/** Longer text than this is no picture for a page, and its layout could take minutes. */
const longest = 4000;
const fontSize = { node: 13, edge: 12 };
/** Laid out for letters this much larger than the page shows, since its font is not the one measured. */
const spare = 1.5;

/** DOT to SVG in the theme's colours and the page's font. */
export async function drawDiagram(dot: string): Promise<Drawing> {
  if (dot.length > longest) {
    return noDrawing({
      code: 'diagram/too-large',
      message: `Schemat ma ${dot.length} znaków; najwyżej ${longest}.`,
      hint: 'Podziel go na dwa: większego i tak nikt nie przeczyta na telefonie.',
      line: 0,
    });
  }
  viz ??= instance();
  const result = (await viz).render(withColours(dot), {
    format: 'svg',
    graphAttributes: { bgcolor: 'transparent', pad: '0.05', nodesep: '0.35', ranksep: '0.45' },
    nodeAttributes: {
      shape: 'box',
      style: 'filled',
      fontname: 'Helvetica',
      fontsize: String(fontSize.node + spare),
      margin: '0.18,0.09',
      color: themeColours.indigo,
      fillcolor: themeColours.linen,
      fontcolor: themeColours.ink,
    },
    edgeAttributes: {
      fontname: 'Helvetica',
      fontsize: String(fontSize.edge + spare),
      color: themeColours['ink-2'],
      fontcolor: themeColours['ink-2'],
      arrowsize: '0.7',
    },
  });
  if (result.status === 'failure') {
    const message = result.errors.map((error) => error.message).join(' ');
    return noDrawing({
      code: 'diagram/malformed',
      message: 'Tego schematu nie da się narysować.',
      hint: 'Sprawdź nawiasy, cudzysłowy i strzałki „->”. Wzór jest w docs/przewodnik-autora.md.',
      line: Number(/line (\d+)/.exec(message)?.[1] ?? 0),
    });
  }
  const svg = tidy(result.output);
  const strange = [...svg.matchAll(/(?:fill|stroke)="(?!none|transparent|var\()([^"]+)"/g)].map(
    ([, colour]) => colour,
  );
  if (strange.length > 0) {
    return noDrawing({
      code: 'diagram/colour',
      message: `Kolor „${strange[0]}” jest spoza palety.`,
      hint: `Do wyboru: ${Object.keys(themeColours).join(', ')}.`,
      line: 0,
    });
  }
  return { title: '', svg, table: '', problems: [] };
}

/** Graphviz knows no CSS: theme colours go in as numbers and come out as variables. */
const withColours = (dot: string): string =>
  dot.replace(
    /\b(color|fillcolor|fontcolor)\s*=\s*"?([\w-]+)"?/g,
    (whole, name: string, word: string) => {
      const colour = Object.entries(themeColours).find(([known]) => known === word)?.[1];
      return colour === undefined ? whole : `${name}="${colour}"`;
    },
  );

function tidy(output: string): string {
  let svg = output.slice(output.indexOf('<svg')).trim();
  for (const [name, colour] of Object.entries(themeColours)) {
    svg = svg.replaceAll(`"${colour}"`, `"var(--${name})"`);
  }
  const [, width = '0', height = '0'] = /width="(\d+)pt" height="(\d+)pt"/.exec(svg) ?? [];
  return svg
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?|<\/?a\b[^>]*>\n?/g, '')
    .replace(/ (?:id|class|font-family|xmlns|xmlns:xlink|xml:space)="[^"]*"/g, '')
    .replace(/width="\d+pt" height="\d+pt"/, `width="${width}" height="${height}"`)
    .replace(/font-size="([\d.]+)"/g, (_, size: string) => `font-size="${Number(size) - spare}"`)
    .replace(/\n+/g, '\n');
}
