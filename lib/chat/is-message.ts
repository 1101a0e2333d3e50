/** Whether what can be written in is for messages: told by how it is declared, what it is called, and what stands beside it. */
import { getterOf } from '#lib/reading/dom.ts';
import { identifierWords, normalForm } from '#lib/text/normal.ts';
import { doesBy } from './control-words.ts';
import { formOf, PRESSABLE } from './send-control.ts';
import { withAncestors } from './tree.ts';

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

/** False for what is read only, for search and password fields, and for a line about oneself or of a form that is filled in. */
export function isMessage(element: Element): boolean {
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
