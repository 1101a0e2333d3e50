/** What banner and cover are made of. */
import { element, svg } from './element.ts';
import type { WarningView } from './view.ts';

/** What a control does; written on it, read when an input hits it. */
export const DEEDS = [
  'leave',
  'close',
  'why',
  'what-to-do',
  'talk',
  'hold',
  'plain',
  'back',
  'confirm',
  'change',
  'clean',
  'stay',
  'unasked',
] as const;
export type Deed = (typeof DEEDS)[number];

/** The deed of the control that an element is, or lies in. */
export function deedOf(hit: Element | null): { control: HTMLElement; deed: Deed | null } | null {
  const control = hit?.closest<HTMLElement>('button, a') ?? null;
  if (!control) return null;
  return { control, deed: DEEDS.find((deed) => deed === control.dataset.does) ?? null };
}

export function button(
  document: Document,
  does: Deed,
  look: string,
  ...content: (string | Node)[]
): HTMLElement {
  return element(document, 'button', { type: 'button', class: look, 'data-does': does }, ...content);
}

/** A button that opens the panel with the same name. */
export function opener(document: Document, does: Deed, look: string, label: string): HTMLElement {
  const made = button(document, does, look, label);
  made.setAttribute('aria-expanded', 'false');
  made.setAttribute('aria-controls', `panel-${does}`);
  return made;
}

export function closer(document: Document, label: string): HTMLElement {
  const cross = svg(
    document,
    'svg',
    { viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false' },
    svg(document, 'path', { d: 'M5 5l10 10M15 5L5 15' }),
  );
  const made = button(document, 'close', 'x', cross);
  made.setAttribute('aria-label', label);
  return made;
}

/** A part that stays closed until its button opens it. */
export function panel(
  document: Document,
  does: Deed,
  title: string,
  ...content: (Node | null)[]
): HTMLElement {
  return element(
    document,
    'section',
    { class: 'panel', id: `panel-${does}`, 'aria-label': title, hidden: '' },
    ...content,
  );
}

/** How many reasons stand on the warning itself; the others are one tap away. */
const REASONS_SHOWN = 2;

/** Says the tone of a reason by its colour; the words beside it say the rest. */
const dot = (document: Document): HTMLElement =>
  element(document, 'span', { class: 'dot', 'aria-hidden': 'true' });

/** The strongest reasons, by their titles alone; null where there is none. */
export function shortReasons(document: Document, reasons: WarningView['reasons']): HTMLElement | null {
  const titles = reasons
    .slice(0, REASONS_SHOWN)
    .map(({ title }) => element(document, 'li', {}, dot(document), element(document, 'span', {}, title)));
  return titles.length === 0 ? null : element(document, 'ul', { class: 'short', id: 'short' }, ...titles);
}

export function reasonList(document: Document, reasons: WarningView['reasons']): HTMLElement {
  const items = reasons.map(({ title, explain }) =>
    element(
      document,
      'li',
      { class: 'card reason' },
      dot(document),
      element(document, 'strong', { class: 'reason-title' }, title),
      explain ? element(document, 'span', { class: 'means' }, explain) : null,
    ),
  );
  return element(document, 'ul', {}, ...items);
}

export function adviceList(document: Document, advice: string[]): HTMLElement {
  return element(
    document,
    'ol',
    { class: 'advice' },
    ...advice.map((line) => element(document, 'li', {}, line)),
  );
}

/** Where to find help: the name leads to the site, the number can be called. The page is not told where from. */
export function helpList(document: Document, help: WarningView['help']): HTMLElement {
  const items = help.map(({ name, what, phone, call, url }) =>
    element(
      document,
      'li',
      { class: 'card' },
      element(
        document,
        'div',
        {},
        element(document, 'a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, name),
        element(document, 'span', {}, what),
      ),
      phone
        ? element(document, 'a', { class: 'call', href: `tel:${phone.replaceAll(' ', '')}` }, call)
        : null,
    ),
  );
  return element(document, 'ul', { class: 'help' }, ...items);
}
