/**
 * Templates of HTML, SVG and CSS with less white space. Each takes the texts of one template, the ones
 * between its `${…}`, as written in the source.
 */

const indents = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** One space for a line break and its indentation, but not in an attribute's value, `<textarea>` or `<pre>`. */
export function tightMarkup(texts: readonly string[]): readonly string[] {
  /** What ends the part that stays as it is; such a part may run over a `${…}`. */
  let until: string | undefined;
  return texts.map((text) => {
    let tight = '';
    let at = 0;
    while (at < text.length) {
      const rest = text.slice(at);
      if (until !== undefined) {
        const end = rest.indexOf(until);
        const kept = end === -1 ? rest : rest.slice(0, end + until.length);
        if (end !== -1) until = undefined;
        tight += kept;
        at += kept.length;
        continue;
      }
      const opening = /="|<(textarea|pre)\b/.exec(rest);
      const loose = opening === null ? rest : rest.slice(0, opening.index + opening[0].length);
      if (opening !== null) until = opening[1] === undefined ? '"' : `</${opening[1]}>`;
      tight += indents(loose);
      at += loose.length;
    }
    return tight;
  });
}

const cssString = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.source;
const comments = new RegExp(String.raw`(${cssString})|/\*[^]*?\*/`, 'g');
const spaces = new RegExp(String.raw`(${cssString})|\s*([{};,])\s*|(:)\s+|\s+`, 'g');

/** Style sheets without comments and without white space that separates nothing; strings stay. */
export const tightCss = (texts: readonly string[]): readonly string[] =>
  texts.map((text) =>
    text
      .replaceAll(comments, (_, string?: string) => string ?? ' ')
      .replaceAll(
        spaces,
        (_, string?: string, mark?: string, colon?: string) => string ?? mark ?? colon ?? ' ',
      ),
  );
