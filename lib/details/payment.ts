/** Cards, bank accounts and codes that are money: of the child, the family, or nobody-says-whose. */

import { saidBackwards } from '#lib/text/digit-words.ts';
import type { DigitRun } from '#lib/text/digits.ts';
import { familyIn } from './contact-context/owner.ts';
import { contactPhrases, wordSet } from './contact-context/words.ts';
import { contextOf, elsewhereIn } from './contact-context.ts';
import { accountsIn, nationalIn, type Part } from './payment/account.ts';
import { isCard } from './payment/card.ts';
import { voucherIn } from './payment/voucher.ts';
import type { Detector, Found, Message } from './types.ts';

const CARD = wordSet(({ card }) => card);
const THINGS: ReadonlySet<string> = new Set([...CARD, ...wordSet(({ account }) => account)]);
const NOTHING_MORE = contactPhrases(() => []);
const SECURITY =
  /(?<![a-z])(?:beveiligingscode|sicherheitscode|prufziffer|kartenprufnummer|security code|codigo de seguridad|codigo de seguranca|codice di sicurezza|code de securite|codigo atras|codigo de tras|cvv2?|cvc2?|cv2|crypto(?:gramme)?|(?:code|3|trois|three|numero|numbers?|digits?|chiffres?|ziffern?|zahlen|numeros?|numeri|cijfers)[a-z ]{0,20} (?:dos|derriere|arriere|back|ruckseite|hinten|detras|dorso|retro|verso|atras|achterkant|achterop))(?![a-z])/;
const TEST =
  /(?<![a-z])(?:test(?:s|ing)?|stripe|sandbox|luhn|algo(?:rithm[a-z]*)?|exercice|exercise|homework)(?![a-z])/;

/** Cards and accounts by their check digits: what no other kind of number is. */
export function banksIn(message: Message): Part[] {
  return message.digits.length === 0 ? [] : [...cardsIn(message), ...accountsIn(message)];
}

export const payment: Detector = (message) => {
  if (message.digits.length === 0 && !/\d/.test(message.form.text)) return [];
  const banks = banksIn(message);
  const found = banks.flatMap((part) => judged(message, part, true));
  if (found.length > 0) {
    const code = message.digits.find(
      (run) =>
        run.digits.length > 2 &&
        run.digits.length < 5 &&
        !banks.some(({ from, to }) => run.from < to && run.to > from),
    );
    const told = code && SECURITY.test(message.form.text.slice(Math.max(0, code.from - 30), code.from));
    return told ? [...found, { from: code.from, to: code.to, certainty: 0.9, whose: 'unknown' }] : found;
  }
  const national = nationalIn(message, true);
  if (national) {
    const own = contextOf(message, national.from, national.to, THINGS, NOTHING_MORE, false);
    const account = nationalIn(message, own.mine || familyIn(message) || message.asked.has('payment'));
    if (account && !own.not) return [{ ...account, certainty: 0.8, whose: own.mine ? 'mine' : 'unknown' }];
  }
  const voucher = voucherIn(message) ?? securityIn(message);
  return voucher ? judged(message, voucher, false) : [];
};

function judged(message: Message, { from, to }: Part, places: boolean): Found[] {
  const { mine, not: around } = contextOf(message, from, to, places ? CARD : THINGS, NOTHING_MORE, places);
  // Check digits are no chance: a question about it gives it away all the same, and so does a mother's name.
  const not =
    around &&
    !(
      places &&
      (familyIn(message) ||
        (!elsewhereIn(message) && !contextOf(message, from, to, THINGS, NOTHING_MORE, false).not))
    );
  if (not || (!mine && TEST.test(message.form.text) && !familyIn(message)) || isKnown(message, from, to))
    return [];
  const own = mine || message.asked.has('payment');
  return [{ from, to, certainty: own ? 0.95 : 0.85, whose: own ? 'mine' : 'unknown' }];
}

/** True for a number that stands, the same, in a message before. */
function isKnown(message: Message, from: number, to: number): boolean {
  const bare = (text: string) => text.replace(/[^a-z0-9]/g, '');
  const code = bare(message.form.text.slice(from, to));
  return (
    code.length > 9 &&
    [...message.before, ...message.heard].some(({ form }) => bare(form.text).includes(code))
  );
}

function cardsIn(message: Message): Part[] {
  const backwards = saidBackwards(message.form.text);
  return message.digits.flatMap((run) => {
    const card =
      cardIn(run) ??
      (backwards && isCard([...run.digits].reverse().join('')) ? run : null) ??
      completed(message, run);
    return card ? [{ from: card.from, to: card.to }] : [];
  });
}

/** A card in a run, which may hold its date and code too. */
function cardIn({ digits, groups, places }: DigitRun): Part | null {
  if (digits.length < 13) return null;
  const ends = [...groups.slice(1), digits.length];
  for (const first of groups.slice(0, 12))
    for (const last of ends) {
      if (last - first < 13 || last - first > 19 || !isCard(digits.slice(first, last))) continue;
      return { from: places[first]?.[0] ?? 0, to: places[last - 1]?.[1] ?? 0 };
    }
  return null;
}

/** The end of a card whose beginning stands in messages before. */
function completed(message: Message, run: DigitRun): Part | null {
  if (run.digits.length > 12) return null;
  const theirs = message.heard[0]?.digits.at(-1);
  if (theirs && theirs.digits.length > 7 && isCard(theirs.digits + run.digits)) return run;
  let digits = run.digits;
  for (const { digits: runs } of message.before) {
    const piece = runs.at(-1);
    if (!piece) continue;
    if (piece.digits.length > 12) return null;
    digits = piece.digits + digits;
    if (isCard(digits)) return run;
    if (digits.length > 19) return null;
  }
  return null;
}

/** « il faut les 4 derniers de la carte et le code » */
const asksForCard = ({ words }: Message): boolean =>
  words.some(({ text }) => CARD.has(text)) && words.some(({ text }) => PIECES.test(text));
const PIECES =
  /^(?:code|codes|codigo|codice|pin|derniers|last|letzten|letzte|ultimos|ultime|ultimi|laatste|digits|chiffres|ziffern|cifras|cifre|cijfers|\d)$/;

/** The code on the back or the date of a card, where a card is what is spoken of. */
function securityIn(message: Message): Part | null {
  const run = message.digits.find(
    // « deux cent dix neuf » is said for 219.
    ({ digits }) => digits.length === 3 || digits.length === 4 || /^[1-9]00\d\d$/.test(digits),
  );
  if (!run) return null;
  const spoken = () => [message, ...message.before.slice(0, 3)].some((one) => SECURITY.test(one.form.text));
  const given = message.before.slice(0, 4).some(({ digits }) => digits.some((before) => cardIn(before)));
  const [last] = message.heard;
  const asked = last ? SECURITY.test(last.form.text) || asksForCard(last) : false;
  const few = message.words.length < 16;
  return few &&
    ((asked && message.words.length < 12) ||
      (given && (spoken() || message.words.length < 5)) ||
      (SECURITY.test(message.form.text) && message.words.some(({ text }) => CARD.has(text))))
    ? run
    : null;
}
