import type { TrackingFailure } from '../../model/tracking.ts';

/** One call to the LMS and what it answered, for transcripts and the technical report. */
export interface LmsCall {
  readonly name: string;
  readonly args: readonly string[];
  /** The answer as text; undefined when the call threw or the function is gone. */
  readonly answer: string | undefined;
  /** The LMS's error code after the call, '0' when all is well; 'thrown' when it threw. */
  readonly error: string;
}

/** Calls an API that may throw, vanish, or answer in other types than the standard says. */
export interface LmsCalls {
  /** Calls `name`; an answer of any type becomes text. */
  ask(name: string, ...args: readonly string[]): LmsCall;
  /** Whether an answer means success. */
  succeeded(call: LmsCall): boolean;
}

const asText = (answer: unknown): string =>
  typeof answer === 'string'
    ? answer
    : typeof answer === 'number' || typeof answer === 'boolean'
      ? String(answer)
      : '';

/**
 * `errorFunction` is the standard's LMSGetLastError or GetLastError; `observe` hears every call except
 * that one.
 */
export function createLmsCalls(
  api: object | undefined,
  errorFunction: string,
  observe: (call: LmsCall) => void,
): LmsCalls {
  const invoke = (name: string, args: readonly string[]): string | undefined => {
    try {
      const call: unknown = api && Reflect.get(api, name);
      // Bound by Reflect.apply: some LMSs keep their state on the object.
      return typeof call === 'function' && api ? asText(Reflect.apply(call, api, args)) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    ask(name, ...args) {
      const answer = invoke(name, args);
      const error = answer === undefined ? 'thrown' : (invoke(errorFunction, []) ?? 'thrown');
      const call: LmsCall = { name, args, answer, error: error === '' ? '0' : error };
      observe(call);
      return call;
    },
    succeeded({ answer, error }) {
      const said = answer?.trim().toLowerCase();
      if (said === 'true' || said === '1') return true;
      // Some LMSs return nothing at all: then the error code decides.
      return said === '' && error === '0';
    },
  };
}

/** What a call that came to nothing means for saving. */
export function failureOf(
  code: TrackingFailure['code'],
  call: LmsCall,
  element?: string,
): TrackingFailure {
  const said = call.answer === undefined ? 'did not answer' : `answered '${call.answer}'`;
  return {
    code,
    message: `${call.name}(${element ?? ''}) ${said}, error ${call.error}.`,
    element,
    lmsError: call.error,
  };
}
