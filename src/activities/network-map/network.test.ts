import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gapsOf } from './gaps.ts';
import { maxPackedLength, pack, unpack } from './pack.ts';
import { type Contact, named, type NetworkMapSpec, strengths } from './spec.ts';
import { short, size, starOf } from './star.ts';
import { networkMapType } from './type.ts';

const spec: NetworkMapSpec = {
  kinds: [
    { token: 'a', name: 'Urząd' },
    { token: 'b', name: 'Media' },
  ],
  example: [],
  entries: 4,
  max: 30,
};

const contacts = fc.array(
  fc.record({
    name: fc.string({ maxLength: 30 }),
    kind: fc.constantFrom('a', 'b'),
    strength: fc.constantFrom(...strengths),
    outside: fc.boolean(),
  }),
  { maxLength: 4 },
);
const responses = fc.record({
  shown: fc.constantFrom('example' as const, 'own' as const),
  own: contacts,
});
const anna: Contact = { name: 'Anna', kind: 'a', strength: 3, outside: false };

describe('a saved network', () => {
  it('comes back as it was, within the promised length', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const packed = pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(maxPackedLength(spec));
        expect(unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  it('never trusts what comes from outside', () => {
    for (const packed of ['', 'x', 'o04z20A', 'o04a40A', 'o04a22A', 'o02a2', 'o0'])
      expect(unpack(spec, packed), packed).toBeUndefined();
    expect(unpack(spec, `o${'03a20'.repeat(5)}`)).toBeUndefined();
  });
});

describe('the gaps of a network', () => {
  it('are the kinds that no named contact stands for', () => {
    expect(gapsOf(spec, [anna]).kinds).toEqual([spec.kinds[1]]);
    expect(gapsOf(spec, [{ ...anna, name: ' ' }]).kinds).toEqual(spec.kinds);
  });

  it('judge ties only between several contacts', () => {
    expect(gapsOf(spec, [anna])).toMatchObject({ onlyStrong: false, noBridge: false });
    expect(gapsOf(spec, [anna, anna])).toMatchObject({ onlyStrong: true, noBridge: true });
    const weak: Contact = { ...anna, strength: 1, outside: true };
    expect(gapsOf(spec, [anna, weak])).toMatchObject({ onlyStrong: false, noBridge: false });
    expect(gapsOf(spec, [weak, weak])).toMatchObject({ noStrong: true });
  });
});

describe('the star', () => {
  it('has a ray for every named contact and every missing kind, all within the drawing', () => {
    fc.assert(
      fc.property(contacts, (some) => {
        const rays = starOf(spec, some);
        expect(rays).toHaveLength(named(some).length + gapsOf(spec, some).kinds.length);
        for (const { x, y } of rays) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(size.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(size.height);
        }
      }),
    );
  });

  it('shortens long names with a sign that it did', () => {
    expect(short('Anna Wilk')).toBe('Anna Wilk');
    expect(short('Koło gospodyń wiejskich „Jarzębinki”')).toBe('Koło gospodyń wie…');
  });
});

describe('network-map', () => {
  it('is ready once each contact has a name', () => {
    const readiness = (own: readonly Contact[]) =>
      networkMapType.readiness(spec, { shown: 'own', own });
    expect(readiness([])).toBe('empty');
    expect(readiness([anna, { ...anna, name: '' }])).toBe('partial');
    expect(readiness([anna])).toBe('ready');
  });

  it('tells the LMS numbers and no names', () => {
    expect(networkMapType.interaction(spec, { shown: 'own', own: [anna] })).toEqual({
      kind: 'other',
      text: 'contacts=1 kinds=1 bridges=0',
    });
  });

  it('writes contacts and what is missing into the workbook', () => {
    const entry = networkMapType.entry?.(spec, {
      shown: 'own',
      own: [{ ...anna, outside: true }],
    });
    expect(entry).toBe('- Anna (Urząd), więź silna, spoza gminy\nBrakuje: Media');
    expect(networkMapType.entry?.(spec, { shown: 'own', own: [] })).toBeUndefined();
  });
});
