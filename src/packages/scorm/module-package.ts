import type { Module } from '../../model/course.ts';
import type { BuildContext } from '../build-context.ts';
import { moduleMedia } from '../module-media.ts';
import type { PackageFile } from '../package-file.ts';
import { textFile } from '../package-file.ts';
import { scriptFiles } from '../script-kind.ts';
import type { PackageContent } from './content.ts';
import { modulePage } from './module-page.ts';
import { schemaFiles } from './schema-files.ts';
import type { Standard } from './standard.ts';

/** Every file of a package with one module, before zipping. */
export async function modulePackage(
  standard: Standard,
  context: BuildContext,
  module: Module,
): Promise<PackageFile[]> {
  const { root, course, theme } = context;
  const listed = [
    textFile('index.html', modulePage(course, module, '')),
    ...(await scriptFiles(context, standard.entry, [module])),
    theme.style,
    ...theme.fonts,
    ...(await moduleMedia(root, module, '')),
  ];
  const content: PackageContent = {
    id: module.id,
    title: module.title,
    description: module.summary,
    version: module.version,
    language: course.language,
    keywords: module.keywords,
    minutes: module.minutes,
    scos: [],
    sharedPaths: [],
  };
  const metadata = standard.metadata(content);
  const paths = [...listed, ...metadata].map((file) => file.path);
  const manifest = standard.manifest({
    ...content,
    scos: [{ moduleId: module.id, title: module.title, launchPath: 'index.html', paths }],
  });
  return [
    textFile('imsmanifest.xml', manifest),
    ...listed,
    ...metadata,
    ...(await schemaFiles(standard.schemas)),
  ];
}
