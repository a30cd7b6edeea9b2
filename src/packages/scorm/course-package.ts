import type { BuildContext } from '../build-context.ts';
import { moduleMedia } from '../module-media.ts';
import type { PackageFile } from '../package-file.ts';
import { textFile } from '../package-file.ts';
import { scriptFiles } from '../script-kind.ts';
import type { PackageContent } from './content.ts';
import { modulePage } from './module-page.ts';
import { schemaFiles } from './schema-files.ts';
import type { Standard } from './standard.ts';

/** Every file of the package with the whole course: one SCO a module, the rest shared by all. */
export async function coursePackage(
  standard: Standard,
  context: BuildContext,
): Promise<PackageFile[]> {
  const { root, course, theme } = context;
  const shared = [
    ...(await scriptFiles(context, standard.entry, course.modules)),
    theme.style,
    ...theme.fonts,
  ];
  const own = await Promise.all(
    course.modules.map(async (module) => ({
      module,
      files: [
        textFile(`${module.id}/index.html`, modulePage(course, module, '../')),
        ...(await moduleMedia(root, module, `${module.id}/`)),
      ],
    })),
  );
  const content: PackageContent = {
    id: course.id,
    title: course.title,
    description: course.summary,
    version: course.version,
    language: course.language,
    keywords: [...new Set(course.modules.flatMap((module) => module.keywords))],
    minutes: course.modules.reduce((sum, module) => sum + module.minutes, 0),
    scos: own.map(({ module, files }) => ({
      moduleId: module.id,
      title: module.title,
      launchPath: `${module.id}/index.html`,
      paths: files.map(({ path }) => path),
    })),
    sharedPaths: [],
  };
  const metadata = standard.metadata(content);
  const sharedPaths = [...shared, ...metadata].map((file) => file.path);
  return [
    textFile('imsmanifest.xml', standard.manifest({ ...content, sharedPaths })),
    ...own.flatMap(({ files }) => files),
    ...shared,
    ...metadata,
    ...(await schemaFiles(standard.schemas)),
  ];
}
