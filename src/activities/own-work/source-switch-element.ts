import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Catalogue, Language } from '../../model/text.ts';

/** Whether a tool shows the author's example or the learner's own work. */
export type Shown = 'example' | 'own';

const texts: Catalogue<Readonly<Record<Shown | 'legend', string>>> = {
  pl: { legend: 'Na czym pracujesz', example: 'Przykład', own: 'Moje' },
  en: { legend: 'What to work on', example: 'Example', own: 'My own' },
};

/** Two radio buttons: the example, or one's own. Nothing typed is lost by going to and fro. */
export function sourceSwitch(
  shown: Shown,
  language: Language,
  choose: (shown: Shown) => void,
): TemplateResult {
  const words = texts[language];
  return html`<fieldset class="switch">
    <legend class="unseen">${words.legend}</legend>
    ${(['example', 'own'] as const).map(
      (which) =>
        html`<label>
          <input
            type="radio"
            name="shown"
            .checked=${live(shown === which)}
            @change=${() => choose(which)}
          />
          ${words[which]}
        </label>`,
    )}
  </fieldset>`;
}
