import type { Target } from '../build-context.ts';
import { coursePackage } from '../scorm/course-package.ts';
import { modulePackage } from '../scorm/module-package.ts';
import type { Standard } from '../scorm/standard.ts';
import { zip } from '../zip.ts';

/** One zip a module and one with the whole course, for one SCORM standard. */
export const scormTarget = (standard: Standard): Target => ({
  folder: standard.folder,
  async files(context) {
    const modules = context.course.modules.map(async (module) => ({
      path: `${module.id}.zip`,
      bytes: zip(await modulePackage(standard, context, module)),
    }));
    const course = coursePackage(standard, context).then((files) => ({
      path: `${context.course.id}.zip`,
      bytes: zip(files),
    }));
    return Promise.all([...modules, course]);
  },
});
