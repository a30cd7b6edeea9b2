import type { PictureBox } from '../../model/activity.ts';

const inch = 72;

/** A line of Graphviz's `plain` output: a name, then the node's middle from the bottom left and its size, in inches. */
const nodeLine = /^node ("(?:[^"\\]|\\.)*"|\S+) (\S+) (\S+) (\S+) (\S+) /gm;

const unquoted = (name: string): string =>
  name.startsWith('"') ? name.slice(1, -1).replace(/\\"/g, '"') : name;

/** Boxes of all nodes in per cent of the picture, by their DOT names. */
export function nodeBoxes(svg: string, plain: string): Readonly<Record<string, PictureBox>> {
  const numbers = (pattern: RegExp): readonly number[] =>
    (pattern.exec(svg)?.slice(1) ?? []).map(Number);
  const [width = 1, height = 1] = numbers(/viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/);
  const [left = 0, bottom = 0] = numbers(/translate\(([\d.-]+) ([\d.-]+)\)/);
  const share = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 100;
  const boxes = [...plain.matchAll(nodeLine)].map(([, name = '', ...numbers]) => {
    const [x = 0, y = 0, wide = 0, high = 0] = numbers.map((number) => Number(number) * inch);
    const box: PictureBox = {
      left: share(left + x - wide / 2, width),
      top: share(bottom - y - high / 2, height),
      width: share(wide, width),
      height: share(high, height),
    };
    return [unquoted(name), box] as const;
  });
  return Object.fromEntries(boxes);
}
