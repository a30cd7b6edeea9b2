import type { Finding } from './findings.ts';

/** A run of text under the same findings; runs put together give the text. */
export interface MarkedRun {
  readonly text: string;
  /** Indexes into the list of findings, the widest first. */
  readonly findings: readonly number[];
}

/** Cuts a text at the borders of its findings, so that overlapping ones can be drawn. */
export function markedRuns(text: string, findings: readonly Finding[]): readonly MarkedRun[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of findings) borders.add(start).add(end);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = findings.flatMap((finding, at) =>
      finding.start <= start && finding.end >= end ? [at] : [],
    );
    return { text: text.slice(start, end), findings: over };
  });
}
