/** Digits that ring and pay nothing: a number is spelled out as a card's is. */
import { dialable } from '../../formats/phone/dialable.ts';
import { overlap } from '../../spans/overlap.ts';
import type { Finding, Message } from '../../types.ts';

/** What is asked for or told where a row of digits pays. */
const PAYS =
  /\b(?:card|carte|cb|karte|tarjeta|cart[ao]o?|kaart|pas|visa|code|codigo|codice|gift|voucher|paysafe\w*|psc|neosurf|transcash|pcs|iban|rib|konto\w*|account|acct|routing|robux|sort|cuenta|conto|conta|rekening\w*|bank\w*|banque|pin|pix|cvv|pay\w*)\b/;

/** How an account begins: its country, or the bank behind that. */
const ACCOUNT =
  /\b[a-z]{2}\d\d\b|\b[a-z] [a-z] \d \d\b|\b(?:de|fr|gb|es|it|nl|be|ch|at|pt|lu|ie) ?(?:\d\d ?|[a-z]{6,} )[a-z]{4}(?![a-z])/;

/** Digits that ring, where nobody speaks of paying: the tagger takes any that are spelled out for a card's. */
export const isRung = ({ digits, form, language }: Message, [from, to]: Finding['span']): boolean =>
  !PAYS.test(form.text) &&
  !ACCOUNT.test(form.text) &&
  digits.some(
    (run) =>
      run.digits.length > 8 &&
      run.digits.length < 13 &&
      overlap([run.from, run.to], [from, to]) &&
      dialable(run.digits, { plus: run.plus, groups: [2, 2], meant: false, language }) === 'strong',
  );
