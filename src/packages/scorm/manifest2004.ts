import { element, toXml } from '../xml.ts';
import type { PackageContent } from './content.ts';
import { metadataPath } from './content.ts';
import { itemId, manifestId, organizationId, resourceId } from './identifiers.ts';
import { resources } from './resources.ts';

/** Exactly as Moodle tests it; any other text is taken for SCORM 1.2. */
export const schemaVersions = {
  3: '2004 3rd Edition',
  4: '2004 4th Edition',
} as const;

export type Edition = keyof typeof schemaVersions;

const schemaLocation = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
]
  .flat()
  .join(' ');

/**
 * `imsmanifest.xml` of SCORM 2004. Sequencing is no more than *flow* and *choice*; `…SetByContent` keeps an
 * LMS from calling a module done because its window was closed.
 */
export function manifest2004(content: PackageContent, edition: Edition): string {
  return toXml(
    element(
      'manifest',
      {
        identifier: manifestId(content.id),
        version: content.version,
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
        'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': schemaLocation,
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, schemaVersions[edition]),
        element('adlcp:location', {}, metadataPath),
      ),
      element(
        'organizations',
        { default: organizationId(content.id) },
        element(
          'organization',
          {
            identifier: organizationId(content.id),
            'adlseq:objectivesGlobalToSystem': 'false',
          },
          element('title', {}, content.title),
          ...content.scos.map((sco) =>
            element(
              'item',
              { identifier: itemId(sco.moduleId), identifierref: resourceId(sco.moduleId) },
              element('title', {}, sco.title),
              element(
                'imsss:sequencing',
                {},
                element('imsss:deliveryControls', {
                  completionSetByContent: 'true',
                  objectiveSetByContent: 'true',
                }),
              ),
            ),
          ),
          element(
            'imsss:sequencing',
            {},
            element('imsss:controlMode', { choice: 'true', flow: 'true' }),
          ),
        ),
      ),
      resources(content, 'adlcp:scormType'),
    ),
  );
}
