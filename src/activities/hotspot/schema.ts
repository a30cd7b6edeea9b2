import type { ActivitySchema } from '../../model/activity.ts';
import type { Html } from '../../model/text.ts';
import { readHotspot } from './read-hotspot.ts';
import type { HotspotSpec } from './spec.ts';
import { hotspotTexts } from './texts.ts';

/** Author half of `hotspot`: a diagram in DOT, then a task list of its nodes, `[x]` to be pointed at. */
export const hotspotSchema: ActivitySchema<HotspotSpec> = {
  type: 'hotspot',
  summary: 'Wskazywanie miejsc na schemacie.',
  scored: true,
  options: [],
  labels: [],
  parse: readHotspot,
  render({ svg, places }) {
    const label = `role="img" aria-label="${hotspotTexts.pl.picture}"`;
    const picture = svg.replace('<svg ', `<svg ${label} `);
    const list = places.map(({ html }) => `<li>☐ ${html}</li>`).join('');
    return `<figure class="diagram">${picture}</figure><ul>${list}</ul>` as Html;
  },
  renderSolution({ places }) {
    const rows = places
      .filter(({ right }) => right)
      .map(({ html, feedback }) => `<li>${html}${feedback ?? ''}</li>`);
    return `<ul class="solution">${rows.join('')}</ul>` as Html;
  },
  maxPackedLength: ({ places }) => places.length,
  tokens: ({ places }) => places.map(({ token }) => token),
};
