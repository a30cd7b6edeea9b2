import { renderChrome } from '../../compiler/render/chrome.ts';
import { renderModule } from '../../compiler/render/render-module.ts';
import type { Course, Module } from '../../model/course.ts';
import { leanIsland } from '../../model/lean-island.ts';
import type { Target } from '../build-context.ts';
import { moduleMedia } from '../module-media.ts';
import type { PackageFile } from '../package-file.ts';
import { textFile } from '../package-file.ts';
import { htmlPage } from '../page/html-page.ts';
import { scriptFiles } from '../script-kind.ts';
import { homeBody } from '../site/home-body.ts';

/** A module as a classic script, since a page opened from a disk may fetch nothing. */
function moduleScript(course: Course, module: Module): PackageFile {
  const { main, island } = renderModule(course, module, 'site');
  const content = JSON.stringify({ id: module.id, main, island: leanIsland(island) });
  return textFile(`modules/${module.id}.js`, `razemModule(${content});\n`);
}

/** The course for a browser alone: from a disk, from a static host, without an LMS. */
export const selfStudyTarget: Target = {
  folder: 'selfstudy',
  async files(context) {
    const { root, course, theme } = context;
    const media = await Promise.all(
      course.modules.map((module) => moduleMedia(root, module, `modules/${module.id}/`)),
    );
    return [
      textFile(
        'index.html',
        htmlPage({
          title: course.title,
          description: course.summary,
          language: course.language,
          body: renderChrome(course, undefined, homeBody(course)),
          base: '',
          island: undefined,
        }),
      ),
      ...(await scriptFiles(context, 'selfstudy', course.modules)),
      theme.style,
      ...theme.fonts,
      ...course.modules.map((module) => moduleScript(course, module)),
      ...media.flat(),
    ];
  },
};
