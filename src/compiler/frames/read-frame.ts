import type { Attribute } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { checkId } from '../course/check-id.ts';
import { checkOptions } from '../directives/check-options.ts';
import type { LexedDirective } from '../directives/lexed-directive.ts';
import { escapeHtml, html } from '../markdown/html.ts';
import { lowerPage } from '../markdown/lower-blocks.ts';
import { renderBlocks } from '../markdown/render-blocks.ts';
import type { PageScope } from '../markdown/scope.ts';
import { typeset } from '../markdown/typography.ts';
import { readAttributes } from '../source/attributes.ts';
import { spanOfLine } from '../source/source.ts';
import type { Located } from '../source/yaml-fields.ts';
import { type Drawing, labelled } from './drawing.ts';
import type { Frame } from './frames.ts';
import type { Pictures } from './pictures.ts';

/** A case, example, real case, task, diagram or chart to HTML. */
export async function readFrame(
  lexed: LexedDirective,
  frame: Frame,
  scope: PageScope,
  pictures: Pictures,
): Promise<{ readonly html: Html; readonly id: Located | undefined }> {
  const { segment } = lexed;
  const { source, report } = scope;
  const head = spanOfLine(source.file, segment.line, 1, segment.headColumn);
  const attributes = readAttributes(
    segment.head,
    source.file,
    segment.line,
    segment.headColumn,
    report,
  );
  const { id } = attributes;
  if (id !== undefined) checkId(id.value, id.span, 'ramki', report);
  const written = checkOptions(attributes.named, frame.options, report);
  for (const name of frame.required) {
    if (attributes.named[name] !== undefined) continue;
    const option = frame.options.find((known) => known.name === name);
    report({
      code: name === 'alt' ? 'image/no-alt' : 'frame/missing-option',
      severity: 'error',
      message: `Bloku „:::${frame.name}” nie ma bez opcji „${name}”.`,
      hint: `Dopisz ${name}="…". ${option?.description ?? ''}`.trim(),
      span: head,
    });
  }
  const text = (name: string): string => typeset(escapeHtml(String(written[name]?.value ?? '')));
  if (frame.body === 'picture') {
    const picture = await pictures.draw(frame.name, segment, scope);
    return {
      id,
      html: renderPicture(frame.name, id?.value, picture, text('alt'), text('caption')),
    };
  }
  const blocks = lexed.parts.flatMap((part) =>
    part.kind === 'blocks' ? lowerPage(part.tokens, part.line, scope) : [],
  );
  if (blocks.length === 0) {
    report({
      code: 'frame/empty',
      severity: 'error',
      message: `Blok „:::${frame.name}” jest pusty.`,
      hint: 'Napisz jego treść przed zamykającym „:::” albo usuń blok.',
      span: head,
    });
  }
  const anchor = anchorOf(id?.value);
  const body = renderBlocks(blocks);
  const heading = `<h3>${text('title')}</h3>`;
  switch (frame.name) {
    case 'case':
      return { id, html: html(`<div class="case"${anchor}>\n${body}\n</div>`) };
    case 'example':
      return {
        id,
        html: html(`<section class="example"${anchor}>\n${heading}\n${body}\n</section>`),
      };
    case 'real': {
      const source = sourceLine(text('source'), written['url'], scope);
      return {
        id,
        html: html(`<aside class="real"${anchor}>\n${heading}\n${body}\n${source}\n</aside>`),
      };
    }
    default:
      return { id, html: html(`<aside class="task"${anchor}>\n${body}\n</aside>`) };
  }
}

const anchorOf = (id: string | undefined): string =>
  id === undefined ? '' : ` id="${escapeHtml(id)}"`;

function renderPicture(
  kind: string,
  id: string | undefined,
  { title, svg, table }: Pick<Drawing, 'title' | 'svg' | 'table'>,
  alt: string,
  caption: string,
): Html {
  const parts = [
    title && `<p class="title">${title}</p>`,
    labelled(svg, alt),
    caption && `<figcaption>${caption}</figcaption>`,
    table && `<details><summary>Dane</summary>${table}</details>`,
  ];
  return html(
    `<figure class="${kind}"${anchorOf(id)}>\n${parts.filter(Boolean).join('\n')}\n</figure>`,
  );
}

function sourceLine(title: string, url: Attribute | undefined, scope: PageScope): string {
  const address = String(url?.value ?? '');
  if (url === undefined) return `<p class="source">Źródło: ${title}</p>`;
  if (!/^https?:\/\/[^\s/]/.test(address) || !URL.canParse(address)) {
    scope.report({
      code: 'link/dead',
      severity: 'error',
      message: `„${address}” nie jest adresem strony.`,
      hint: 'Napisz cały adres, od https://.',
      span: url.span,
    });
  }
  const link = `<a href="${escapeHtml(address)}">${title}</a>`;
  return `<p class="source">Źródło: ${link}</p>`;
}
