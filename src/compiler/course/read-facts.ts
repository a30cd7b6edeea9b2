import type { Fact } from '../../model/course.ts';
import type { Report, Span } from '../../model/diagnostic.ts';
import { isId } from '../../model/ids.ts';
import type { Source } from '../source/source.ts';
import { readYaml } from '../source/read-yaml.ts';

/** A fact with the place of its id. */
export interface LocatedFact {
  readonly fact: Fact;
  readonly span: Span;
}

/** Reads `course/facts.yaml`: a mapping of ids to facts. Undefined when it is no mapping. */
export function readFacts(source: Source, report: Report): LocatedFact[] | undefined {
  const root = readYaml(source.text, source.file, 1, report);
  return root?.mapEntries().flatMap(({ key, fields }) => {
    if (!isId(key.value)) {
      report({
        code: 'fact/bad-id',
        severity: 'error',
        message: `„${key.value}” nie jest dobrym identyfikatorem faktu.`,
        hint: 'Małe litery bez ogonków, cyfry i pojedyncze łączniki; na początku litera.',
        span: key.span,
      });
    }
    const value = fields.text('value');
    const sentence = fields.text('sentence');
    const basis = fields.text('basis');
    const origin = fields.map('source');
    const title = origin?.text('title');
    const url = origin?.optionalText('url');
    origin?.finish();
    if (origin && url !== undefined && !(/^https?:\/\//.test(url) && URL.canParse(url))) {
      report({
        code: 'link/dead',
        severity: 'error',
        message: `„${url}” nie jest adresem strony.`,
        hint: 'Napisz cały adres, od https://.',
        span: origin.spanOf('url'),
      });
    }
    const checkedOn = fields.day('checked-on');
    const checkAgainBy = fields.day('check-again-by');
    const confidence = fields.oneOf('confidence', ['pewne', 'do-sprawdzenia']);
    fields.finish();
    const complete = value && sentence && basis && title && checkedOn && checkAgainBy && confidence;
    if (!complete) {
      // Named, so that prose which uses it is not blamed as well.
      return [{ fact: unfinished(key.value, value ?? '…'), span: key.span }];
    }
    const fact: Fact = {
      id: key.value,
      value,
      sentence,
      basis,
      source: { title, url },
      checkedOn,
      checkAgainBy,
      confidence: confidence === 'pewne' ? 'certain' : 'to-check',
    };
    return [{ fact, span: key.span }];
  });
}

const unfinished = (id: string, value: string): Fact => ({
  id,
  value,
  sentence: '',
  basis: '',
  source: { title: '', url: undefined },
  checkedOn: '',
  checkAgainBy: '9999-12-31',
  confidence: 'to-check',
});
