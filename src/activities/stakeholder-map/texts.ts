import type { Catalogue } from '../../model/text.ts';
import type { Quadrant } from './quadrant.ts';
import type { Spot } from './spec.ts';

export interface StakeholderMapTexts {
  readonly kind: string;
  readonly influence: string;
  readonly interest: string;
  readonly axis: Readonly<Record<keyof Spot, string>>;
  readonly level: (level: number) => string;
  readonly spot: (spot: Spot) => string;
  readonly strategy: Readonly<Record<Quadrant, string>>;
  readonly advice: Readonly<Record<Quadrant, string>>;
  readonly who: Readonly<Record<Quadrant, string>>;
  readonly map: string;
  readonly how: string;
  readonly tray: string;
  readonly list: string;
  readonly strategies: string;
  readonly nobody: string;
  readonly unplaced: string;
  readonly unnamed: string;
  readonly name: (number: number) => string;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly full: (entries: number) => string;
  readonly alike: (spot: Spot) => string;
  readonly apart: (spot: Spot, strategy: string) => string;
}

const spotPl = ({ influence, interest }: Spot): string =>
  `wpływ ${influence}, zainteresowanie ${interest}`;
const spotEn = ({ influence, interest }: Spot): string =>
  `influence ${influence}, interest ${interest}`;

export const stakeholderMapTexts: Catalogue<StakeholderMapTexts> = {
  pl: {
    kind: 'Narzędzie: mapa interesariuszy',
    influence: 'Wpływ',
    interest: 'Zainteresowanie',
    axis: {
      influence: 'Wpływ: im wyżej, tym większy',
      interest: 'Zainteresowanie: im dalej, tym większe',
    },
    level: (level) => ({ 0: '–', 1: '1, najmniej', 6: '6, najwięcej' })[level] ?? `${level}`,
    spot: spotPl,
    strategy: {
      together: 'Działaj razem',
      satisfy: 'Zadbaj o przychylność',
      inform: 'Informuj i zapraszaj',
      watch: 'Obserwuj',
    },
    advice: {
      together: 'Rozmawiaj często i ustalaj wspólnie, zanim coś postanowisz.',
      satisfy: 'Pytaj o to, co ważne dla tej strony, i nie zaskakuj. Krótko, ale na czas.',
      inform: 'Mów, co się dzieje, i daj zadanie. To często najlepsi sojusznicy.',
      watch: 'Wystarczy ogólna informacja. Zajrzyj tu za jakiś czas, bo układ się zmienia.',
    },
    who: {
      together: 'duży wpływ, duże zainteresowanie',
      satisfy: 'duży wpływ, małe zainteresowanie',
      inform: 'mały wpływ, duże zainteresowanie',
      watch: 'mały wpływ, małe zainteresowanie',
    },
    map: 'Mapa wpływu i zainteresowania',
    how: 'Przeciągnij numer na mapę, przesuwaj go strzałkami albo wybierz stopnie na liście.',
    tray: 'Jeszcze nie na mapie',
    list: 'Lista',
    strategies: 'Co z tego wynika',
    nobody: 'nikogo tu nie ma',
    unplaced: 'jeszcze nie na mapie',
    unnamed: 'bez nazwy',
    name: (number) => `${number}. Nazwa`,
    add: 'Dodaj własną pozycję',
    remove: (name) => `Usuń: ${name}`,
    full: (entries) => `Własnych pozycji jest już ${entries}, więcej się nie zmieści.`,
    alike: (spot) => `W kursie ta sama ćwiartka: ${spotPl(spot)}.`,
    apart: (spot, strategy) => `W kursie inna ćwiartka, „${strategy}”: ${spotPl(spot)}.`,
  },
  en: {
    kind: 'Tool: stakeholder map',
    influence: 'Influence',
    interest: 'Interest',
    axis: {
      influence: 'Influence: the higher, the more',
      interest: 'Interest: the further, the more',
    },
    level: (level) => ({ 0: '–', 1: '1, least', 6: '6, most' })[level] ?? `${level}`,
    spot: spotEn,
    strategy: {
      together: 'Work together',
      satisfy: 'Keep satisfied',
      inform: 'Inform and invite',
      watch: 'Watch',
    },
    advice: {
      together: 'Talk often and settle things together before you decide.',
      satisfy: 'Ask what matters to them and do not surprise them. Briefly, but in time.',
      inform: 'Say what is going on and give them something to do. Often your best allies.',
      watch: 'General information is enough. Come back in a while: things change.',
    },
    who: {
      together: 'much influence, much interest',
      satisfy: 'much influence, little interest',
      inform: 'little influence, much interest',
      watch: 'little influence, little interest',
    },
    map: 'Map of influence and interest',
    how: 'Drag a number onto the map, move it with the arrow keys, or choose the steps in the list.',
    tray: 'Not on the map yet',
    list: 'List',
    strategies: 'What follows',
    nobody: 'nobody here',
    unplaced: 'not on the map yet',
    unnamed: 'no name',
    name: (number) => `${number}. Name`,
    add: 'Add one of your own',
    remove: (name) => `Remove: ${name}`,
    full: (entries) => `There are ${entries} of your own already; no more fit.`,
    alike: (spot) => `The course has the same quarter: ${spotEn(spot)}.`,
    apart: (spot, strategy) => `The course has another quarter, “${strategy}”: ${spotEn(spot)}.`,
  },
};
