/** Reads a screen with voices of the device itself: text never goes to a speech service. */
export interface Reader {
  readonly hasVoice: boolean;
  readonly speaking: boolean;
  read(root: Element): void;
  stop(): void;
}

/** Blocks worth hearing, in order; exercises are for doing, not for listening. */
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, figcaption';

const textsOf = (root: Element): readonly string[] =>
  [...root.querySelectorAll(blocks)]
    .filter((block) => block.closest('razem-activity, [data-quiet]') === null)
    .filter((block) => block.querySelector(blocks) === null)
    .map((block) => block.textContent.trim())
    .filter((text) => text !== '');

/** `changed` is called when voices arrive and when reading starts or ends. */
export function createReader(changed: () => void): Reader {
  const speech = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
  const voice = (): SpeechSynthesisVoice | undefined =>
    speech?.getVoices().find(({ lang, localService }) => localService && lang.startsWith('pl'));
  let reading = 0;
  speech?.addEventListener('voiceschanged', changed);
  return {
    get hasVoice() {
      return voice() !== undefined;
    },
    get speaking() {
      return reading > 0;
    },
    read(root) {
      const chosen = voice();
      if (speech === undefined || chosen === undefined) return;
      speech.cancel();
      const texts = textsOf(root);
      reading = texts.length;
      // Browsers cut long utterances off: one a block.
      for (const text of texts) {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = chosen;
        utterance.lang = chosen.lang;
        utterance.onend = () => {
          reading -= 1;
          if (reading <= 0) changed();
        };
        speech.speak(utterance);
      }
      changed();
    },
    stop() {
      reading = 0;
      speech?.cancel();
      changed();
    },
  };
}
