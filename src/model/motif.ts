/** Full rows of one motif, `#` figure and `.` ground, all of one length. */
export type Motif = readonly string[];

const heading = /^= (\S+)\s*$/;
const halfRow = /^[#.]+$/;

/** The right half is the mirror of the left; the last column of the half is the middle and stands once. */
export const mirrored = (half: string): string => half + [...half].reverse().join('').slice(1);

/** Reads `motifs.txt`: `= name`, then half rows. Every other line is a remark. */
export function parseMotifs(text: string): Readonly<Record<string, Motif>> {
  const motifs: Record<string, string[]> = {};
  let current: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    const name = heading.exec(line)?.[1];
    if (name !== undefined) motifs[name] = current = [];
    else if (halfRow.test(line)) current?.push(mirrored(line));
  }
  return motifs;
}

/** Path data of the rows from `from` up to, not including, `to`; one unit a stitch, one run a rectangle. */
export function motifPath(motif: Motif, from = 0, to = motif.length): string {
  let path = '';
  for (let y = from; y < to; y += 1)
    for (const run of (motif[y] ?? '').matchAll(/#+/g))
      path += `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`;
  return path;
}
