import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';

export interface CanvasTexts {
  readonly kind: string;
  readonly copyExample: string;
  readonly words: (used: number, most: number) => string;
  readonly wordsOver: (over: number, most: number) => string;
  readonly document: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly filled: (filled: number, all: number) => string;
}

const words = (n: number): string => `${n} ${pluralPl(n, 'słowo', 'słowa', 'słów')}`;

export const canvasTexts: Catalogue<CanvasTexts> = {
  pl: {
    kind: 'Narzędzie: wypełnij formularz',
    copyExample: 'Zacznij od kopii przykładu',
    words: (used, most) => `${words(used)} z ${most}.`,
    wordsOver: (over, most) => `Za długie o ${words(over)}. Granica to ${most}.`,
    document: 'Tekst z twoich odpowiedzi',
    copy: 'Kopiuj tekst',
    copied: 'Tekst jest w schowku.',
    notCopied:
      'Przeglądarka nie pozwala kopiować. Zaznacz tekst i skopiuj go ręcznie albo pobierz plik.',
    download: 'Pobierz plik tekstowy',
    filled: (filled, all) => `Wypełnione pola: ${filled} z ${all}.`,
  },
  en: {
    kind: 'Tool: fill in a form',
    copyExample: 'Start from a copy of the example',
    words: (used, most) => `Words: ${used} of ${most}.`,
    wordsOver: (over, most) => `${over} words too many. The limit is ${most}.`,
    document: 'Text made of your answers',
    copy: 'Copy the text',
    copied: 'The text is on the clipboard.',
    notCopied:
      'The browser does not allow copying. Select the text and copy it, or download the file.',
    download: 'Download a text file',
    filled: (filled, all) => `Fields filled in: ${filled} of ${all}.`,
  },
};
