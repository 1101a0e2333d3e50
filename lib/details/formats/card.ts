/** Card numbers: the ranges that banks give out, with their check digit. */
import { passesLuhn } from './luhn.ts';

const LONGEST = 19;
/** Visa, Mastercard, American Express, Discover, Maestro, Diners, JCB, by their first digits and lengths. */
const RANGES =
  /^(?:4\d{15}|4\d{12}|4\d{18}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12}|(?:50|5[6-9]|6[37])\d{12,17}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14})$/;

/**
 * How many groups at the beginning of a run of digits are a card's number; 0 where none are. Behind it may stand the
 * month in which it ends, and its code.
 * @param ends where each group ends in `digits`
 */
export function cardGroups(digits: string, ends: readonly number[]): number {
  for (let count = ends.length; count > 0; count--) {
    const end = ends[count - 1] ?? 0;
    if (end <= LONGEST && isCard(digits.slice(0, end))) return count;
  }
  return 0;
}

/** True for digits that a card may bear. */
export function isCard(digits: string): boolean {
  return (
    digits.length >= 13 &&
    digits.length <= LONGEST &&
    RANGES.test(digits) &&
    !/^(\d)\1+$/.test(digits) &&
    passesLuhn(digits)
  );
}

/** Digits of an order or a parcel may pass for a card's: beside nothing else, or beside what is said of cards, they are one. */
const OF_CARDS =
  /\b(?:card|carte|cb|visa|mastercard|karte|kreditkarte|tarjeta|carta|cartao|pas|pinpas|bankpas|debit|credit|long (?:one|number)|on the front|on the back|recto|verso|expir\w*|cvv|cvc|pay|payer|bank|banque|soldi|daron|dad|mum|mom|papa|maman)\b/;
const OF_THINGS =
  /\b(?:order|tracking|parcel|package|commande|colis|suivi|serial|serie|imei|isbn|bestell\w*|sendung\w*|paket|pedido|envio|ordine|spedizione|pacco|bestelling|pakket|encomenda|ticket|ref|reference|invoice|facture|id|test(?! (?:it|if|whether|deze|die|mal|ca|avec)\b)|fake|faux|fausse|example|exemple|phone|level|score)\b/;
/** Characters of a message that hardly says more than the number. */
const LITTLE = 40;

/** In groups, or in one row. */
const isWrittenAsCard = ({ length }: string): boolean => length >= 15 && length <= 23;
/** In words, or one figure at a time: nobody writes so what is no secret. */
const HIDDEN = /[a-z]{3}|^\d(?:[^\da-z]{1,3}\d)+$/;

/** Whether what stands near digits says that they are those of an order or a parcel. */
export const isOfOrder = (rest: string): boolean => OF_THINGS.test(rest);

/** Whether what stands round a card's digits says that they are one, or hardly anything stands there. */
export function isSaidOfCard(form: string, from: number, to: number): boolean {
  const rest = `${form.slice(Math.max(0, from - 80), from)} ${form.slice(to, to + 80)}`;
  if (isOfOrder(rest)) return false;
  if (OF_CARDS.test(rest)) return true;
  const written = form.slice(from, to);
  return form.length - (to - from) <= LITTLE && (isWrittenAsCard(written) || HIDDEN.test(written));
}
