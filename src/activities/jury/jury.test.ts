import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import { compare, mostOf, placesOf, totalOf } from './compare.ts';
import { maxPackedJury } from './pack.ts';
import type { JuryResponse, JurySpec } from './spec.ts';
import { juryType } from './type.ts';

const html = (text: string): Html => text as Html;

const anySpec: fc.Arbitrary<JurySpec> = fc
  .array(
    fc.record({ most: fc.integer({ min: 1, max: 20 }), weight: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 2,
      maxLength: 5,
    },
  )
  .chain((criteria) =>
    fc.record({
      criteria: fc.constant(
        criteria.map((one, at) => ({ ...one, name: `Kryterium ${at}`, advice: undefined })),
      ),
      offers: fc
        .array(fc.tuple(...criteria.map(({ most }) => fc.integer({ min: 0, max: most }))), {
          minLength: 2,
          maxLength: 6,
        })
        .map((rows) =>
          rows.map((row, at) => ({
            id: `oferta-${at}`,
            title: `Oferta ${at}`,
            html: html(''),
            committee: row.map((points) => ({ points, reason: undefined })),
          })),
        ),
      comment: fc.constantFrom(0, 5, 40),
      threshold: fc.integer({ min: 0, max: 100 }),
    }),
  );

const anyResponse = (spec: JurySpec, mark: (most: number) => fc.Arbitrary<number | undefined>) =>
  fc.record({
    points: fc.tuple(
      ...spec.offers.map(() => fc.tuple(...spec.criteria.map(({ most }) => mark(most)))),
    ),
    comments: fc.tuple(
      ...spec.offers.map(() =>
        fc.string({ maxLength: spec.comment }).map((text) => `ł|${text}`.slice(0, spec.comment)),
      ),
    ),
  });

const whole = (most: number): fc.Arbitrary<number | undefined> => fc.integer({ min: 0, max: most });
const holey = (most: number): fc.Arbitrary<number | undefined> =>
  fc.option(whole(most), { nil: undefined });

const anyCase = (
  mark: (most: number) => fc.Arbitrary<number | undefined>,
): fc.Arbitrary<{ spec: JurySpec; response: JuryResponse }> =>
  anySpec.chain((spec) => anyResponse(spec, mark).map((response) => ({ spec, response })));

const committeeOf = (spec: JurySpec): JuryResponse => ({
  points: spec.offers.map(({ committee }) => committee.map(({ points }) => points)),
  comments: spec.offers.map(() => ''),
});

describe('jury', () => {
  it('packs any marks and any words, takes them back, and stays within its bound', () => {
    fc.assert(
      fc.property(anyCase(holey), ({ spec, response }) => {
        const packed = juryType.pack(spec, response);
        expect(juryType.unpack(spec, packed)).toEqual(response);
        expect(packed.length).toBeLessThanOrEqual(maxPackedJury(spec));
      }),
    );
  });

  it('refuses text that is no response', () => {
    fc.assert(
      fc.property(anySpec, fc.string(), (spec, text) => {
        const response = juryType.unpack(spec, text);
        return response === undefined || juryType.pack(spec, response) === text;
      }),
    );
    const spec: JurySpec = {
      criteria: [
        { name: 'A', most: 5, weight: 1, advice: undefined },
        { name: 'B', most: 5, weight: 1, advice: undefined },
      ],
      offers: ['x', 'y'].map((id) => ({ id, title: id, html: html(''), committee: [] })),
      comment: 0,
      threshold: 0,
    };
    expect(juryType.unpack(spec, '0412-5')).toBeDefined();
    for (const text of ['0412-6', '0412-', '0312-', '0412-500', '0412-?'])
      expect(juryType.unpack(spec, text)).toBeUndefined();
  });

  it('starts empty, and is ready when every mark is given', () => {
    fc.assert(
      fc.property(anyCase(holey), ({ spec, response }) => {
        expect(juryType.readiness(spec, juryType.start(spec, 1))).toBe('empty');
        const ready = juryType.readiness(spec, response) === 'ready';
        expect(ready).toBe(!response.points.flat().includes(undefined));
        expect(compare(spec, response) !== undefined).toBe(ready);
      }),
    );
  });

  it('agrees with a learner who marks as the committee does', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const comparison = compare(spec, committeeOf(spec));
        expect(comparison?.sameOrder).toBe(true);
        expect(comparison?.differences).toEqual([]);
      }),
    );
  });

  it('ranks both in the committee’s order, dearest difference first', () => {
    fc.assert(
      fc.property(anyCase(whole), ({ spec, response }) => {
        const comparison = compare(spec, response);
        const places = comparison?.ranking.map(({ committee }) => committee.place) ?? [];
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(new Set(comparison?.ranking.map(({ offer }) => offer)).size).toBe(
          spec.offers.length,
        );
        const moves = (comparison?.differences ?? []).map(
          ({ criterion, own, committee }) =>
            Math.abs(own - committee) * (spec.criteria[criterion]?.weight ?? 0),
        );
        expect(moves).toEqual([...moves].sort((one, other) => other - one));
        expect(moves.every((moved) => moved > 0)).toBe(true);
      }),
    );
  });

  it('never gives more points than there are, and lets equals share a place', () => {
    fc.assert(
      fc.property(anyCase(whole), ({ spec, response }) => {
        for (const row of response.points) {
          expect(totalOf(spec.criteria, row)).toBeLessThanOrEqual(mostOf(spec.criteria));
        }
      }),
    );
    expect(placesOf([7, 9, 7, 3])).toEqual([2, 1, 2, 4]);
  });

  it('reports totals in ASCII, is never scored, and writes ranking and reasons into the workbook', () => {
    fc.assert(
      fc.property(anyCase(whole), ({ spec, response }) => {
        const answer = juryType.interaction(spec, response);
        expect(answer.kind === 'other' && /^[\x20-\x7e]{1,255}$/.test(answer.text)).toBe(true);
        expect(juryType.score(spec, response).result).toBe('neutral');
        expect(juryType.entry?.(spec, response)).toContain('Oferta 0: ');
      }),
    );
  });
});
