import type { OptionField } from '../../model/activity.ts';

const title: OptionField = {
  name: 'title',
  kind: 'text',
  description: 'Nagłówek ramki.',
  fallback: 'bez nagłówka',
};
const alt: OptionField = {
  name: 'alt',
  kind: 'text',
  description: 'Co widać, dla kogoś, kto nie widzi.',
  fallback: 'błąd',
};
const caption: OptionField = {
  name: 'caption',
  kind: 'text',
  description: 'Podpis pod rysunkiem.',
  fallback: 'bez podpisu',
};

/** A block of a page that is no exercise. */
export interface Frame {
  readonly name: string;
  readonly options: readonly OptionField[];
  /** Options that must be written. */
  readonly required: readonly string[];
  readonly body: 'markdown' | 'picture';
}

export const frames: readonly Frame[] = [
  { name: 'case', options: [], required: [], body: 'markdown' },
  { name: 'example', options: [title], required: ['title'], body: 'markdown' },
  {
    name: 'real',
    options: [
      title,
      { name: 'source', kind: 'text', description: 'Skąd to wiemy.', fallback: 'błąd' },
      { name: 'url', kind: 'text', description: 'Adres źródła.', fallback: 'bez odnośnika' },
    ],
    required: ['title', 'source'],
    body: 'markdown',
  },
  { name: 'task', options: [], required: [], body: 'markdown' },
  { name: 'diagram', options: [alt, caption], required: ['alt'], body: 'picture' },
  { name: 'chart', options: [alt, caption], required: ['alt'], body: 'picture' },
];
