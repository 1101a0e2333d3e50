/** Which press sends: told from how a control stands to the box, what it is called, and what it did before. */
import { getterOf } from '#lib/reading/dom.ts';
import { beginningOf, identifierWords, normalForm } from '#lib/text/normal.ts';
import type { Box } from './box.ts';

/** What can be pressed. Icons are often plain elements with a role, a cursor or a handler. */
const PRESSABLE =
  'button,input[type=submit],input[type=image],input[type=button],[role=button],a,[onclick],[tabindex]:not([tabindex="-1"])';

/** Called so, in the languages of the guard and by makers: words, and parts of names of classes and icons. */
const SENDS =
  /\b(send|submit|post|reply|go|ok|envoyer?|envoi|publier|repondre|valider|senden|abschicken|enviar|invia|verstuur|verzenden|stuur)\b|send|submit|paper[- ]?plane|[➤➡▶►✈→⏎↵↑⬆]/i;

/** Called so, it does something else with a message; classes that only say how it looks are none of these. */
const ELSE =
  /\b(emoji|smile|sticker|gif\b|attach|joindre|piece|paper ?clip|upload|photo|image|camera|micro|voice|vocal|audio|record|italic|format|menu|close|fermer|cancel|annuler|settings|search|recherch|report|signaler|bloquer|delete|supprimer|clear(?!fix)|effacer|next|suivant|skip|stop|quit|leave|(?<!font )bold|(?<!(inline|btn|d) )block)|[📎📷🎤🙂😀-😏]/iu;

/** Pixels around the box in which an unnamed icon is taken for the one that sends. */
const NEAR = 96;
/** The same for one that is called so. */
const NEAR_NAMED = 320;

/** The control that a press on `target` would press, as far as it can send what stands in `box`; else null. */
export function sendControl(target: Element | null, box: Box): HTMLElement | null {
  const control = target?.closest<HTMLElement>(PRESSABLE) ?? null;
  if (!control || control.contains(box.element) || box.element.contains(control)) return null;
  const does = doesBy(control);
  // Where it submits the form all the same, the submit is held.
  if (does === 'else') return null;
  const form = formOf(box.element);
  if (form && formOf(control) === form && isSubmit(control)) return control;
  const near = does === 'sends' ? NEAR_NAMED : isUnnamed(control) ? NEAR : 0;
  return near > 0 && isBeside(control, box, near) ? control : null;
}

/** The control that most likely sends, looked for where nobody has pressed one; null where none can be told. */
export function findSendControl(box: Box): HTMLElement | null {
  const form = formOf(box.element);
  if (form) {
    const submit = [
      ...rootOf(form).querySelectorAll<HTMLElement>('button,input[type=submit],input[type=image]'),
    ].filter((control) => formOf(control) === form);
    const able = submit.filter(
      (control) =>
        isSubmit(control) && !(control as HTMLButtonElement).disabled && doesBy(control) !== 'else',
    );
    const found = able.find((control) => doesBy(control) === 'sends') ?? able[0];
    if (found) return found;
  }
  for (
    let around = box.element.parentElement, steps = 0;
    around && steps < 5;
    around = around.parentElement
  ) {
    const named = [...around.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
      (control) => sendControl(control, box) === control && doesBy(control) === 'sends',
    );
    if (named.length > 0) return named.at(-1) ?? null;
    steps++;
  }
  return null;
}

/** The form that something belongs to, also by its attribute `form`; by our own prototype, since a page may shadow it. */
export const formOf = (control: HTMLElement): HTMLFormElement | null =>
  (getterOf(control, 'form')(control) as HTMLFormElement | null | undefined) ?? control.closest('form');

/** The document or the shadow root that it stands in; what belongs to it stands there as well. */
const rootOf = (form: HTMLFormElement) => form.getRootNode() as Document | ShadowRoot;

function isSubmit(control: HTMLElement): boolean {
  const type = getterOf(control, 'type')(control);
  return ['button', 'input'].includes(control.localName) && (type === 'submit' || type === 'image');
}

/** What it does by what it is called: to a person first, by its maker where that says nothing. */
function doesBy(control: HTMLElement): 'sends' | 'else' | null {
  const icon = control.querySelector('svg,i,img,span[class]');
  const given = (element: Element | null, names: string[]) =>
    names.map((name) => element?.getAttribute(name) ?? '');
  const read = [
    beginningOf(control.textContent ?? '', 40),
    ...given(control, ['aria-label', 'title', 'value']),
    ...given(icon, ['aria-label', 'alt']),
  ];
  const made = [
    ...given(control, ['id', 'name', 'class', 'data-testid', 'data-icon']),
    ...given(icon, ['class', 'data-icon', 'data-testid']),
  ];
  for (const called of [
    normalForm(read.join(' ')),
    made.map((name) => identifierWords(name, 400)).join(' '),
  ]) {
    if (ELSE.test(called)) return 'else';
    if (SENDS.test(called)) return 'sends';
  }
  return null;
}

const isUnnamed = (control: HTMLElement) =>
  !/[a-z\u00c0-\u024f]{2}/i.test(control.textContent ?? '') &&
  !control.hasAttribute('aria-label') &&
  !control.hasAttribute('title');

function isBeside(control: HTMLElement, { element }: Box, near: number): boolean {
  const box = element.getBoundingClientRect();
  const it = control.getBoundingClientRect();
  if (it.width === 0 || it.height === 0) return false;
  const across = Math.max(0, box.left - it.right, it.left - box.right);
  const down = Math.max(0, box.top - it.bottom, it.top - box.bottom);
  return across <= near && down <= near;
}
