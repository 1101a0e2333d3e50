/** Numbers, addresses and codes that are a service's, a thing's or a stranger's, or are put up for everybody. */
import type { DetailKind } from '../../types.ts';
import { isOfThing, isOthersNumber, isSomebodys } from '../whose/of-others.ts';
import { isSaidOfOneself } from '../whose/own.ts';
import { isFreeOfCharge, isNobodysMail, isOthersMail } from './public-numbers.ts';
import { isService } from './services.ts';
import { isShown } from './shown.ts';

/** Characters beside a number that are read for whose it is, and before it for what it costs. */
const BESIDE = 160;
const LEAD = 40;
/** Codes for everybody, which shops and games give away. */
const PROMO = /\bcodes\b[^\n]{0,80}\b(?:work(?:ing)?|expired?|marchent|gehen noch|funcionan|funzionano)\b/;
/** Codes of cards that are one's own. */
const OF_CARDS = /\b(?:psc|paysafe\w*|(?<!gift )cards?|carte|cb)\b/;
/** Brazil's helpline is called as the code of a card is: « liga pro CVV, 188 ». */
const CVV = /^\W*188\W*$/;
const HELPS = /\b(?:lig(?:a|ar|ue)|disqu\w+|disca|chama|telefon\w*|apoio|ajuda|conversar)\b/;
const COUNTING = /(?<!\d\D{0,3})1\D{1,3}2\D{1,3}3\D{1,3}4\D{1,3}5\D{1,3}6(?!\d)/;
const DAY = /^\s*[\doil]{1,2}([-/.])[\doil]{1,2}\1[12z][\doil]{3}\s*$/;

/** One counts, or says a day. */
const isCounted = (form: string, detail: string): boolean => COUNTING.test(form) || DAY.test(detail);

/** Whether a number or an address is a service's, a thing's or a stranger's, or is put up for everybody. */
export function isPublic(
  kind: DetailKind,
  text: string,
  [from, to]: readonly [from: number, to: number],
): boolean {
  const detail = text.slice(from, to);
  if (kind === 'password') return /^0800\D\d/.test(detail);
  if (kind !== 'phone' && kind !== 'email' && kind !== 'payment') return false;
  const near = text.slice(Math.max(0, from - BESIDE), to + BESIDE);
  const rest = `${text.slice(Math.max(0, from - BESIDE), from)} ${text.slice(to, to + BESIDE)}`;
  if (kind === 'email')
    return (
      isNobodysMail(detail.trim(), rest) ||
      isOthersMail(text, from) ||
      (!isSaidOfOneself(text, from, to) && isSomebodys(text, from))
    );
  if (kind === 'payment')
    return (
      isOfThing(text, from) ||
      (CVV.test(detail) && HELPS.test(rest)) ||
      isCounted(near, detail) ||
      (PROMO.test(near) && !OF_CARDS.test(near)) ||
      isShown(near)
    );
  return (
    isOthersNumber(text, from, to) ||
    isFreeOfCharge(detail.replaceAll(/\D/g, ''), text.slice(Math.max(0, from - LEAD), from)) ||
    (isService(detail) && !isSaidOfOneself(text, from, to)) ||
    isCounted(near, detail)
  );
}
