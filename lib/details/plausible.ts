/**
 * Whether words can be a detail of a kind at all: it must hold what such a detail is made of. The tagger knows words by
 * their letters, and may take a shout for a voucher or a file of a computer for a name.
 */

import { mapIn } from './formats/maps.ts';
import { dialable } from './formats/phone/dialable.ts';
import { isFirstName } from './formats/said/names/family.ts';
import { isShop } from './formats/said/places/shops.ts';
import { isWord } from './lexicon.ts';
import { readingOf } from './message.ts';
import { overlap } from './overlap.ts';
import { SAID_WELL } from './thresholds.ts';
import type { Finding, Message } from './types.ts';
import { unbrokenAt } from './unbroken.ts';
import { isAgeOfOthers } from './vetoes/ages-of-others.ts';
import { isAskedOfOthers } from './vetoes/asked-of-others.ts';
import { isOfComputers } from './vetoes/computers.ts';
import { isCountedUp } from './vetoes/counted.ts';
import { isDeniedBefore } from './vetoes/denied.ts';
import { isElsewhere, isInGame } from './vetoes/elsewhere.ts';
import { isFamous } from './vetoes/famous.ts';
import { isOfFight } from './vetoes/fights.ts';
import { isFigured } from './vetoes/figures.ts';
import { isForeign } from './vetoes/foreign.ts';
import { isNoAge } from './vetoes/no-age.ts';
import { isNoAnswer } from './vetoes/no-answer.ts';
import { isNoBirthday } from './vetoes/no-birthday.ts';
import { isAnySchool, isNotOurs, isSomebody, isTheirSchool } from './vetoes/no-school.ts';
import { isNoHome, isOthersHome, isPublicPlace } from './vetoes/no-town.ts';
import { isOtherNumber } from './vetoes/other-numbers.ts';
import { isDenied, isOfThem } from './vetoes/others-accounts.ts';
import { isCorresponded, isOfAnother } from './vetoes/others-mails.ts';
import { isSaidOfOneself } from './vetoes/own.ts';
import { isPublic } from './vetoes/public.ts';
import { isRefused } from './vetoes/refused.ts';
import { isWholeRegion } from './vetoes/regions.ts';
import { isEchoed, isRepeated, isTheirName } from './vetoes/repeated.ts';
import { isReported } from './vetoes/reported.ts';
import { isOfRoom } from './vetoes/room-keys.ts';
import { isSpokenTo } from './vetoes/rooms.ts';
import { isRunOn } from './vetoes/run-on.ts';
import { isNoYes } from './vetoes/signs.ts';
import { isUnsaid } from './vetoes/unsaid.ts';
import { isWeb, mayBeOwnPage, mayShowPlace } from './vetoes/web.ts';

/** What an address is told by, where nobody asked for one. */
const MAIL =
  /@|\(a\)|\bat\b|arr?o[bv]|chiocciola|klammeraffe|affenschwanz|ap(?:e|en)staart|mail|outlook|yahoo|icloud|proton|laposte|gmx|wanadoo|libero|posteo|\bdot\b|\bpoint\b|\bpunto?\b|\bpunkt\b|\bponto\b|[.\u2022](?:com|org|net|fr|de|it|es|pt|nl|uk|be|ch)\b/;
/** Folders and files, and what programmers write between underscores. */
const OF_COMPUTERS =
  /^[("']?(?:~\/|[.~]?\/?(?:etc|deb|dev|home|usr|var|boot|lib|bin|opt|tmp|mnt|media|proc|sys)\/)|^__[a-z]+__$|\$\{|\.(?:conf|cfg|lst|deb|bin|zip|jar|log|sh|dll|so)\b|^\d+(?:\.\d+)+$/;
/** A word with a number glued to it, as rooms number people. */
const NUMBERED =
  /^(?!(?:year|grade|class|klasse?|groep|stufe|jahrgang|tengo|tenho|hallo|ciao|hola|havo|vmbo|mavo|curso|serie)\d)[a-z]{4,}\d+$/;
/** Characters beside a surname in which a first name is looked for. */
const NAME_NEAR = 40;
/** What leads to a place, and is none. */
const PREPOSITION =
  /^(?:at|in|on|a|au|en|dans|sur|im|am|an|auf|bei|al|no|na|op|bij|by)(?: (?:the|la|le|el|il|den|dem|der|die|das|de|het|my|mon|ma))?$/;
/** A mail, before the key that is told with it: “lea@example.org:…”. */
const MAIL_BEFORE = /^[^\s@]+@[^\s:/|;]+[:/|;](?!\/)/;
/** Where something is to be filled in. */
const BLANK = /^[\s_.]*$/;
const ONLY_SIGNS = /^[\s!-/:-@[-`{-~]*$/;

/**
 * False where a finding holds nothing of what its kind is made of. Where something was said before less is asked: a part
 * may complete what was told there, and an answer is bare.
 */
export function isPlausible(
  message: Message,
  { kind, span, certainty }: Pick<Finding, 'kind' | 'span' | 'certainty'>,
): boolean {
  const written = message.written.slice(...span);
  const isSure = certainty >= SAID_WELL;
  const isFirst = message.before.length + message.heard.length === 0;
  const unbroken = message.written.slice(...unbrokenAt(message.written, span)).toLowerCase();
  const around = kind === 'password' ? unbroken.replace(MAIL_BEFORE, '') : unbroken;
  if (kind === 'handle' || kind === 'password' || kind === 'live-location' || kind === 'payment') {
    if ((kind === 'handle' || kind === 'password') && OF_COMPUTERS.test(around)) return false;
    if (isWeb(around)) {
      if (kind === 'handle')
        return mayBeOwnPage(around, message.form.text, isSure) && !ONLY_SIGNS.test(written);
      if (kind === 'password') return false;
      // An address may stand before the code that is told, or be the place itself.
      if (!/\s/.test(written))
        return kind === 'live-location' && (mapIn(around) !== null || mayShowPlace(around) || isSure);
    }
  }
  if (kind === 'meeting' && isNoYes(message.written, message.form.text)) return false;
  if (ONLY_SIGNS.test(written)) return kind === 'password' && !BLANK.test(written);
  const reading = readingOf(message);
  const [from, to] = placeOf(reading, span);
  const { text } = reading.form;
  const heard = message.heard.map(({ form }) => form.text);
  if (
    isOfComputers(kind, text, { from, to, around, question: heard[0] ?? '' }) ||
    isSpokenTo(kind, text, to, heard)
  )
    return false;
  if (kind === 'handle' && isRunOn(around, message.form.text)) return false;
  // Without its disguise "user4" is a word.
  if (reading !== message && isSpokenTo(kind, message.form.text, placeOf(message, span)[1], heard))
    return false;
  if (kind === 'town' && isWholeRegion(text, from, to)) return false;
  if (kind === 'school' && (isAnySchool(text, from, to) || isSomebody(text, from) || isNotOurs(text)))
    return false;
  if (kind === 'live-location' && PREPOSITION.test(text.slice(from, to).trim())) return false;
  if (kind === 'school' && isShop(text.slice(from, to).trim())) return false;
  if (kind === 'full-name' && isFamous(text, from, to)) return false;
  if (isAskedOfOthers(kind, text, heard[0]) || isOfFight(kind, text) || isReported(kind, text, from))
    return false;
  if (!isFirst && isNoAnswer(kind, text, text.slice(from, to).trim(), message)) return false;
  if (isDeniedBefore(kind, text, [from, to], heard[0])) return false;
  const before = message.before.map(({ form }) => form.text);
  if (kind === 'school' && isTheirSchool(text, before[0], heard[0])) return false;
  // Figures are read as they stand: without its disguise a code is a word.
  const figures = message.form.text.slice(...placeOf(message, span));
  if (isFigured(kind, figures, [text, ...heard, ...before], around)) return false;
  const question = isFirst ? undefined : (heard[0] ?? '');
  if (isUnsaid(kind, text, [from, to], { question, written: message.written, isSure })) return false;
  if (kind === 'password' && isOfRoom(text, heard[0])) return false;
  if (kind === 'phone' || kind === 'email') {
    if (isRepeated(text.slice(from, to), heard)) return false;
  } else if (kind !== 'meeting' && isEchoed(text, from, to, heard)) return false;
  if (kind === 'age')
    return (
      !NUMBERED.test(text.slice(from, to)) &&
      !isNoAge(text, from, to, heard, isFirst) &&
      !isAgeOfOthers(text, from, to, heard) &&
      !isOtherNumber(text, heard, before)
    );
  if (kind === 'birth-date' && isNoBirthday(text, [from, to], [...heard, ...before], message.plain !== null))
    return false;
  if (kind === 'email' && isCorresponded(text, from, to)) return false;
  if (kind === 'handle' || kind === 'full-name') {
    if (isDenied(text, from, to) || isTheirName(text.slice(from, to), heard, text)) return false;
    if (kind === 'handle' && isOfThem(text, from)) return false;
  }
  if (
    kind === 'full-name' &&
    !isSure &&
    !isSaidName(text, [from, to]) &&
    isForeign(text, reading.words, [from, to])
  )
    return false;
  const isHome = kind === 'town' || kind === 'street-address';
  if (isHome && (isInGame(text, from, to) || isOthersHome(text, from))) return false;
  if (!isSaidOfOneself(text, from, to)) {
    if (isElsewhere(kind, text, from, to) || isRefused(kind, text, from, to)) return false;
    if (kind === 'town' && isNoHome(text, from, to)) return false;
    if (kind === 'street-address' && isPublicPlace(text, from, to)) return false;
    if (kind === 'email' && isOfAnother(text, from, to, [...heard.slice(0, 1), ...before.slice(0, 1)]))
      return false;
  }
  if (
    isPublic(kind, text, [from, to]) ||
    ((kind === 'phone' || kind === 'payment') && isCountedUp(reading, [from, to]))
  )
    return false;
  if (kind === 'payment' && isFirst && isRung(reading, [from, to])) return false;
  if (!isFirst) return true;
  // What is read as letters without its disguise may have been figures.
  if (kind === 'phone') return isSure || digitsAt(reading, span) + digitsAt(message, span) >= 1;
  if (kind === 'payment')
    return isSure || Math.max(digitsAt(reading, span), (written.match(/\d/g) ?? []).length) >= 2;
  if (kind === 'email') return isSure || MAIL.test(reading.form.text) || MAIL.test(message.form.text);
  // Figures may be letters in disguise: "l3n4".
  if (kind === 'full-name')
    return (
      wordsIn(text.slice(from, to)).length !== 1 ||
      isOtherHalfBeside(text, [from, to]) ||
      (isSure && (isInitialBeside(text, [from, to]) || OF_NAMES.test(text)))
    );
  return true;
}

/** What is asked for or told where a row of digits pays. */
const PAYS =
  /\b(?:card|carte|cb|karte|tarjeta|cart[ao]o?|kaart|pas|visa|code|codigo|codice|gift|voucher|paysafe\w*|psc|neosurf|transcash|pcs|iban|rib|konto\w*|account|acct|routing|robux|sort|cuenta|conto|conta|rekening\w*|bank\w*|banque|pin|pix|cvv|pay\w*)\b/;

/** How an account begins: its country, or the bank behind that. */
const ACCOUNT =
  /\b[a-z]{2}\d\d\b|\b(?:de|fr|gb|es|it|nl|be|ch|at|pt|lu|ie) ?(?:\d\d ?|[a-z]{6,} )[a-z]{4}(?![a-z])/;

/** Digits that ring, where nobody speaks of paying: the tagger takes any that are spelled out for a card's. */
const isRung = ({ digits, form, language }: Message, [from, to]: Finding['span']): boolean =>
  !PAYS.test(form.text) &&
  !ACCOUNT.test(form.text) &&
  digits.some(
    (run) =>
      run.digits.length > 8 &&
      run.digits.length < 13 &&
      overlap([run.from, run.to], [from, to]) &&
      dialable(run.digits, { plus: run.plus, groups: [2, 2], meant: false, language }) === 'strong',
  );

const wordsIn = (text: string): string[] => text.match(/(?=\d*\p{L})[\p{L}\d]{2,}/gu) ?? [];

/** One half of a name is told, and the other elsewhere in the sentence. */
const OF_NAMES =
  /\b(?:(?:sur|last|first|real|whole|full) ?-?names?|cognome|nome|(?:achter|voor|familie)naam|(?:nach|vor|familien)name|apellidos?|nombre|sobrenome|apelido|nom|prenom)\b/;
/** A name is spoken of, or one is known for such. */
const isSaidName = (text: string, [from, to]: Finding['span']): boolean =>
  OF_NAMES.test(text) || wordsIn(text.slice(from, to)).some(isFirstName);
const INITIAL = /(?:^|[^a-z])[a-z](?:\. ?| )[a-z]{3}|[a-z]{3}[ ,]{1,2}[a-z]\.?(?![a-z])/;
const SPELLED = /(?:\b[a-z][ .-]){3,}[a-z]\b/;
const isInitialBeside = (text: string, [from, to]: Finding['span']): boolean =>
  INITIAL.test(text.slice(Math.max(0, from - 4), to + 4)) || SPELLED.test(text.slice(from, to));

/** The other half of a name stands near to it: “signed M. Ogunleye … im martha”, « brandl, korbinian ». */
function isOtherHalfBeside(text: string, [from, to]: Finding['span']): boolean {
  const before = wordsIn(text.slice(Math.max(0, from - NAME_NEAR), from));
  const behind = wordsIn(text.slice(to, to + NAME_NEAR));
  if ([...before, ...behind].some((word) => word.length > 2 && isFirstName(word) && !isWord(word)))
    return true;
  const beside = [before.at(-1), behind[0]].filter((word) => word !== undefined);
  const [own = ''] = wordsIn(text.slice(from, to));
  return beside.some((word) => word.length > 2 && (isFirstName(own) ? !isWord(word) : isFirstName(word)));
}

/** Where the words that meet a span stand in normal form. */
export function placeOf({ form, words }: Message, span: Finding['span']): [from: number, to: number] {
  let [first, last] = [-1, 0];
  for (const { from, to } of words)
    if (overlap(form.span(from, to), span)) {
      if (first < 0) first = from;
      last = to;
    }
  return [Math.max(0, first), last];
}

const digitsAt = ({ form, digits }: Message, span: Finding['span']): number =>
  digits.flatMap(({ places }) => places).filter(([from, to]) => overlap(form.span(from, to), span)).length;
