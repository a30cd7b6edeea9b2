const selector = 'button, input, select, textarea, a[href], [tabindex="0"], [role=slider]';

/** Everything a learner can operate inside an element, shadow roots of own parts included, in order. */
export function controlsIn(root: Element): HTMLElement[] {
  const inside = root.shadowRoot ?? root;
  return [...inside.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.shadowRoot) return controlsIn(element);
    return element.matches(selector) ? [element] : [];
  });
}

/** The accessible name as far as labels, `aria-label`, `aria-labelledby` and content give it. */
export function nameOf(control: HTMLElement): string {
  const root = control.getRootNode();
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const referred = ids.map((id) =>
    root instanceof ShadowRoot || root instanceof Document ? root.getElementById(id) : null,
  );
  const labels =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
      ? [...(control.labels ?? [])]
      : [];
  const texts = [...referred, ...labels, control].map((element) => element?.textContent ?? '');
  return [control.getAttribute('aria-label') ?? '', ...texts].join(' ').trim();
}
