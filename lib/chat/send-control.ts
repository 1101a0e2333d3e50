/** Which press sends: told from how a control stands to the box, what it is called, and what it did before. */
import { getterOf } from '#lib/reading/dom.ts';
import type { Box } from './box.ts';

/** What can be pressed. Icons are often plain elements with a role, a cursor or a handler. */
const PRESSABLE =
  'button,input[type=submit],input[type=image],input[type=button],[role=button],a,[onclick],[tabindex]:not([tabindex="-1"])';

/** Called so, in the languages of the guard and by makers: words, and parts of names of classes and icons. */
const SENDS =
  /\b(send|submit|post|reply|go|ok|envoyer?|envoi|publier|r[ée]pondre|valider|senden|abschicken|enviar|invia|verstuur|verzenden|stuur)\b|send|submit|paper-?plane|[➤➡▶►✈→⏎↵↑⬆]/i;

/** Called so, it does something else with a message. */
const ELSE =
  /emoji|smile|sticker|\bgif|attach|joindre|pi[èe]ce|upload|photo|image|camera|micro|voice|vocal|audio|record|bold|italic|format|menu|close|fermer|cancel|annuler|settings|search|recherch|report|signaler|block|bloquer|delete|supprimer|clear|effacer|next|suivant|skip|stop|quit|leave/i;

/** Pixels around the box in which an unnamed icon is taken for the one that sends. */
const NEAR = 96;
/** The same for one that is called so. */
const NEAR_NAMED = 320;

/** The control that a press on `target` would press, as far as it can send what stands in `box`; else null. */
export function sendControl(target: Element | null, box: Box): HTMLElement | null {
  const control = target?.closest<HTMLElement>(PRESSABLE) ?? null;
  if (!control || control.contains(box.element) || box.element.contains(control)) return null;
  const names = namesOf(control);
  const form = box.element.closest('form');
  if (form && formOf(control) === form && isSubmit(control)) return control;
  if (ELSE.test(names)) return null;
  const near = SENDS.test(names) ? NEAR_NAMED : isUnnamed(control) ? NEAR : 0;
  return near > 0 && isBeside(control, box, near) ? control : null;
}

/** The control that most likely sends, looked for where nobody has pressed one; null where none can be told. */
export function findSendControl(box: Box): HTMLElement | null {
  const form = box.element.closest('form');
  if (form) {
    const submit = [...form.querySelectorAll<HTMLElement>('button,input[type=submit],input[type=image]')];
    const found = submit.find((control) => isSubmit(control) && !(control as HTMLButtonElement).disabled);
    if (found) return found;
  }
  for (
    let around = box.element.parentElement, steps = 0;
    around && steps < 5;
    around = around.parentElement
  ) {
    const named = [...around.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
      (control) => sendControl(control, box) === control && SENDS.test(namesOf(control)),
    );
    if (named.length > 0) return named.at(-1) ?? null;
    steps++;
  }
  return null;
}

const formOf = (control: HTMLElement) =>
  (getterOf(control, 'form')(control) as HTMLFormElement | null | undefined) ?? control.closest('form');

function isSubmit(control: HTMLElement): boolean {
  const type = getterOf(control, 'type')(control);
  return ['button', 'input'].includes(control.localName) && (type === 'submit' || type === 'image');
}

/** Everything that it is called, by its words or by its maker. */
function namesOf(control: HTMLElement): string {
  const own = ['aria-label', 'title', 'id', 'name', 'class', 'value', 'data-testid', 'data-icon'].map(
    (name) => control.getAttribute(name) ?? '',
  );
  const icon = control.querySelector('svg,i,img,span[class]');
  const inside = ['class', 'aria-label', 'data-icon', 'alt', 'data-testid'].map(
    (name) => icon?.getAttribute(name) ?? '',
  );
  return [(control.textContent ?? '').slice(0, 40), ...own, ...inside].join(' ');
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
