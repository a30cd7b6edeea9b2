import { html, type TemplateResult } from 'lit';

import { languages } from '../../model/text.ts';
import { createReader, type Reader } from '../read-aloud.ts';
import { contrasts, type Settings } from '../settings.ts';
import { PlayerElement } from './player-element.ts';

interface Choice<Value> {
  readonly value: Value;
  readonly text: string;
}

/** How the learner wants to read. Stands in the page, not over it: frames cut overlays off. */
export class RazemSettings extends PlayerElement {
  private readonly reader: Reader = createReader(() => this.requestUpdate());

  override disconnectedCallback(): void {
    this.reader.stop();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    const { settings } = this.state;
    return html`<section class="settings" aria-labelledby="ustawienia">
      <h2 id="ustawienia" tabindex="-1">${texts.settings}</h2>
      <div class="groups">
        ${this.group(
          'text',
          texts.textSize,
          texts.textSizes.map((text, index) => ({ value: sizes[index] ?? 1, text })),
        )}
        ${this.group(
          'contrast',
          texts.contrast,
          contrasts.map((value) => ({ value, text: texts.contrasts[value] })),
        )}
        <fieldset>
          <legend>${texts.spacing}</legend>
          <label
            ><input
              type="checkbox"
              .checked=${settings.wide}
              @change=${() => this.change({ wide: !settings.wide })}
            />${texts.spacingWide}</label
          >
        </fieldset>
        ${this.group(
          'language',
          texts.interfaceLanguage,
          languages.map((value) => ({ value, text: texts.languageNames[value] })),
        )}
        <fieldset>
          <legend>${texts.aloud}</legend>
          ${this.reader.hasVoice ? this.readButton() : html`<p>${texts.noVoice}</p>`}
        </fieldset>
      </div>
    </section>`;
  }

  private group<Name extends 'text' | 'contrast' | 'language'>(
    name: Name,
    legend: string,
    choices: readonly Choice<Settings[Name]>[],
  ): TemplateResult {
    const chosen = this.state.settings[name];
    return html`<fieldset>
      <legend>${legend}</legend>
      ${choices.map(
        ({ value, text }) =>
          html`<label
            ><input
              type="radio"
              name="razem-${name}"
              .checked=${value === chosen}
              @change=${() => this.change({ [name]: value })}
            />${text}</label
          >`,
      )}
    </fieldset>`;
  }

  private readButton(): TemplateResult {
    const { speaking } = this.reader;
    return html`<button
      type="button"
      class="button quiet small"
      @click=${() => (speaking ? this.reader.stop() : this.readScreen())}
    >
      ${speaking ? this.texts.stopReading : this.texts.readAloud}
    </button>`;
  }

  private readScreen(): void {
    const screen = document.getElementById(this.state.saved.location);
    if (screen !== null) this.reader.read(screen);
  }

  private change(part: Partial<Settings>): void {
    const settings = { ...this.state.settings, ...part };
    this.player.store.dispatch({ kind: 'settings', settings });
  }
}

const sizes = [1, 2, 3, 4] as const;
