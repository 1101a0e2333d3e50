/**
 * The box that somebody writes in: a text area, a line, a `contenteditable` or a text box of an editor, wherever it
 * stands: in shadow roots, closed ones too. Each frame has a guard of its own; that of the page around it only need know the
 * boxes whose button stands there.
 */
import { getterOf } from '#lib/reading/dom.ts';
import { protoOf } from '#lib/reading/hints.ts';
import { identifierWords, normalForm } from '#lib/text/normal.ts';
import { doesBy } from './control-words.ts';
import { formOf, PRESSABLE } from './send-control.ts';
import { type ShadowRootOf, withAncestors } from './tree.ts';

export interface Box {
  element: HTMLElement;
  /** `value`: its text is a value. `rich`: its text is its tree. */
  kind: 'value' | 'rich';
  /** Enter can begin a new line in it. */
  multiline: boolean;
}

/** What a line of text may be declared as; addresses, numbers and passwords have types of their own. */
const LINE_TYPES = new Set<unknown>(['text', '']);

/**
 * Declared as something about oneself that browsers fill in: a field of a form, not a message. New passwords and
 * codes are left out: pages declare them to have nothing filled in.
 */
const FILLED_IN =
  /(^|\s)((given-|additional-|family-)?name|nickname|username|current-password|email|impp|tel(-\S+)?|street-address|address-\S+|postal-code|country(-name)?|organization(-title)?|bday(-\S+)?|sex|cc-\S+)(\s+webauthn)?\s*$/i;

/** What is looked for is no message, even where it is looked for in messages. */
const SEARCH = /(?<!\bre)search|recherch/;

/** Called so, it is for a message, whoever is named beside it. */
const MESSAGE =
  /message|msg|messaggi|\b(nachricht|mensa(je|gem)|bericht)\b|\bchat ?(input|box|text|with|to|avec)\b|\b(ecri\w*|write|say)\b(?! (ton|ta|votre|un|your)\b)/;

/** Called by the maker of the page what it is, in a language or another: who one is, not what one says. */
const ABOUT_ONESELF =
  /pseudo|nickname|username|surname|prenom|(last|first) ?name|telephone|pass(w|code)|postcode|captcha|naissance|birth|nacimiento|nascita|nascimento|geburt|geboorte|\b(query|nick|login(name)?|user(id)?|age|e?mail(address)?|phone(number)?|postal|zip(code)?|cp|ville|city|code|iban|otp|pin|cv[cv])\b|(card|account) ?num|num(ero)? d.{1,8}(cart|tarj|compte|cuenta)|(karten|konto|kaart|rekening)nummer|voucher|gift ?card|gutschein|cadeau/;

/** What a form has of lines to be filled in, whoever asks for what. */
const LINES = 'input:not([type]),[type=text],[type=email],[type=tel],[type=number],[type=password]';
/** From so many lines on that can be seen a form is filled in; old chats have some for a name, a room, and whom one whispers to. */
const FILLED_FORM = 5;
/** Elements around a line in which what sends it is looked for, and what can be pressed there: a row has little, a list much. */
const ROW_STEPS = 3;
const ROW_CONTROLS = 12;

/** The element that has the focus, also inside shadow roots. */
export function focusedIn(document: Document, shadowRootOf: ShadowRootOf): Element | null {
  let focused = getterOf(document, 'activeElement')(document) as Element | null;
  while (focused) {
    const inside: Element | null = shadowRootOf(focused)?.activeElement ?? null;
    if (!inside) return focused;
    focused = inside;
  }
  return null;
}

/** Frames that are looked into: a page of advertisements has many. */
const MAX_FRAMES = 20;

/** The boxes of the frames that are one with a page: where the cursor stood last in each, or all of it where it is an editor. */
export function boxesInFrames(document: Document, shadowRootOf: ShadowRootOf): Box[] {
  const view = getterOf(document, 'defaultView')(document) as Window | null | undefined;
  // It is asked with every key, and looking for frames in a large page takes its time: most have none.
  if (!view?.length) return [];
  const frames: NodeListOf<Element> = protoOf(document).querySelectorAll.call(document, 'iframe,frame');
  return [...frames].slice(0, MAX_FRAMES).flatMap((frame) => {
    // Of another origin it has none.
    const inside = getterOf(frame, 'contentDocument')(frame) as Document | null | undefined;
    if (!inside) return [];
    return [boxOf(focusedIn(inside, shadowRootOf)) ?? [], boxesInFrames(inside, shadowRootOf)].flat();
  });
}

/** The message box that an element is or lies in; null for everything else, search and password fields among it. */
export function boxOf(element: Element | null): Box | null {
  if (!element) return null;
  const tag = getterOf(element, 'localName')(element);
  if (tag === 'textarea') return isMessage(element) ? asBox(element, 'value', true) : null;
  if (tag === 'input') {
    const type = getterOf(element, 'type')(element);
    return LINE_TYPES.has(type) && isMessage(element) ? asBox(element, 'value', false) : null;
  }
  const host = editingHost(element as HTMLElement);
  return host && isMessage(host)
    ? asBox(host, 'rich', host.getAttribute('aria-multiline') !== 'false')
    : null;
}

const asBox = (element: Element, kind: Box['kind'], multiline: boolean): Box => ({
  element: element as HTMLElement,
  kind,
  multiline,
});

function isMessage(element: Element): boolean {
  const { readOnly, disabled } = element as HTMLInputElement;
  if (readOnly === true || disabled === true) return false;
  if (element.getAttribute('role') === 'searchbox' || element.closest('[role=search]')) return false;
  if (FILLED_IN.test(element.getAttribute('autocomplete') ?? '')) return false;
  // Only a line is taken for a field about oneself: nobody gives their name in a text area.
  if (getterOf(element, 'localName')(element) !== 'input') return true;
  const called = calledIn(element);
  return (
    !SEARCH.test(called) && (MESSAGE.test(called) || !(ABOUT_ONESELF.test(called) || isOneOfMany(element)))
  );
}

/**
 * A line of a form in which much else is filled in: an order, a transfer, an application. Where all of a page is one form, a
 * chat in it is known by what sends beside its line.
 */
function isOneOfMany(element: Element): boolean {
  const form = formOf(element);
  const rows = () => withAncestors(element).slice(1, ROW_STEPS + 1);
  return !!form && isFilledIn(form) && !rows().some((row) => !isFilledIn(row) && sendsIn(row));
}

function isFilledIn(part: Element): boolean {
  let seen = 0;
  for (const line of part.querySelectorAll(LINES))
    if (line.checkVisibility?.() !== false && ++seen === FILLED_FORM) return true;
  return false;
}

const sendsIn = (row: Element): boolean =>
  [...row.querySelectorAll(PRESSABLE)].slice(-ROW_CONTROLS).some((control) => doesBy(control) === 'sends');

/** What the maker of the page calls it, and what a person reads in it. */
function calledIn(element: Element): string {
  const named = ['name', 'id'].map((name) => identifierWords(element.getAttribute(name) ?? ''));
  const read = ['placeholder', 'aria-label'].map((name) => normalForm(element.getAttribute(name) ?? '', 200));
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  return [...named, ...read, ...labels.map(({ textContent }) => normalForm(textContent ?? '', 60))].join(
    '\n',
  );
}

/** The outermost element of what is edited together. */
function editingHost(element: HTMLElement): HTMLElement | null {
  if (!isEditable(element)) return null;
  let host = element;
  for (let up = host.parentElement; up && isEditable(up); up = up.parentElement) host = up;
  return host;
}

const isEditable = (element: HTMLElement): boolean =>
  getterOf(element, 'isContentEditable')(element) === true || isDesigned(element.ownerDocument);

/** All of it can be edited; Chromium says that of none of its elements. */
const isDesigned = (document: Document) => getterOf(document, 'designMode')(document) === 'on';
