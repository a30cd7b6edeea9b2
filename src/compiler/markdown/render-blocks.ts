import type { Block, ListItem, Prose } from '../../model/markdown.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Html } from '../../model/text.ts';
import { escapeHtml, html } from './html.ts';

/** Blocks to HTML as they stand in a page. */
export const renderBlocks = (blocks: readonly Block[]): Html =>
  html(blocks.map(renderBlock).join('\n'));

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.html}</p>`;
    case 'heading':
      return `<h${block.depth}>${block.html}</h${block.depth}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const from = block.start === undefined ? '' : ` start="${block.start}"`;
      return `<${tag}${from}>\n${block.items.map(renderItem).join('\n')}\n</${tag}>`;
    }
    case 'quote':
      return `<blockquote>\n${block.html}\n</blockquote>`;
    case 'table':
      return renderTable(block.header, block.rows);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'other':
      return block.html;
  }
}

const renderItem = (item: ListItem): string =>
  `<li>${item.html}${item.children.length > 0 ? `\n${renderBlocks(item.children)}` : ''}</li>`;

/** Columns of numbers are marked, so that the theme can set them flush right. */
function renderTable(header: readonly Prose[], rows: readonly (readonly Prose[])[]): string {
  const classes = header.map((_, column) => {
    const cells = rows.map((row) => plainText(row[column]?.html ?? ''));
    const numbers =
      cells.length > 0 && cells.every((cell) => /^[−–-]?\d[\d\s,.]*(?:zł|%)?$/.test(cell));
    return numbers ? ' class="number"' : '';
  });
  const head = header
    .map(({ html: cell }, at) => `<th scope="col"${classes[at]}>${cell}</th>`)
    .join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${row.map(({ html: cell }, at) => `<td${classes[at]}>${cell}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
}
