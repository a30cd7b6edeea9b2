import { html, svg, type TemplateResult } from 'lit';

import { centre, type Ray, short, size } from './star.ts';

/** Line by strength: dashed and thin, thin, thick; a gap is dotted. Never by colour alone. */
const line = ({ x, y, contact }: Ray): TemplateResult =>
  svg`<line x1=${centre.x} y1=${centre.y} x2=${x} y2=${y} class=${contact ? `tie tie-${contact.strength}` : 'tie gap'} />`;

/** A circle is of the commune, a square from outside, an empty circle is a gap. */
function end({ x, y, contact, kind }: Ray): TemplateResult {
  const right = x >= centre.x;
  const [to, anchor] = right ? [x + 16, 'start'] : [x - 16, 'end'];
  const shape = contact?.outside
    ? svg`<rect x=${x - 9} y=${y - 9} width="18" height="18" class="node outside" />`
    : svg`<circle cx=${x} cy=${y} r="10" class=${contact ? 'node' : 'node gap'} />`;
  return svg`${shape}<text x=${to} y=${y - 1} text-anchor=${anchor} class="name">${contact ? short(contact.name) : '?'}</text><text x=${to} y=${y + 14} text-anchor=${anchor} class="kind">${short(kind.name)}</text>`;
}

/**
 * The organisation in the middle of its contacts. The same words stand in the list beside it, so that the
 * picture may be one image to a screen reader.
 */
export const star = (rays: readonly Ray[], summary: string, us: string): TemplateResult =>
  html`<svg
    class="star"
    viewBox="0 0 ${size.width} ${size.height}"
    role="img"
    aria-label=${summary}
  >
    ${rays.map(line)}${rays.map(end)}
    ${svg`<circle cx=${centre.x} cy=${centre.y} r="30" class="us" /><text x=${centre.x} y=${centre.y + 5} text-anchor="middle" class="us-name">${us}</text>`}
  </svg>`;
