import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';

export interface JuryTexts {
  readonly kind: string;
  readonly criteria: string;
  readonly criterion: string;
  readonly scale: string;
  readonly weight: string;
  readonly advice: string;
  readonly offers: string;
  readonly offerOf: (at: number, of: number) => string;
  readonly marked: string;
  readonly marks: (title: string) => string;
  readonly mark: (name: string, most: number) => string;
  readonly none: string;
  readonly total: (points: number, most: number, percent: number) => string;
  readonly comment: string;
  readonly next: string;
  readonly previous: string;
  readonly missing: (count: number) => string;
  readonly comparison: string;
  readonly sameOrder: string;
  readonly otherOrder: string;
  readonly ranking: string;
  readonly you: string;
  readonly committee: string;
  readonly difference: string;
  readonly standing: (total: number, place: number) => string;
  readonly passes: string;
  readonly fails: string;
  readonly most: string;
  readonly differs: (criterion: string, offer: string, own: number, committee: number) => string;
  readonly agree: string;
  readonly reason: string;
}

export const juryTexts: Catalogue<JuryTexts> = {
  pl: {
    kind: 'Narzędzie: komisja konkursowa',
    criteria: 'Kryteria',
    criterion: 'Kryterium',
    scale: 'Punkty',
    weight: 'Waga',
    advice: 'Na co patrzeć',
    offers: 'Oferty',
    offerOf: (at, of) => `Oferta ${at} z ${of}`,
    marked: 'oceniona',
    marks: (title) => `Twoja ocena: ${title}`,
    mark: (name, most) => `${name} (0–${most})`,
    none: 'bez oceny',
    total: (points, most, percent) => `Razem: ${points} z ${most} (${percent}%)`,
    comment: 'Uzasadnienie w jednym, dwóch zdaniach',
    next: 'Następna oferta',
    previous: 'Poprzednia oferta',
    missing: (count) =>
      `Żeby porównać się z komisją, oceń wszystko. ${pluralPl(count, 'Brakuje', 'Brakują', 'Brakuje')} ${count} ${pluralPl(count, 'oceny', 'oceny', 'ocen')}.`,
    comparison: 'Porównanie z komisją',
    sameOrder: 'Kolejność ofert jest taka sama jak w komisji.',
    otherOrder: 'Kolejność ofert jest inna niż w komisji.',
    ranking: 'Ranking w kolejności komisji',
    you: 'Ty',
    committee: 'Komisja',
    difference: 'Różnica',
    standing: (total, place) => `${total} pkt, miejsce ${place}`,
    passes: 'powyżej progu',
    fails: 'poniżej progu',
    most: 'Gdzie różnicie się najbardziej',
    differs: (criterion, offer, own, committee) =>
      `${criterion}, ${offer}: ty ${own}, komisja ${committee}.`,
    agree: 'Każda twoja ocena jest taka sama jak w komisji.',
    reason: 'Dlaczego tyle',
  },
  en: {
    kind: 'Tool: selection committee',
    criteria: 'Criteria',
    criterion: 'Criterion',
    scale: 'Points',
    weight: 'Weight',
    advice: 'What to look at',
    offers: 'Offers',
    offerOf: (at, of) => `Offer ${at} of ${of}`,
    marked: 'marked',
    marks: (title) => `Your marks: ${title}`,
    mark: (name, most) => `${name} (0–${most})`,
    none: 'no mark',
    total: (points, most, percent) => `Total: ${points} of ${most} (${percent}%)`,
    comment: 'Your reasons in a sentence or two',
    next: 'Next offer',
    previous: 'Previous offer',
    missing: (count) => `To compare with the committee, mark everything. Missing marks: ${count}.`,
    comparison: 'Compared with the committee',
    sameOrder: 'The offers stand in the same order as the committee’s.',
    otherOrder: 'The offers stand in another order than the committee’s.',
    ranking: 'Ranking in the committee’s order',
    you: 'You',
    committee: 'Committee',
    difference: 'Difference',
    standing: (total, place) => `${total} points, place ${place}`,
    passes: 'above the threshold',
    fails: 'below the threshold',
    most: 'Where you differ most',
    differs: (criterion, offer, own, committee) =>
      `${criterion}, ${offer}: you ${own}, committee ${committee}.`,
    agree: 'Each of your marks is the same as the committee’s.',
    reason: 'Why',
  },
};
