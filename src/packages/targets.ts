import type { Target } from './build-context.ts';
import { scorm12, scorm2004Fourth, scorm2004Third } from './scorm/standard.ts';
import { galleryTarget } from './targets/gallery.ts';
import { scormTarget } from './targets/scorm.ts';
import { selfStudyTarget } from './targets/self-study.ts';

/** Everything that a build makes. A new target is one file in `targets/` and one line here. */
export const targets: readonly Target[] = [
  selfStudyTarget,
  scormTarget(scorm12),
  scormTarget(scorm2004Third),
  scormTarget(scorm2004Fourth),
  galleryTarget,
];
