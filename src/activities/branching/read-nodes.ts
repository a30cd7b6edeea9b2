import type { AuthoringContext } from '../../model/activity.ts';
import type { Span } from '../../model/diagnostic.ts';
import { isId } from '../../model/ids.ts';
import type { Block, ListItem } from '../../model/markdown.ts';
import { cutBraces, isChoices } from './drafts.ts';
import type { ChoiceDraft, NodeDraft } from './drafts.ts';
import { plainText } from '../own-work/html.ts';

interface Section {
  readonly heading: Extract<Block, { kind: 'heading' }>;
  readonly blocks: Block[];
}

/** What stands before the first heading, and each heading with what follows it. */
export function sectionsOf(body: readonly Block[]): {
  readonly before: readonly Block[];
  readonly sections: readonly Section[];
} {
  const before: Block[] = [];
  const sections: Section[] = [];
  for (const block of body) {
    const open = sections.at(-1);
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else (open?.blocks ?? before).push(block);
  }
  return { before, sections };
}

function readAttributes(marks: string): { id: string; attributes: Map<string, string | true> } {
  const words = marks.split(/\s+/).filter((word) => word !== '');
  const id = words.find((word) => word.startsWith('#'))?.slice(1) ?? '';
  const attributes = new Map<string, string | true>();
  for (const word of words.filter((one) => !one.startsWith('#'))) {
    const [key = '', value] = word.split('=', 2);
    attributes.set(key, value ?? true);
  }
  return { id, attributes };
}

function readChoice(item: ListItem, { report }: AuthoringContext): ChoiceDraft | undefined {
  const match = /^\[(.+)\]\(#([^)\s]*)\)(.*)$/s.exec(item.text);
  const { words: rest, marks } = cutBraces(match?.[3] ?? '');
  if (match === null || rest !== '') {
    report({
      code: 'branching/bad-choice',
      severity: 'error',
      message: `Wybór ma być odnośnikiem do węzła, a jest: „${item.text}”.`,
      hint: 'Napisz: - [Tekst wyboru](#id-wezla), a po nim najwyżej nawias klamrowy.',
      span: item.span,
    });
    return undefined;
  }
  return { words: match[1] ?? '', to: match[2] ?? '', marks, item };
}

function checkId(id: string, title: string, span: Span, { report }: AuthoringContext): void {
  if (isId(id)) return;
  report({
    code: 'branching/no-id',
    severity: 'error',
    message:
      id === ''
        ? `Nagłówek „${title}” nie ma identyfikatora.`
        : `„${id}” nie nadaje się na identyfikator.`,
    hint: 'Dopisz na końcu nagłówka, na przykład: {#rozmowa-z-wojtem} (małe litery bez ogonków, cyfry, łączniki).',
    span,
  });
}

function readNode({ heading, blocks }: Section, context: AuthoringContext): NodeDraft {
  const { words, marks } = cutBraces(heading.text);
  const { id, attributes } = readAttributes(marks);
  checkId(id, words, heading.span, context);
  const choices = blocks
    .filter(isChoices)
    .flatMap(({ items }) => items.flatMap((item) => readChoice(item, context) ?? []));
  const prose = blocks.filter((block) => !isChoices(block));
  const title = plainText(context.inline(words, heading.span));
  return { id, title, attributes, blocks: prose, choices, span: heading.span };
}

/** Reads headings as nodes, and reports ids that are missing or taken and links that lead nowhere. */
export function readNodes(
  sections: readonly Section[],
  context: AuthoringContext,
): readonly NodeDraft[] {
  const nodes = sections.map((section) => readNode(section, context));
  const ids = nodes.map(({ id }) => id);
  nodes.forEach(({ id, span }, index) => {
    if (id === '' || ids.indexOf(id) === index) return;
    context.report({
      code: 'branching/id-taken',
      severity: 'error',
      message: `Identyfikator #${id} ma już inny nagłówek w tym ćwiczeniu.`,
      hint: 'Nadaj jednemu z nich inny identyfikator i popraw prowadzące do niego odnośniki.',
      span,
    });
  });
  for (const { to, item } of nodes.flatMap(({ choices }) => choices)) {
    if (ids.includes(to)) continue;
    context.report({
      code: 'branching/unknown-node',
      severity: 'error',
      message: `Nie ma węzła #${to}. Są: ${ids.map((id) => `#${id}`).join(', ')}.`,
      hint: 'Popraw odnośnik albo dopisz nagłówek z tym identyfikatorem.',
      span: item.span,
    });
  }
  return nodes;
}
