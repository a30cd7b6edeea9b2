import { RazemNotices } from './notices.ts';
import { RazemOutline } from './outline.ts';
import { RazemPager } from './pager.ts';
import { RazemReference } from './reference.ts';
import { RazemResult } from './result.ts';
import { RazemSaveLine } from './save-line.ts';
import { RazemSettings } from './settings-panel.ts';
import { RazemStart } from './start-actions.ts';
import { RazemTest } from './test-run.ts';
import { RazemTools } from './tools.ts';
import { RazemWarmUp } from './warm-up.ts';

const elements = {
  'razem-notices': RazemNotices,
  'razem-outline': RazemOutline,
  'razem-pager': RazemPager,
  'razem-reference': RazemReference,
  'razem-result': RazemResult,
  'razem-save-line': RazemSaveLine,
  'razem-settings': RazemSettings,
  'razem-start': RazemStart,
  'razem-test': RazemTest,
  'razem-tools': RazemTools,
  'razem-warm-up': RazemWarmUp,
} as const;

/** Defines the shell's elements; a second call defines nothing. */
export function registerShell(): void {
  for (const [name, element] of Object.entries(elements))
    if (customElements.get(name) === undefined) customElements.define(name, element);
}

type Elements = typeof elements;

declare global {
  interface HTMLElementTagNameMap {
    'razem-notices': InstanceType<Elements['razem-notices']>;
    'razem-outline': InstanceType<Elements['razem-outline']>;
    'razem-pager': InstanceType<Elements['razem-pager']>;
    'razem-reference': InstanceType<Elements['razem-reference']>;
    'razem-result': InstanceType<Elements['razem-result']>;
    'razem-save-line': InstanceType<Elements['razem-save-line']>;
    'razem-settings': InstanceType<Elements['razem-settings']>;
    'razem-start': InstanceType<Elements['razem-start']>;
    'razem-test': InstanceType<Elements['razem-test']>;
    'razem-tools': InstanceType<Elements['razem-tools']>;
    'razem-warm-up': InstanceType<Elements['razem-warm-up']>;
  }
}
