import type { XmlElement } from '../xml.ts';
import { element, toXml } from '../xml.ts';
import type { PackageContent } from './content.ts';
import { isoMinutes } from './content.ts';

const text = (name: string, language: string, value: string): XmlElement =>
  element(name, {}, element('string', { language }, value));

const vocabulary = (name: string, value: string): XmlElement =>
  element(name, {}, element('source', {}, 'LOMv1.0'), element('value', {}, value));

/**
 * IEEE learning object metadata as a file beside the manifest (docs/decisions/0009): inline it would put
 * a name space into the manifest whose schema the package would have to carry.
 */
export const lom2004 = (content: PackageContent): string =>
  toXml(
    element(
      'lom',
      { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
      element(
        'general',
        {},
        element(
          'identifier',
          {},
          element('catalog', {}, 'Razem dla Regionu'),
          element('entry', {}, content.id),
        ),
        text('title', content.language, content.title),
        element('language', {}, content.language),
        text('description', content.language, content.description),
        ...content.keywords.map((keyword) => text('keyword', content.language, keyword)),
      ),
      element(
        'lifeCycle',
        {},
        text('version', 'en', content.version),
        vocabulary('status', 'final'),
      ),
      element(
        'metaMetadata',
        {},
        element('metadataSchema', {}, 'LOMv1.0'),
        element('language', {}, content.language),
      ),
      element('technical', {}, element('format', {}, 'text/html')),
      element(
        'educational',
        {},
        element('typicalLearningTime', {}, element('duration', {}, isoMinutes(content.minutes))),
      ),
      element(
        'rights',
        {},
        vocabulary('cost', 'no'),
        vocabulary('copyrightAndOtherRestrictions', 'yes'),
        text('description', 'en', 'CC BY-SA 4.0'),
      ),
    ),
  );
