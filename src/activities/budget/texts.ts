import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';
import type { RowField, RowProblem } from './count-budget.ts';
import type { CsvNote, ReadCsv } from './csv.ts';
import type { CostLetter } from './spec.ts';

export interface BudgetTexts {
  readonly kind: string;
  readonly row: (number: number) => string;
  readonly fields: Readonly<Record<RowField | 'kind' | 'unit', string>>;
  readonly kinds: Readonly<Record<CostLetter, string>>;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly full: (most: number) => string;
  readonly copy: string;
  readonly none: string;
  readonly split: (grant: string, own: string) => string;
  readonly free: string;
  readonly problem: (problem: RowProblem['problem'], value: string) => string;
  readonly sums: string;
  readonly sum: Readonly<
    Record<'direct' | 'indirect' | 'volunteer' | 'inKind' | 'total' | 'grant' | 'own', string>
  >;
  readonly ofTotal: (percent: string) => string;
  readonly rules: string;
  readonly holds: string;
  readonly broken: string;
  readonly compare: (actual: string, bound: string, least: boolean) => string;
  readonly shareOf: (percent: string, base: string, bound: string) => string;
  readonly short: (gap: string) => string;
  readonly over: (gap: string) => string;
  readonly remedy: (add: string, shift: string) => string;
  readonly rows: (names: string) => string;
  readonly status: (holding: number, all: number) => string;
  readonly save: string;
  readonly open: string;
  readonly loaded: (count: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly csvProblem: Readonly<Record<Extract<ReadCsv, { kind: 'problem' }>['problem'], string>>;
  readonly csvNote: (note: CsvNote) => string;
}

const positions = (n: number): string => `${n} ${pluralPl(n, 'pozycja', 'pozycje', 'pozycji')}`;

export const budgetTexts: Catalogue<BudgetTexts> = {
  pl: {
    kind: 'Narzędzie: policz kosztorys',
    row: (number) => `Pozycja ${number}`,
    fields: {
      name: 'Koszt',
      kind: 'Rodzaj',
      unit: 'Jednostka',
      units: 'Liczba jednostek',
      rate: 'Stawka w zł',
      grant: 'Z dotacji w zł',
    },
    kinds: {
      d: 'działanie',
      a: 'administracja',
      w: 'praca wolontariuszy',
      r: 'rzeczy użyczone lub dane',
    },
    add: 'Dodaj pozycję',
    remove: (name) => `Usuń: ${name}`,
    full: (most) =>
      `To już ${positions(most)}, więcej się nie zmieści. Połącz podobne koszty w jedną.`,
    copy: 'Zacznij od kopii przykładu',
    none: 'Kosztorys jest pusty. Dodaj pozycję albo wczytaj plik CSV.',
    split: (grant, own) => `z dotacji ${grant}, wkład ${own}`,
    free: 'cały koszt to wkład, dotacja go nie pokrywa',
    problem: (problem, value) =>
      ({
        empty: 'Wpisz liczbę.',
        unreadable: 'To nie jest liczba. Wpisz na przykład 1 200 albo 70,50.',
        negative: 'Koszt nie może być ujemny. Usuń minus.',
        ambiguous: 'Nie wiadomo, czy kropka dzieli tysiące, czy grosze. Wpisz 1200 albo 1,20.',
        'too-precise': 'Najmniejszy jest grosz: po przecinku najwyżej dwie cyfry.',
        'too-large': 'Ta liczba jest za duża. Sprawdź, czy nie ma zbędnych zer.',
        'no-name': 'Nazwij ten koszt. Komisja musi wiedzieć, za co płaci.',
        'value-too-large': 'Liczba razy stawka daje ponad 10 mln zł. Sprawdź obie.',
        'grant-over-value': `Dotacja nie może zapłacić więcej, niż kosztuje pozycja, czyli ${value}.`,
      })[problem],
    sums: 'Razem',
    sum: {
      direct: 'Koszty działań',
      indirect: 'Koszty administracyjne',
      volunteer: 'Praca wolontariuszy',
      inKind: 'Rzeczy użyczone lub dane',
      total: 'Całość zadania',
      grant: 'Z dotacji',
      own: 'Wkład własny',
    },
    ofTotal: (percent) => `${percent} całości`,
    rules: 'Reguły konkursu',
    holds: 'Spełniona',
    broken: 'Niespełniona',
    compare: (actual, bound, least) =>
      `Jest ${actual}, ${least ? 'potrzeba co najmniej' : 'wolno najwyżej'} ${bound}.`,
    shareOf: (percent, base, bound) => `${percent} × ${base} = ${bound}`,
    short: (gap) => `Brakuje ${gap}.`,
    over: (gap) => `Za dużo o ${gap}.`,
    remedy: (add, shift) =>
      `Dołóż ${add} wkładu przy tej samej dotacji albo zmniejsz dotację o ${shift} i zapłać to z wkładu.`,
    rows: (names) => `Dotyczy: ${names}.`,
    status: (holding, all) => `Spełnione reguły: ${holding} z ${all}.`,
    save: 'Pobierz kosztorys (CSV)',
    open: 'Wczytaj kosztorys z pliku CSV',
    loaded: (count) => `Wczytano: ${positions(count)}.`,
    undo: 'Wróć do poprzedniego kosztorysu',
    undone: 'Poprzedni kosztorys jest z powrotem.',
    csvProblem: {
      'too-long': 'Ten plik jest za duży na kosztorys. Zostaw w nim same pozycje.',
      'no-header':
        'W pierwszym wierszu pliku brakuje nagłówków Koszt, Liczba i Stawka. Pobierz kosztorys, aby zobaczyć wzór.',
      'no-rows': 'W pliku nie ma żadnej pozycji pod nagłówkiem.',
    },
    csvNote: (note) =>
      note.kind === 'unknown-kind'
        ? `Wiersz ${note.line}: nie znamy rodzaju „${note.found}”, wpisaliśmy działanie.`
        : note.kind === 'shortened'
          ? `Wiersz ${note.line}: tekst w kolumnie „${note.column}” był za długi, koniec jest ucięty.`
          : `Pominięte, bo się nie mieszczą: ${positions(note.count)}.`,
  },
  en: {
    kind: 'Tool: count a budget',
    row: (number) => `Item ${number}`,
    fields: {
      name: 'Cost',
      kind: 'Kind',
      unit: 'Unit',
      units: 'Number of units',
      rate: 'Rate in zł',
      grant: 'From the grant, zł',
    },
    kinds: { d: 'activity', a: 'administration', w: 'volunteers’ work', r: 'things lent or given' },
    add: 'Add an item',
    remove: (name) => `Remove: ${name}`,
    full: (most) => `No more than ${most} items fit.`,
    copy: 'Start from a copy of the example',
    none: 'The budget is empty. Add an item.',
    split: (grant, own) => `grant ${grant}, own ${own}`,
    free: 'all of it is own contribution',
    problem: (problem, value) =>
      ({
        empty: 'Enter a number.',
        unreadable: 'This is not a number. Enter 1200 or 70,50 for example.',
        negative: 'Remove the minus.',
        ambiguous: 'Enter 1200 or 1,20 without a dot.',
        'too-precise': 'At most two digits after the comma.',
        'too-large': 'This number is too large.',
        'no-name': 'Name this cost.',
        'value-too-large': 'Units times rate is over 10 million zł.',
        'grant-over-value': `The grant cannot pay more than the item costs, which is ${value}.`,
      })[problem],
    sums: 'Sums',
    sum: {
      direct: 'Activity costs',
      indirect: 'Administration',
      volunteer: 'Volunteers’ work',
      inKind: 'Things lent or given',
      total: 'Whole task',
      grant: 'From the grant',
      own: 'Own contribution',
    },
    ofTotal: (percent) => `${percent} of the whole`,
    rules: 'Rules of the competition',
    holds: 'Holds',
    broken: 'Broken',
    compare: (actual, bound, least) =>
      `It is ${actual}, ${least ? 'at least' : 'at most'} ${bound} is due.`,
    shareOf: (percent, base, bound) => `${percent} × ${base} = ${bound}`,
    short: (gap) => `${gap} is missing.`,
    over: (gap) => `Too much by ${gap}.`,
    remedy: (add, shift) =>
      `Add ${add} of your own, or lower the grant by ${shift} and pay that yourselves.`,
    rows: (names) => `Items: ${names}.`,
    status: (holding, all) => `Rules that hold: ${holding} of ${all}.`,
    save: 'Download the budget (CSV)',
    open: 'Open a budget from a CSV file',
    loaded: (count) => `Items read: ${count}.`,
    undo: 'Undo',
    undone: 'Undone.',
    csvProblem: {
      'too-long': 'This file is too large for a budget.',
      'no-header': 'The first line needs the headings Koszt, Liczba, Stawka.',
      'no-rows': 'There is no item below the heading.',
    },
    csvNote: (note) =>
      note.kind === 'unknown-kind'
        ? `Line ${note.line}: unknown kind “${note.found}”, taken as an activity.`
        : note.kind === 'shortened'
          ? `Line ${note.line}: the text in “${note.column}” was too long and is cut.`
          : `Left out, as they do not fit: ${note.count}.`,
  },
};
