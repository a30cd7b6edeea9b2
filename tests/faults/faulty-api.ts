/** What may go wrong between the course and the LMS, one at a time. */
export type Fault =
  /** The server answers an error or a login page. */
  | 'server-error'
  /** No network: Moodle answers 'true' all the same. */
  | 'offline'
  /** The session ran out: nothing is stored until the next launch. */
  | 'session-dead'
  /** The page is hidden: sent by beacon, answered before anything is known. */
  | 'beacon'
  /** The next call throws. */
  | 'throws'
  /** The functions are gone for the rest of the session. */
  | 'vanished'
  /** Numbers and booleans instead of strings. */
  | 'numbers'
  /** The next value is refused without reason. */
  | 'refuses-value';

export const faults: readonly Fault[] = [
  'server-error',
  'offline',
  'session-dead',
  'beacon',
  'throws',
  'vanished',
  'numbers',
  'refuses-value',
];

/** The line between course and LMS: faults are switched on and off here. */
export class Line {
  readonly active = new Set<Fault>();
  /** Every fault ever switched on. */
  count = 0;

  strike(fault: Fault): void {
    this.active.add(fault);
    this.count += 1;
  }

  /** The network is back, the page is in sight; what is dead stays dead. */
  recover(): void {
    for (const fault of this.active)
      if (fault !== 'session-dead' && fault !== 'vanished') this.active.delete(fault);
  }

  /** A new launch: everything works again. */
  renew(): void {
    this.active.clear();
  }

  take(fault: Fault): boolean {
    return this.active.delete(fault);
  }
}

const asNumber = (answer: string): string | number | boolean =>
  answer === 'true' ? 1 : answer === 'false' ? false : answer;

/**
 * The API of an LMS with a bad line before it: each function of `names` passes unless a fault stands.
 * `setName` is the standard's SetValue.
 */
export function faultyApi(
  api: object,
  names: readonly string[],
  setName: string,
  line: Line,
): object {
  const wrapped = names.map((name) => [
    name,
    (...args: readonly string[]): unknown => {
      if (line.active.has('vanished')) throw new Error("Can't execute code from a freed script");
      if (line.take('throws')) throw new Error('Internal error of the LMS');
      if (name === setName && line.take('refuses-value')) return 'false';
      const call: unknown = Reflect.get(api, name);
      if (typeof call !== 'function') throw new TypeError(`${name} is not a function`);
      const answer = String(Reflect.apply(call, api, args));
      return line.active.has('numbers') ? asNumber(answer) : answer;
    },
  ]);
  return Object.fromEntries(wrapped);
}
