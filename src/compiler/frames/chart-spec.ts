import type { TopLevelSpec } from 'vega-lite';

import { themeColours } from './theme-colours.ts';

/** What an author writes in `:::chart`. */
export interface Chart {
  readonly title: string;
  readonly mark: 'bar' | 'line';
  /** Name of the field with labels. */
  readonly x: string;
  /** Name of the field with numbers. */
  readonly y: string;
  readonly values: readonly { readonly label: string; readonly value: number }[];
}

const { ink, line, indigo } = themeColours;
const barWidth = 220;
const fontSize = 13;

/** Width of the longest text, in pixels; without a browser it can only be judged by its letters. */
const widest = (texts: readonly string[]): number =>
  Math.ceil(Math.max(...texts.map((text) => text.length)) * fontSize * 0.54);

/** Bars lie, so that their names can be read on a phone; lines stand. Numbers stand beside the marks. */
export function chartSpec({ mark, values }: Chart): TopLevelSpec {
  const rows = values.map((row) => ({ ...row, shown: numberPl(row.value) }));
  const label = { field: 'label', type: 'nominal' as const, sort: null, title: null };
  const value = { field: 'value', type: 'quantitative' as const, title: null };
  const text = { field: 'shown', type: 'nominal' as const };
  const left = widest(values.map((row) => row.label)) + 14;
  const right = widest(rows.map((row) => row.shown)) + 12;
  const common = {
    background: 'transparent',
    autosize: 'none' as const,
    data: { values: rows },
    config: {
      view: { stroke: null },
      axis: {
        labelColor: ink,
        gridColor: line,
        domainColor: line,
        ticks: false,
        labelFontSize: fontSize,
        labelLimit: 0,
      },
    },
  };
  if (mark === 'bar') {
    const bare = { ...value, axis: null };
    return {
      ...common,
      padding: { left, right, top: 2, bottom: 2 },
      width: barWidth,
      height: { step: 30 },
      encoding: { y: { ...label, axis: { domain: false, labelPadding: 8 } } },
      layer: [
        { mark: { type: 'bar', color: indigo, height: { band: 0.62 } }, encoding: { x: bare } },
        {
          mark: { type: 'text', align: 'left', dx: 6, color: ink, fontSize },
          encoding: { x: bare, text },
        },
      ],
    };
  }
  return {
    ...common,
    padding: { left: 8, right: 8, top: 26, bottom: 26 },
    width: 440,
    height: 220,
    encoding: {
      x: { ...label, axis: { labelAngle: 0, labelPadding: 8 } },
      y: { ...value, axis: { labels: false, domain: false } },
    },
    layer: [
      { mark: { type: 'line', color: indigo, strokeWidth: 2 } },
      { mark: { type: 'point', color: indigo, filled: true, size: 50, opacity: 1 } },
      { mark: { type: 'text', dy: -12, color: ink, fontSize }, encoding: { text } },
    ],
  };
}

const numberPl = (value: number): string =>
  new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 2, useGrouping: 'always' }).format(value);
