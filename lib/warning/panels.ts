/** The parts of a warning that open and close: one at a time, so that the sentence and the way out stay in sight. */

export function createPanels() {
  /** What opened the part that is open: kept here, as a page may reach what is drawn. */
  let openedBy: string | undefined;
  return {
    /** @returns whether it is open now */
    toggle(root: ShadowRoot, control: HTMLElement): boolean {
      const wasOpen = control.getAttribute('aria-expanded') === 'true';
      openedBy = undefined;
      closeAll(root);
      if (wasOpen) return false;
      openedBy = control.dataset.does;
      control.setAttribute('aria-expanded', 'true');
      const panel = root.getElementById(control.getAttribute('aria-controls') ?? '');
      panel?.removeAttribute('hidden');
      panel?.scrollIntoView({ block: 'nearest' });
      return true;
    },
    close(root: ShadowRoot): void {
      openedBy = undefined;
      closeAll(root);
    },
    /** The child has opened the question whether to go on all the same: no page can have a press answer it before. */
    hasAsked: (): boolean => openedBy === 'plain',
  };
}

/** Where the focus would be hidden with its panel, it goes to the control that opened it. */
function closeAll(root: ShadowRoot): void {
  const left = root.activeElement?.closest('.panel')?.id;
  if (left) root.querySelector<HTMLElement>(`[aria-controls="${left}"]`)?.focus();
  for (const control of root.querySelectorAll('[aria-expanded]'))
    control.setAttribute('aria-expanded', 'false');
  for (const panel of root.querySelectorAll('.panel')) panel.setAttribute('hidden', '');
}
