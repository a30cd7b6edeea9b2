import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { assemble, documentText } from './assemble.ts';
import { isDone, isFilled } from './limits.ts';
import { pack, unpack } from './pack.ts';
import { hasExample, type CanvasResponse, type CanvasSpec } from './spec.ts';
import { canvasTexts } from './texts.ts';

export const canvasType: ActivityType<CanvasSpec, CanvasResponse> = {
  type: 'canvas',
  scored: false,
  kind: () => ({ pl: canvasTexts.pl.kind, en: canvasTexts.en.kind }),
  start: (spec) => ({ shown: hasExample(spec) ? 'example' : 'own', texts: {} }),
  readiness(spec, response) {
    if (!spec.fields.some((field) => isFilled(field, response))) return 'empty';
    return isDone(spec, response) ? 'ready' : 'partial';
  },
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction({ fields }, response) {
    const filled = fields.filter((field) => isFilled(field, response));
    const tokens = filled.map(({ token }) => token).join('');
    return { kind: 'other', text: `filled=${tokens} of=${fields.length}` };
  },
  pack,
  unpack,
  entry(spec, response) {
    if (!spec.fields.some((field) => isFilled(field, response))) return undefined;
    return documentText(assemble(spec, response.texts));
  },
};
