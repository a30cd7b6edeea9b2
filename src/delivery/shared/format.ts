/** Forms of values that ADL, Moodle and scorm-again all take (SCORM 1.2 and 2004). */

const two = (value: number): string => String(value).padStart(2, '0');

/** Hundredths of a second, whole, from 0 to just under 10,000 hours. */
const hundredths = (seconds: number): number =>
  Number.isFinite(seconds) ? Math.min(Math.max(Math.round(seconds * 100), 0), 3_599_999_999) : 0;

/** 1.2's CMITimespan with exactly two decimals: Moodle reads '.5' as five hundredths. */
export function timespan(seconds: number): string {
  const all = hundredths(seconds);
  const whole = Math.floor(all / 100);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${two(h)}:${two(m)}:${two(s)}.${two(all % 100)}`;
}

/** 2004's timeinterval: `PT1H2M3.45S`, every part written. */
export function duration(seconds: number): string {
  const all = hundredths(seconds);
  const whole = Math.floor(all / 100);
  const part = all % 100 === 0 ? '' : `.${two(all % 100)}`;
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}${part}S`;
}

/** 1.2's CMITime: the learner's local time of day. */
export const timeOfDay = (at: Date): string =>
  `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;

/** 2004's time(second,10,0): local and without a zone, the only form that all three oracles take. */
export const timestamp = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${timeOfDay(at)}`;

/** A number with at most `digits` decimals, never an exponent, never '-0'. */
export function decimal(value: number, digits = 2): string {
  const safe = Number.isNaN(value) ? 0 : Math.min(Math.max(value, -999_999_999), 999_999_999);
  const text = safe.toFixed(digits);
  const short = digits === 0 ? text : text.replace(/\.?0+$/, '');
  return short === '-0' ? '0' : short;
}

/** A share from 0 to 1, cut (never rounded up) to four decimals. */
export const share = (value: number): string =>
  decimal(Math.floor(Math.min(Math.max(value, 0), 1) * 10_000 + 1e-6) / 10_000, 4);

/** Ends a text that was cut. Plain ASCII, since some LMSs count bytes. */
const cutMark = '...';

/**
 * Free text for any element: one line, no control characters, no leading `{` (2004 would read it as a
 * delimiter), none of 2004's separators, at most `limit` UTF-16 units, a cut marked by '...'.
 */
export function freeText(text: string, limit: number): string {
  const line = text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' / ')
    // eslint-disable-next-line no-control-regex -- control characters are what must not leave
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\[([,.:])\]/g, '($1)')
    .replace(/^[{\s]+/, '')
    .trimEnd();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - cutMark.length);
  return cut.replace(/[\ud800-\udbff]$/, '') + cutMark;
}

/** Whether a token is the narrowest that 1.2 takes: one of a–z and 0–9. */
export const isToken = (token: string): boolean => /^[a-z0-9]$/.test(token);
