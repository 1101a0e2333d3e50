/**
 * Whether words can be a detail of a kind at all: it must hold what such a detail is made of. The tagger knows words by
 * their letters, and may take a shout for a voucher or a file of a computer for a name.
 */
import { mapIn } from './formats/maps.ts';
import { isShop } from './formats/said/places/shops.ts';
import { readingOf } from './message.ts';
import { hesitates } from './settled/assent.ts';
import { overlap } from './spans/overlap.ts';
import { unbrokenAt } from './spans/unbroken.ts';
import { SAID_WELL } from './thresholds.ts';
import type { Finding, Message } from './types.ts';
import { isOfComputers } from './vetoes/accounts/computers.ts';
import { isDenied, isOfThem } from './vetoes/accounts/others-accounts.ts';
import { isCorresponded, isOfAnother } from './vetoes/accounts/others-mails.ts';
import { isOfRoom } from './vetoes/accounts/room-keys.ts';
import { isRunOn } from './vetoes/accounts/run-on.ts';
import { AT, isSite, PROVIDERS } from './vetoes/accounts/sites.ts';
import { isKeySpokenOf } from './vetoes/accounts/spoken-of.ts';
import { isPage, isWeb, mayBeOwnPage, mayShowPlace } from './vetoes/accounts/web.ts';
import { isAgeOfOthers } from './vetoes/ages/ages-of-others.ts';
import { isNoAge } from './vetoes/ages/no-age.ts';
import { isNoBirthday } from './vetoes/ages/no-birthday.ts';
import { isOtherNumber } from './vetoes/ages/other-numbers.ts';
import { isOfFight } from './vetoes/meetings/fights.ts';
import { isNotApart } from './vetoes/meetings/no-meeting.ts';
import { isFamous } from './vetoes/names/famous.ts';
import { isForeign } from './vetoes/names/foreign.ts';
import { isNameAndClass, isNameAndYou, isSaidName, isWholeName } from './vetoes/names/halves.ts';
import { isLiked } from './vetoes/names/liked.ts';
import { isThird } from './vetoes/names/third.ts';
import { isNoAnswer } from './vetoes/no-answer.ts';
import { isCountedUp } from './vetoes/numbers/counted.ts';
import { isFigured } from './vetoes/numbers/figures.ts';
import { isPublic } from './vetoes/numbers/public.ts';
import { isRung } from './vetoes/numbers/rung.ts';
import { isTallied } from './vetoes/numbers/tallied.ts';
import { isAnyPlace, isLookedAt } from './vetoes/places/any-place.ts';
import { isElsewhere, isInGame } from './vetoes/places/elsewhere.ts';
import { isHabit } from './vetoes/places/habits.ts';
import { isInvented } from './vetoes/places/made-up.ts';
import {
  isAnySchool,
  isNotOurs,
  isOthersSchool,
  isSomebody,
  isTheirSchool,
} from './vetoes/places/no-school.ts';
import { isFloor, isNoHome, isOnTheWay, isOthersHome, isPublicPlace } from './vetoes/places/no-town.ts';
import { isWholeRegion } from './vetoes/places/regions.ts';
import { isSpokenTo } from './vetoes/rooms.ts';
import { isNoYes, isOnlySigns } from './vetoes/signs.ts';
import { isUnsaid } from './vetoes/unsaid.ts';
import { isAskedOfOthers } from './vetoes/whose/asked-of-others.ts';
import { isDeniedBefore } from './vetoes/whose/denied.ts';
import { isNotGiven } from './vetoes/whose/not-given.ts';
import { isSaidOfOneself } from './vetoes/whose/own.ts';
import { isRefused } from './vetoes/whose/refused.ts';
import { isEchoed, isRepeated, isTheirName } from './vetoes/whose/repeated.ts';
import { isReported } from './vetoes/whose/reported.ts';
import { isOfSubject } from './vetoes/whose/subjects.ts';

/** What an address is told by, where nobody asked for one. */
const MAIL = new RegExp(
  String.raw`${AT.source}|${PROVIDERS}|\bdot\b|\bpoint\b|\bpunto?\b|\bpunkt\b|\bponto\b|[.\u2022](?:com|org|net|fr|de|it|es|pt|nl|uk|be|ch)\b`,
);
/** Folders and files, what programmers write between underscores, what is to be put in place of what, and prices. */
const OF_COMPUTERS =
  /^[("']?(?:~\/|[.~]?\/?(?:etc|deb|dev|home|usr|var|boot|lib|bin|opt|tmp|mnt|media|proc|sys)\/)|^__[a-z]+__$|^s\/[^/\s]+\/|^irc\.|\$\{|\.(?:conf|cfg|lst|deb|bin|zip|jar|log|sh|dll|so)\b|^\d+(?:\.\d+)+$|^[$€£]\d+[.,]\d|^\d+[.,]\d\d ?[$€£]$/;
/** A mail, before the key that is told with it: “lea@example.org:…”. */
const MAIL_BEFORE = /^[^\s@]+@[^\s:/|;]+[:/|;](?!\/|~[$#]$)/;
/** Where something is to be filled in. */
const BLANK = /^[\s_.]*$/;

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
      if (kind === 'handle') return mayBeOwnPage(around, message.form.text, isSure) && !isOnlySigns(written);
      if (kind === 'password') return false;
      // An address may stand before the code that is told, or be the place itself.
      if (!/\s/.test(written))
        return kind === 'live-location' && (mapIn(around) !== null || mayShowPlace(around) || isSure);
    }
  }
  if (kind === 'meeting' && (isNoYes(message.written, message.form.text) || hesitates(message.form.text)))
    return false;
  if (kind === 'email' && isPage(around) && !AT.test(message.form.text)) return false;
  if (isOnlySigns(written)) return kind === 'password' && !BLANK.test(written);
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
  if (
    kind === 'school' &&
    (isAnySchool(text, from, to) || isSomebody(text, from) || isNotOurs(text) || isOthersSchool(text, from))
  )
    return false;
  if (kind === 'live-location') {
    const place = text.slice(from, to).trim();
    if ((message.heard.length === 0 && isLookedAt(text, from, to)) || (isFirst && isAnyPlace(place)))
      return false;
  }
  if (kind === 'school' && isShop(text.slice(from, to).trim())) return false;
  if ((kind === 'full-name' || kind === 'school') && isNameAndClass(text, from, to)) return false;
  if (
    kind === 'full-name' &&
    (isFamous(text, from, to) ||
      isLiked(text, from) ||
      isNameAndYou(text) ||
      isNameAndYou(text.slice(from, to)) ||
      isThird(text, from, to, heard[0]))
  )
    return false;
  if (kind === 'meeting' && isFirst && isNotApart(text)) return false;
  if (kind === 'live-location' && isHabit(text)) return false;
  if (isAskedOfOthers(kind, text, heard[0]) || isOfFight(kind, text) || isReported(kind, text, from, to))
    return false;
  if (isOfSubject(kind, text, from, to) || isNotGiven(kind, text, from, to)) return false;
  if (!isFirst && isNoAnswer(kind, text, text.slice(from, to).trim(), message)) return false;
  if (isDeniedBefore(kind, text, [from, to], heard[0])) return false;
  const before = message.before.map(({ form }) => form.text);
  if (kind === 'school' && isTheirSchool(text, before[0], heard[0])) return false;
  // Figures are read as they stand: without its disguise a code is a word.
  const figures = message.form.text.slice(...placeOf(message, span));
  if (isFigured(kind, figures, [text, ...heard, ...before], around)) return false;
  const question = isFirst ? undefined : (heard[0] ?? '');
  if (isUnsaid(kind, text, [from, to], { question, written: message.written, isSure })) return false;
  if (kind === 'password' && (isOfRoom(text, heard[0]) || (isFirst && isKeySpokenOf(text, from, to))))
    return false;
  if (kind === 'phone' || kind === 'email') {
    if (isRepeated(text.slice(from, to), heard)) return false;
  } else if (kind !== 'meeting' && isEchoed(text, from, to, heard)) return false;
  if (kind === 'age')
    return (
      !isNoAge(text, from, to, heard, isFirst) &&
      !isAgeOfOthers(text, from, to, heard) &&
      !isOtherNumber(text, heard, before)
    );
  if (kind === 'birth-date' && isNoBirthday(text, [from, to], [...heard, ...before], message.plain !== null))
    return false;
  if (
    kind === 'email' &&
    (isCorresponded(text, from, to) ||
      isSite(text, [from, to], [...heard.slice(0, 1), ...before.slice(0, 2)]))
  )
    return false;
  if (kind === 'handle' || kind === 'full-name') {
    if (isDenied(text, from, to) || isTheirName(text.slice(from, to), heard)) return false;
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
  if ((isHome || kind === 'live-location') && isInvented(text, from, to)) return false;
  if (isHome && (isInGame(text, from, to) || isOthersHome(text, from))) return false;
  if (!isSaidOfOneself(text, from, to)) {
    if (isElsewhere(kind, text, from, to) || isRefused(kind, text, from, to)) return false;
    if (kind === 'town' && (isNoHome(text, from, to) || (isFirst && isOnTheWay(text, from, to))))
      return false;
    if (kind === 'street-address' && (isPublicPlace(text, from, to) || isFloor(text.slice(from, to))))
      return false;
    if (kind === 'email' && isOfAnother(text, from, to, [...heard.slice(0, 1), ...before.slice(0, 1)]))
      return false;
  }
  if (
    isPublic(kind, text, [from, to]) ||
    ((kind === 'phone' || kind === 'payment') && isCountedUp(reading, [from, to])) ||
    (kind === 'phone' && isTallied(message))
  )
    return false;
  if (kind === 'payment' && isFirst && isRung(reading, [from, to])) return false;
  if (!isFirst) return true;
  // What is read as letters without its disguise may have been figures.
  if (kind === 'phone') return isSure || digitsAt(reading, span) + digitsAt(message, span) >= 1;
  if (kind === 'payment')
    return isSure || Math.max(digitsAt(reading, span), (written.match(/\d/g) ?? []).length) >= 2;
  if (kind === 'email') return isSure || MAIL.test(reading.form.text) || MAIL.test(message.form.text);
  if (kind === 'full-name') return isWholeName(text, [from, to], isSure);
  return true;
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
