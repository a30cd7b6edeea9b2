import type { XmlElement } from '../xml.ts';
import { element, toXml } from '../xml.ts';
import type { PackageContent } from './content.ts';
import { isoMinutes } from './content.ts';

const lang = (language: string, text: string): XmlElement =>
  element('imsmd:langstring', { 'xml:lang': language }, text);

const vocabulary = (name: string, value: string): XmlElement =>
  element(
    name,
    {},
    element('imsmd:source', {}, lang('x-none', 'LOMv1.0')),
    element('imsmd:value', {}, lang('x-none', value)),
  );

/**
 * Learning object metadata in the IMS 1.2 spelling, as a file beside the manifest (docs/decisions/0009):
 * inline it would make every package carry its schema.
 */
export const lom12 = (content: PackageContent): string =>
  toXml(
    element(
      'imsmd:lom',
      { 'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1' },
      element(
        'imsmd:general',
        {},
        element('imsmd:title', {}, lang(content.language, content.title)),
        element(
          'imsmd:catalogentry',
          {},
          element('imsmd:catalog', {}, 'Razem dla Regionu'),
          element('imsmd:entry', {}, lang('x-none', content.id)),
        ),
        element('imsmd:language', {}, content.language),
        element('imsmd:description', {}, lang(content.language, content.description)),
        ...content.keywords.map((keyword) =>
          element('imsmd:keyword', {}, lang(content.language, keyword)),
        ),
      ),
      element(
        'imsmd:lifecycle',
        {},
        element('imsmd:version', {}, lang('x-none', content.version)),
        vocabulary('imsmd:status', 'Final'),
      ),
      element(
        'imsmd:metametadata',
        {},
        element('imsmd:metadatascheme', {}, 'ADL SCORM 1.2'),
        element('imsmd:language', {}, 'pl'),
      ),
      element(
        'imsmd:technical',
        {},
        element('imsmd:format', {}, 'text/html'),
        element('imsmd:location', { type: 'URI' }, content.scos[0]?.launchPath ?? 'index.html'),
      ),
      element(
        'imsmd:educational',
        {},
        element(
          'imsmd:typicallearningtime',
          {},
          element('imsmd:datetime', {}, isoMinutes(content.minutes)),
        ),
      ),
      element(
        'imsmd:rights',
        {},
        vocabulary('imsmd:cost', 'no'),
        vocabulary('imsmd:copyrightandotherrestrictions', 'yes'),
        element('imsmd:description', {}, lang('en', 'CC BY-SA 4.0')),
      ),
    ),
  );
