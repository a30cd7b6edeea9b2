import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { gapsOf } from './gaps.ts';
import { pack, unpack } from './pack.ts';
import { named, type NetworkMapResponse, type NetworkMapSpec } from './spec.ts';
import { networkMapTexts, sayContact } from './texts.ts';

export const networkMapType: ActivityType<NetworkMapSpec, NetworkMapResponse> = {
  type: 'network-map',
  scored: false,
  kind: () => ({ pl: networkMapTexts.pl.kind, en: networkMapTexts.en.kind }),
  start: ({ example }) => ({ shown: example.length > 0 ? 'example' : 'own', own: [] }),
  readiness(_spec, { own }) {
    const known = named(own).length;
    if (known === 0) return 'empty';
    return known === own.length ? 'ready' : 'partial';
  },
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction(spec, { own }) {
    const kinds = spec.kinds.length - gapsOf(spec, own).kinds.length;
    const bridges = named(own).filter(({ outside }) => outside).length;
    const text = `contacts=${named(own).length} kinds=${kinds} bridges=${bridges}`;
    return { kind: 'other', text };
  },
  pack,
  unpack,
  entry(spec, { own }) {
    const known = named(own);
    if (known.length === 0) return undefined;
    const texts = networkMapTexts.pl;
    const kindOf = (token: string): string =>
      spec.kinds.find((kind) => kind.token === token)?.name ?? '';
    const gaps = gapsOf(spec, own);
    const missing = gaps.kinds.map(({ name }) => name).join(', ');
    return [
      ...known.map((contact) => `- ${sayContact(contact, kindOf(contact.kind), texts)}`),
      ...(missing === '' ? [] : [`${texts.missingAll}: ${missing}`]),
      ...(gaps.onlyStrong ? [texts.onlyStrong] : []),
      ...(gaps.noStrong ? [texts.noStrong] : []),
      ...(gaps.noBridge ? [texts.noBridge] : []),
    ].join('\n');
  },
};
