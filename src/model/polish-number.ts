const spaces = /[\s\u00a0\u2009\u202f']/g;

/**
 * Reads a number as Polish people type it: `1 200,50`, `1.200,50`, `−3`, `12,5`, also `12.5`. Spaces of
 * every kind part thousands. Undefined when the text is not one number.
 */
export function parsePolishNumber(text: string): number | undefined {
  const bare = text.replace(spaces, '').replace('−', '-').replace('–', '-');
  const dotted = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  return /^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(dotted)
    ? Number(dotted.replace(',', '.'))
    : undefined;
}

/** Writes a number with a decimal comma and no-break spaces between thousands, from 10 000 on as Polish does. */
export function formatPolishNumber(value: number, maxDecimals = 2): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(maxDecimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole;
  const kept = decimals.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) > 0 || kept !== '') ? '−' : '';
  return `${sign}${grouped}${kept && `,${kept}`}`;
}
