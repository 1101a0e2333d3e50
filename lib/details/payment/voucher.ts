/** Codes of gift cards and prepaid vouchers, where the message or those before it speak of one. */
import type { Word } from '#lib/text/form.ts';
import { wordSet } from '../contact-context/words.ts';
import type { Message } from '../types.ts';

const BRANDS = wordSet(({ voucher }) => voucher);
/** Brands that are nothing but codes for money. */
const PREPAID = new Set(
  'paysafecard paysafe psc neosurf transcash pcs toneo cashlib flexepin astropay'.split(' '),
);
/** What such a card is called. */
const CARDS = wordSet(({ giftCard }) => giftCard);
const PROMO = wordSet(({ promo }) => promo);
/** Of these, those that are ordinary words: "I won't use it". */
const WEAK_PROMO = new Set('use off sale refer oferta solde soldes aktion saldi'.split(' '));
/** Codes that open a game, a map, a room or a door, and are worth no money; and numbers of other things. */
const OTHER_CODES = new Set(
  'map maps island ile friend friends ami amis createur creator lobby room salon server serveur party seed kahoot zoom meet wifi order commande tracking suivi isbn licence bestellung freund freundescode pedido amigo amici ordine vriend friendcode join replay classroom wlan parking'.split(
    ' ',
  ),
);
const PASSWORD = new Set('password mdp passwort contrasena senha wachtwoord passe pw'.split(' '));
const LEAST = 9;
const MOST = 25;
/** What must come together: the look of the code, and what is spoken of. */
const ENOUGH = 4;

interface Code {
  from: number;
  to: number;
  /** 3 for groups of capitals and figures as on a card, 2 for one; 1 where it may be anything. */
  look: number;
}

/** The code of a voucher in a message, null if there is none. */
export function voucherIn(message: Message): { from: number; to: number } | null {
  if (message.digits.length === 0 && !/\d/.test(message.form.text)) return null;
  const codes = codesIn(message);
  if (codes.length === 0) return null;
  const spoken = [message, ...message.before.slice(0, 3), ...message.heard.slice(0, 2)];
  const has = (set: ReadonlySet<string>, of: readonly Message[]) =>
    of.some(({ words }) => words.some(({ text }) => set.has(text)));
  const card = has(CARDS, spoken);
  const promo = message.words.some(({ text }) => PROMO.has(text) && !(card && WEAK_PROMO.has(text)));
  if (promo || has(PASSWORD, [message])) return null;
  const brand = has(PREPAID, spoken) ? 3 : has(BRANDS, spoken) ? 1 : 0;
  const topic = brand + (card ? 1 : 0) + (has(CODE, spoken) ? 1 : 0);
  if (brand + (card ? 1 : 0) === 0) return null;
  return codes.find((code) => code.look + topic >= ENOUGH && !isOther(message, code)) ?? null;
}

/** "the lobby code is …": what stands near it. */
function isOther({ words }: Message, { from }: Code): boolean {
  const at = words.findIndex((word) => word.from >= from);
  return words.slice(Math.max(0, at - NEAR), at).some(({ text }) => OTHER_CODES.has(text));
}
const NEAR = 8;

const CODE = new Set(
  'code codes c0de pin codigo codigos codice codici kode nummer numero number n scratched gratte gratter gekrast gerubbelt freigerubbelt grattata raspei rascado'.split(
    ' ',
  ),
);

/** Groups of letters and figures that make nine to twenty-five characters, some of them figures. */
function codesIn(message: Message): Code[] {
  const { words } = message;
  const codes: Code[] = [];
  for (let at = 0; at < words.length; at++) {
    const singles = isSingle(words[at]);
    if (!singles && !isGroup(message, words[at]) && !isCapitals(message, words[at])) continue;
    let end = at + 1;
    while (end < words.length && end - at < MOST && follows(message, words[end - 1], words[end], singles))
      end++;
    const parts = words.slice(at, end);
    const code = parts.map(({ text }) => text).join('');
    const figures = code.replace(/[a-z]/g, '').length;
    if (code.length >= LEAST && code.length <= MOST && figures > 1 && isEven(parts))
      codes.push({
        from: parts[0]?.from ?? 0,
        to: parts.at(-1)?.to ?? 0,
        look:
          figures === code.length || !isPrinted(message, parts)
            ? 1
            : parts.length > 2 && code.length > 11
              ? 3
              : 2,
      });
    at = end - 1;
  }
  for (const run of message.digits)
    if (run.digits.length > LEAST && run.digits.length <= 16)
      codes.push({ from: run.from, to: run.to, look: 1 });
  return codes;
}

const isSingle = (word: Word | undefined): boolean => word?.text.length === 1;

/** Groups of a code are nearly of one length, or there is one. */
function isEven(parts: readonly Word[]): boolean {
  const lengths = parts.map(({ text }) => text.length);
  return Math.max(...lengths) - Math.min(...lengths) <= 2 || parts.every(({ text }) => /^\d+$/.test(text));
}

function isGroup({ form }: Message, word: Word | undefined): boolean {
  if (!word || word.text.length < 2 || word.text.length > MOST || !/^[a-z0-9]+$/.test(word.text))
    return false;
  // "toast99" is a name; a code has figures among its letters, or its groups are tied together.
  const tied = /[-–*]/.test(form.text[word.from - 1] ?? '') || /[-–*]/.test(form.text[word.to] ?? '');
  return /^\d+$|^\d+[a-z]|\d[a-z]+\d/.test(word.text) || (tied && word.text.length > 1);
}

/** A group of capitals beside others: "KKTM". */
function isCapitals({ written, form }: Message, word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z0-9]{3,6}$/.test(written.slice(...form.span(word.from, word.to)));
}

/** Written in capitals, as on a card; or in groups that are tied together. */
function isPrinted({ written, form }: Message, parts: readonly Word[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const raw = written.slice(...form.span(first.from, last.to));
  return (
    (/[A-Z]/.test(raw) && !/[a-z]/.test(raw)) ||
    (parts.length > 2 && /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/i.test(raw))
  );
}

function follows(
  message: Message,
  left: Word | undefined,
  right: Word | undefined,
  singles: boolean,
): boolean {
  if (!left || !right) return false;
  if (singles ? !isSingle(right) : !isGroup(message, right) && !isCapitals(message, right)) return false;
  return /^ ?[-–. _*]? ?$|^, $/.test(message.form.text.slice(left.to, right.from));
}
