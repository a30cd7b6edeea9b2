import { element, toXml } from '../xml.ts';
import type { PackageContent } from './content.ts';
import { metadataPath } from './content.ts';
import { itemId, manifestId, organizationId, resourceId } from './identifiers.ts';
import { resources } from './resources.ts';

/**
 * `imsmanifest.xml` of SCORM 1.2. The prefixes are part of the format: Moodle reads them as written. No
 * `adlcp:masteryscore`: with one, LMSs turn an unfinished module with part of a score into a failed one.
 */
export function manifest12(content: PackageContent): string {
  return toXml(
    element(
      'manifest',
      {
        identifier: manifestId(content.id),
        version: content.version,
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd ' +
          'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '1.2'),
        element('adlcp:location', {}, metadataPath),
      ),
      element(
        'organizations',
        { default: organizationId(content.id) },
        element(
          'organization',
          { identifier: organizationId(content.id) },
          element('title', {}, content.title),
          ...content.scos.map((sco) =>
            element(
              'item',
              {
                identifier: itemId(sco.moduleId),
                identifierref: resourceId(sco.moduleId),
                isvisible: 'true',
              },
              element('title', {}, sco.title),
            ),
          ),
        ),
      ),
      resources(content, 'adlcp:scormtype'),
    ),
  );
}
