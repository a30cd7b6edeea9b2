import { describe, expect, it } from 'vitest';

import { findApi } from './find-api.ts';

type Frame = Parameters<typeof findApi>[0];

/** A window with a parent (itself where topmost), an opener and perhaps an API. */
const frame = (part: { parent?: object; opener?: object | null; API?: unknown }): Frame => {
  const made = { opener: null, ...part } as Record<string, unknown>;
  made['parent'] ??= made;
  return made as unknown as Frame;
};

/** Every touch throws, as a frame of another origin does. */
const foreign = new Proxy(
  {},
  {
    get() {
      throw new Error('SecurityError');
    },
  },
);

const api = { LMSInitialize: () => 'true' };

describe('finding the API', () => {
  it('looks through the parents, nearest first', () => {
    const top = frame({ API: {} });
    const player = frame({ parent: top, API: api });
    expect(findApi(frame({ parent: player }), 'API')).toEqual({ api, owner: player });
  });

  it('goes on to the opener, and to the opener of the topmost window', () => {
    const lms = frame({ API: api });
    expect(findApi(frame({ opener: lms }), 'API')?.api).toBe(api);
    const popup = frame({ opener: lms });
    expect(findApi(frame({ parent: popup }), 'API')?.api).toBe(api);
  });

  it('passes over frames that may not be read', () => {
    expect(findApi(frame({ parent: foreign }), 'API')).toBeUndefined();
    const lms = frame({ API: api });
    expect(findApi(frame({ parent: foreign, opener: lms }), 'API')?.api).toBe(api);
  });

  it('takes only an object for an API, and only under the right name', () => {
    expect(findApi(frame({ API: 'API' }), 'API')).toBeUndefined();
    expect(findApi(frame({ API: api }), 'API_1484_11')).toBeUndefined();
  });

  it('comes to an end where parents go in a circle', () => {
    const one = frame({});
    const other = frame({ parent: one });
    Object.assign(one, { parent: other });
    expect(findApi(one, 'API')).toBeUndefined();
  });
});
