import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Comparison, Standing } from './compare.ts';
import type { JuryResponse, JurySpec, Offer } from './spec.ts';
import type { JuryTexts } from './texts.ts';

/** How many differing marks are named before the tables. */
const named = 3;

const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0';

function offerTable(
  spec: JurySpec,
  offer: Offer,
  own: readonly (number | undefined)[],
  texts: JuryTexts,
): TemplateResult {
  return html`<table>
    <caption>
      ${offer.title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.criterion}</th>
        <th scope="col">${texts.you}</th>
        <th scope="col">${texts.committee}</th>
        <th scope="col">${texts.difference}</th>
      </tr>
    </thead>
    ${offer.committee.map(({ points, reason }, at) => {
      const mine = own[at] ?? 0;
      return html`<tbody>
        <tr class=${mine === points ? '' : 'differs'}>
          <th scope="row">${spec.criteria[at]?.name}</th>
          <td>${mine}</td>
          <td>${points}</td>
          <td>${signed(mine - points)}</td>
        </tr>
        ${
          reason === undefined
            ? nothing
            : html`<tr>
                <td colspan="4" class="reason"><b>${texts.reason}:</b> ${unsafeHTML(reason)}</td>
              </tr>`
        }
      </tbody>`;
    })}
  </table>`;
}

/** The learner's marks beside the committee's: ranking, where they differ most, then every reason. */
export function comparisonView(
  spec: JurySpec,
  { points }: JuryResponse,
  { ranking, sameOrder, differences }: Comparison,
  texts: JuryTexts,
): TemplateResult {
  const standing = ({ total, place, passes }: Standing): TemplateResult =>
    html`${texts.standing(total, place)}${
      spec.threshold === 0 ? nothing : html`, ${passes ? texts.passes : texts.fails}`
    }`;
  const first = differences.slice(0, named);
  return html`<section class="comparison" aria-labelledby="comparison">
    <h3 id="comparison">${texts.comparison}</h3>
    <p>${sameOrder ? texts.sameOrder : texts.otherOrder}</p>
    <h4>${texts.ranking}</h4>
    <ol class="ranking">
      ${ranking.map(
        ({ offer, own, committee }) =>
          html`<li>
            <b>${spec.offers[offer]?.title}</b>
            <dl>
              <div class=${own.place === committee.place ? '' : 'differs'}>
                <dt>${texts.you}</dt>
                <dd>${standing(own)}</dd>
              </div>
              <div>
                <dt>${texts.committee}</dt>
                <dd>${standing(committee)}</dd>
              </div>
            </dl>
          </li>`,
      )}
    </ol>
    ${
      first.length === 0
        ? html`<p>${texts.agree}</p>`
        : html`<h4>${texts.most}</h4>
            <ul>
              ${first.map(
                ({ offer, criterion, own, committee }) =>
                  html`<li>
                    ${texts.differs(
                      spec.criteria[criterion]?.name ?? '',
                      spec.offers[offer]?.title ?? '',
                      own,
                      committee,
                    )}
                  </li>`,
              )}
            </ul>`
    }
    ${spec.offers.map((offer, at) => offerTable(spec, offer, points[at] ?? [], texts))}
  </section>`;
}
