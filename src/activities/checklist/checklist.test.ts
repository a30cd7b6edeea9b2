import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import type { ChecklistSpec } from './spec.ts';
import { checklistType } from './type.ts';

const spec: ChecklistSpec = {
  items: [
    { token: 'a', html: 'sala' as Html, text: 'sala', advice: 'Poproś szkołę.' as Html },
    { token: 'b', html: 'podpis' as Html, text: 'podpis' },
  ],
};

describe('checklist', () => {
  it('judges nobody', () => {
    expect(checklistType.score(spec, ['a']).result).toBe('neutral');
  });

  it('advises on what is missing and is silent on what is there', () => {
    expect(checklistType.feedback(spec, []).map(({ part }) => part)).toEqual(['a']);
    expect(checklistType.feedback(spec, ['a'])).toEqual([]);
  });

  it('hands the workbook the whole list, ticked and not', () => {
    expect(checklistType.entry?.(spec, ['b'])).toBe('[ ] sala\n[x] podpis');
    expect(checklistType.entry?.(spec, [])).toBeUndefined();
  });

  it('packs any ticking and takes nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b']), (response) => {
        expect(checklistType.unpack(spec, checklistType.pack(spec, response))).toEqual(response);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const response = checklistType.unpack(spec, text);
        return response === undefined || new Set(text).size === text.length;
      }),
    );
  });
});
