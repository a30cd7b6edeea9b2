import { hintFor } from '../source/nearest.ts';
import type { ModuleRule } from './module-rules.ts';

/** A module's motif is one of the twelve in `course/theme/motifs.txt`. */
export const motifExists: ModuleRule = ({ open, motifs }, report) => {
  if (motifs.length === 0 || open.motif === '' || motifs.includes(open.motif)) return;
  report({
    code: 'module/unknown-motif',
    severity: 'error',
    message: `Nie ma motywu „${open.motif}”.`,
    hint: hintFor(open.motif, motifs),
    span: open.motifSpan,
  });
};
