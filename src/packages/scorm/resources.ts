import type { XmlElement } from '../xml.ts';
import { element } from '../xml.ts';
import type { PackageContent } from './content.ts';
import { resourceId, sharedResourceId } from './identifiers.ts';

/** The list of files, the same in each standard but for the spelling of one attribute. */
export function resources(
  { scos, sharedPaths }: PackageContent,
  typeAttribute: 'adlcp:scormtype' | 'adlcp:scormType',
): XmlElement {
  const resource = (
    identifier: string,
    kind: 'sco' | 'asset',
    paths: readonly string[],
    more: { readonly href?: string; readonly dependsOn?: string },
  ) =>
    element(
      'resource',
      {
        identifier,
        type: 'webcontent',
        [typeAttribute]: kind,
        ...(more.href === undefined ? {} : { href: more.href }),
      },
      ...paths.map((href) => element('file', { href })),
      ...(more.dependsOn === undefined
        ? []
        : [element('dependency', { identifierref: more.dependsOn })]),
    );
  const isShared = sharedPaths.length > 0;
  return element(
    'resources',
    {},
    ...scos.map(({ moduleId, launchPath, paths }) =>
      resource(resourceId(moduleId), 'sco', paths, {
        href: launchPath,
        ...(isShared ? { dependsOn: sharedResourceId } : {}),
      }),
    ),
    ...(isShared ? [resource(sharedResourceId, 'asset', sharedPaths, {})] : []),
  );
}
