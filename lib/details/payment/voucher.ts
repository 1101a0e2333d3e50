/** Codes of gift cards and prepaid vouchers, where the message or those before it speak of one. */
import type { Word } from '#lib/text/form.ts';
import { wordSet } from '../contact-context.ts';
import type { Message } from '../types.ts';

const BRANDS = wordSet(({ voucher }) => voucher);
const PROMO = wordSet(({ promo }) => promo);
/** Codes that open a game, a map, a room or a door, and are worth no money. */
const OTHER_CODES = new Set(
  'map maps island ile friend friends ami amis createur creator lobby room salon server serveur party seed kahoot zoom meet wifi order commande tracking suivi isbn licence bestellung freund freundescode pedido amigo amici ordine vriend friendcode join replay classroom'.split(
    ' ',
  ),
);
const PASSWORD = new Set('password mdp passwort contrasena senha wachtwoord passe pw pass'.split(' '));
/** Words for the code itself, and the brands that are nothing but codes. */
const CODE = new Set(
  'code codes c0de pin codigo codigos codice codici gutscheincode guthabencode tegoedcode paysafecard paysafe psc neosurf transcash pcs gift giftcard cadeau cadeaubon cadeaukaart geschenkkarte regalo presente scratched gratte'.split(
    ' ',
  ),
);
const LEAST = 10;
const MOST = 25;

/** The code of a voucher in a message, null if there is none. */
export function voucherIn(message: Message): { from: number; to: number } | null {
  const code = codeIn(message);
  if (!code) return null;
  const spoken = [message, ...message.before.slice(0, 3), ...message.heard.slice(0, 2)];
  const has = (set: ReadonlySet<string>, of: readonly Message[]) =>
    of.some(({ words }) => words.some(({ text }) => set.has(text)));
  if (has(PROMO, [message]) || has(OTHER_CODES, [message])) return null;
  if (has(PASSWORD, [message])) return null;
  return has(BRANDS, spoken) && (code.sure || has(CODE, spoken)) ? code : null;
}

interface Code {
  from: number;
  to: number;
  /** Capitals and figures as on a card; figures alone may be anything. */
  sure: boolean;
}

/** Groups of capitals and figures that make ten to twenty-five characters, some of them figures. */
function codeIn(message: Message): Code | null {
  const { words } = message;
  const run = message.digits.find(({ digits }) => digits.length >= LEAST && digits.length <= 16);
  if (run) return { from: run.from, to: run.to, sure: false };
  for (let at = 0; at < words.length; at++) {
    if (!isGroup(message, words[at]) && !isCapitals(message, words[at])) continue;
    let end = at + 1;
    while (end < words.length && end - at < 7 && follows(message, words[end - 1], words[end])) end++;
    const parts = words.slice(at, end);
    const code = parts.map(({ text }) => text).join('');
    const figures = code.replace(/[a-z]/g, '').length;
    if (code.length >= LEAST && code.length <= MOST && figures > 1 && isEven(parts))
      return { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0, sure: isPrinted(message, parts) };
    at = end - 1;
  }
  return null;
}

/** Groups of a code are nearly of one length, or there is one. */
function isEven(parts: readonly Word[]): boolean {
  const lengths = parts.map(({ text }) => text.length);
  return Math.max(...lengths) - Math.min(...lengths) <= 2 || parts.every(({ text }) => /^\d+$/.test(text));
}

function isGroup({ form }: Message, word: Word | undefined): boolean {
  if (!word || word.text.length < 2 || word.text.length > MOST || !/^[a-z0-9]+$/.test(word.text))
    return false;
  // "toast99" is a name; a code has figures among its letters, or its groups are tied together.
  const tied = /[-–]/.test(form.text[word.from - 1] ?? '') || /[-–]/.test(form.text[word.to] ?? '');
  return /^\d+$|^\d+[a-z]|\d[a-z]+\d/.test(word.text) || (tied && word.text.length > 2);
}

/** A group of capitals beside others: "KKTM". */
function isCapitals({ written, form }: Message, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^[A-Z0-9]{3,6}$/.test(written.slice(form.original(word.from), form.original(word.to)))
  );
}

/** Written in capitals, as on a card. */
function isPrinted({ written, form }: Message, parts: readonly Word[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const raw = written.slice(form.original(first.from), form.original(last.to));
  return /[A-Z]/.test(raw) && !/[a-z]/.test(raw);
}

function follows(message: Message, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right || (!isGroup(message, right) && !isCapitals(message, right))) return false;
  return /^ ?[-–. _]? ?$/.test(message.form.text.slice(left.to, right.from));
}
