import type { BuildContext } from '../build-context.ts';
import type { PackageFile } from '../package-file.ts';
import { textFile } from '../package-file.ts';
import type { PackageContent } from './content.ts';
import { modulePage } from './module-page.ts';
import { schemaFiles } from './schema-files.ts';
import type { Standard } from './standard.ts';

/** Every file of the package with the whole course: one SCO a module, the rest shared by all. */
export async function coursePackage(
  standard: Standard,
  { course, theme, script }: BuildContext,
): Promise<PackageFile[]> {
  const types = [...new Set(course.modules.flatMap((module) => module.types))].toSorted();
  const shared = [
    textFile('player.js', await script({ entry: standard.entry, types })),
    theme.style,
    ...theme.fonts,
  ];
  const pages = course.modules.map((module) =>
    textFile(`${module.id}/index.html`, modulePage(course, module, '../')),
  );
  const content: PackageContent = {
    id: course.id,
    title: course.title,
    description: course.summary,
    version: course.version,
    language: course.language,
    keywords: [...new Set(course.modules.flatMap((module) => module.keywords))],
    minutes: course.modules.reduce((sum, module) => sum + module.minutes, 0),
    scos: course.modules.map((module) => ({
      moduleId: module.id,
      title: module.title,
      launchPath: `${module.id}/index.html`,
      paths: [`${module.id}/index.html`],
    })),
    sharedPaths: [],
  };
  const metadata = standard.metadata(content);
  const sharedPaths = [...shared, ...metadata].map((file) => file.path);
  return [
    textFile('imsmanifest.xml', standard.manifest({ ...content, sharedPaths })),
    ...pages,
    ...shared,
    ...metadata,
    ...(await schemaFiles(standard.schemas)),
  ];
}
