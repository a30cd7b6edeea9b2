import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe: { run(target: Element, options: RunOptions): Promise<AxeResults> };
  }
}

/** Contrast is judged in the course's own colours. */
async function wearTheme(): Promise<void> {
  if (document.querySelector('link[href$="tokens.css"]') !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/course/theme/tokens.css';
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

/** What axe finds wrong in an element and its shadow trees: rule, target and reason, one line each. */
export async function axeProblems(target: Element): Promise<readonly string[]> {
  await wearTheme();
  // A fragment of a page has no landmarks of its own.
  const { violations } = await window.axe.run(target, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
