import { type Viz, instance } from '@viz-js/viz';

import type { PictureBox } from '../../model/activity.ts';
import { type Drawing, noDrawing } from './drawing.ts';
import { nodeBoxes } from './node-boxes.ts';
import { themeColours } from './theme-colours.ts';

/** A diagram, and where its nodes stand in it, by their DOT names. */
export interface DrawnDiagram extends Drawing {
  readonly nodes: Readonly<Record<string, PictureBox>>;
}

let loading: Promise<Viz> | undefined;
let loaded: Viz | undefined;

/** Loads the drawing program, once; after that `drawDiagramNow` can draw without waiting. */
export async function prepareDiagrams(): Promise<Viz> {
  loading ??= instance();
  loaded = await loading;
  return loaded;
}

/** Longer text than this is no picture for a page, and its layout could take minutes. */
const longest = 4000;
const fontSize = { node: 13, edge: 12 };
/** Laid out for letters this much larger than the page shows, since its font is not the one measured. */
const spare = 1.5;

/** DOT to SVG in the theme's colours and the page's font. */
export const drawDiagram = async (dot: string): Promise<DrawnDiagram> =>
  draw(await prepareDiagrams(), dot);

/** As `drawDiagram`, at once; undefined where nobody has called `prepareDiagrams` before. */
export const drawDiagramNow = (dot: string): DrawnDiagram | undefined =>
  loaded && draw(loaded, dot);

const notDrawn = (problem: Drawing['problems'][number]): DrawnDiagram => ({
  ...noDrawing(problem),
  nodes: {},
});

function draw(viz: Viz, dot: string): DrawnDiagram {
  if (dot.length > longest) {
    return notDrawn({
      code: 'diagram/too-large',
      message: `Schemat ma ${dot.length} znaków; najwyżej ${longest}.`,
      hint: 'Podziel go na dwa: większego i tak nikt nie przeczyta na telefonie.',
      line: 0,
    });
  }
  const result = viz.renderFormats(withColours(dot), ['svg', 'plain'], {
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
    return notDrawn({
      code: 'diagram/malformed',
      message: 'Tego schematu nie da się narysować.',
      hint: 'Sprawdź nawiasy, cudzysłowy i strzałki „->”. Wzór jest w docs/przewodnik-autora.md.',
      line: Number(/line (\d+)/.exec(message)?.[1] ?? 0),
    });
  }
  const { svg: drawn = '', plain = '' } = result.output;
  const svg = tidy(drawn);
  const strange = [...svg.matchAll(/(?:fill|stroke)="(?!none|transparent|var\()([^"]+)"/g)].map(
    ([, colour]) => colour,
  );
  if (strange.length > 0) {
    return notDrawn({
      code: 'diagram/colour',
      message: `Kolor „${strange[0]}” jest spoza palety.`,
      hint: `Do wyboru: ${Object.keys(themeColours).join(', ')}.`,
      line: 0,
    });
  }
  return { title: '', svg, table: '', problems: [], nodes: nodeBoxes(drawn, plain) };
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
