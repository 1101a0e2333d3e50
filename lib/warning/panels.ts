/** Opens and closes the parts of a warning: one at a time, so that the sentence and the way out stay in sight. */
export function togglePanel(root: ShadowRoot, control: HTMLElement): boolean {
  const open = control.getAttribute('aria-expanded') === 'true';
  closePanels(root);
  if (open) return false;
  control.setAttribute('aria-expanded', 'true');
  const panel = root.getElementById(control.getAttribute('aria-controls') ?? '');
  panel?.removeAttribute('hidden');
  panel?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Where the focus would be hidden with its panel, it goes to the control that opened it. */
export function closePanels(root: ShadowRoot): void {
  const left = root.activeElement?.closest('.panel')?.id;
  if (left) root.querySelector<HTMLElement>(`[aria-controls="${left}"]`)?.focus();
  for (const control of root.querySelectorAll('[aria-expanded]'))
    control.setAttribute('aria-expanded', 'false');
  for (const panel of root.querySelectorAll('.panel')) panel.setAttribute('hidden', '');
}
