/** Towns without a sentence: the bare answer to a question, and "15 f lille". */
import type { Word } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';
import { askedBy } from '../asked.ts';
import { gapBefore } from '../identity/clause.ts';
import { mentions, type PlaceSet, starts, startsIn } from '../places/lookup.ts';
import {
  ANSWERS,
  EVASIONS,
  EXISTS,
  FROM,
  I_LIVE,
  KNOWN_TOWNS,
  LIVE,
  NOT_TOWNS,
  OTHERS,
  OWN_TOWN,
  PASSING,
  POSTCODE,
  SHOUTS,
  TOWNISH,
} from '../places/vocabulary.ts';
import { isCapital, skip } from '../places/walk.ts';
import type { Found, Message } from '../types.ts';
import { found, isSpot, SHORT } from './introduced.ts';
import { isPerson, townAt } from './name.ts';
import { postcodeAt } from './postcode.ts';
import { livesAt } from './stated/lives.ts';
import { statedTowns } from './stated.ts';

/** Longest in which an unknown word may be the town. */
const BARE = 7;

/** May follow: « lille et toi ? ». */
const TAIL = new Set(
  'et toi t tu u you and hbu wbu what about mdr lol haha und du dir y tu e te e tu en jij jou vc voce ptdr xd rn now la centre center area but mais c pas grand uk france usa england mtn'.split(
    ' ',
  ),
);

/** The town that answers the question where the child lives or is. */
export function answeredTown(message: Message): Found[] {
  const { words, asked } = message;
  if (words.length === 0 || words.length > SHORT) return [];
  if (startsIn(words, 0, words.length, PASSING)) return [];
  const chosen = chosenTown(message);
  if (chosen.length > 0) return chosen;
  // « vier 4 eins 3 neun », after "plz?"
  const run = message.digits[0];
  if (
    run &&
    /^\d{4,7}$/.test(run.digits) &&
    words.length < 9 &&
    mentions(message.heard[0]?.words ?? [], POSTCODE)
  )
    return [{ from: run.from, to: run.to, certainty: 0.75, whose: 'mine' }];
  const whole =
    asked.has('town') ||
    asked.has('street-address') ||
    isGuessed(message, KNOWN_TOWNS) ||
    hinted(message) ||
    asksHome(message);
  if (!whole && !asked.has('live-location') && !isGuessed(message, NOT_TOWNS)) return [];
  for (let at = 0; at < words.length; at++) {
    // A part of the answer begins: « dorset, ok fine, weymouth ».
    const parts = at > 0 && /[,.!?\n;:/-]/.test(gapBefore(message, at));
    const led = at > 0 && starts(words, at - 1, ANSWERS) > 0;
    const bigger = starts(words, at, NOT_TOWNS);
    if (bigger > 0 && starts(words, at, KNOWN_TOWNS) === 0) {
      at += bigger - 1;
      continue;
    }
    if (starts(words, at, OTHERS) > 0) return [];
    if (at > 0 && !parts && !led) continue;
    const opens = at === 0 || parts || skip(words, 0, 6, ANSWERS) === at;
    const bare = opens && words.length <= BARE;
    const one = answerAt(message, at, whole && (bare || (led && LEADS.has(words[at - 1]?.text ?? ''))));
    if (one) return [one];
  }
  return [];
}

/** Behind these an unknown word is the answer wherever it stands: "so for now its aldershot". */
const LEADS = new Set('its s c cest ist is e'.split(' '));

/** The other side guessed: a town, or something bigger around it, which only a known town answers. */
function isGuessed({ heard }: Message, guess: PlaceSet): boolean {
  const last = heard[0];
  if (!last || last.words.length > 6 || !last.form.text.includes('?')) return false;
  return last.words.some((_, at) =>
    guess === KNOWN_TOWNS ? townAt(last, at)?.known : starts(last.words, at, guess) > 0,
  );
}

/** The town that is put in the place of wrong ones: "net münchen!! augsburg". */
export function correctedTown(message: Message): Found[] {
  const { words } = message;
  if (words.length > SHORT + 4 || !mentions(words, KNOWN_TOWNS)) return [];
  let wrong = false;
  for (let at = 0; at < words.length; at++) {
    const known = starts(words, at, KNOWN_TOWNS);
    if (known === 0) continue;
    const denied = NOT.has(words[at - 1]?.text ?? '');
    if (wrong && !denied && !startsIn(words, 0, at, OTHERS)) return [found(message, at, at + known)];
    wrong ||= denied;
  }
  return [];
}

const NOT = new Set('pas not nicht net nich no non nao niet'.split(' '));

/** "the second one", after two towns were named. */
function chosenTown({ words, heard }: Message): Found[] {
  const last = heard[0];
  if (!last || words.length > 4) return [];
  const named = last.words.filter((_, at) => starts(last.words, at, KNOWN_TOWNS) > 0).length;
  const ordinal = words.findIndex(({ text }) => ORDINAL.test(text));
  return named > 1 && ordinal >= 0
    ? [{ from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0, certainty: 0.7, whose: 'mine' }]
    : [];
}

const ORDINAL =
  /^(?:first|second|1st|2nd|latter|former|premiere?|deuxieme|seconde?|1e|2e|1ere|2eme|erste[sr]?|zweite[sr]?|primer[ao]?|segund[ao]|prim[ao]|secondo|primeir[ao]|eerste|tweede)$/;

/** A word alone, or behind a yes, after hints. */
const hintedAnswer = (message: Message, at: number): boolean =>
  hinted(message) &&
  message.words.length <= 3 &&
  (isCapital(message, message.words[at] as Word) || message.words.length === 1) &&
  (at > 0 || message.words.length === 1);

/** The child told about its town before, without its name: this may be it. */
function hinted({ before }: Message): boolean {
  return before.slice(0, 3).some((earlier, at) => (at === 0 && isOpen(earlier)) || hints(earlier));
}

const hints = (earlier: Message): boolean =>
  mentions(earlier.words, OWN_TOWN, LIVE, I_LIVE, TOWNISH) &&
  (mentions(earlier.words, OWN_TOWN, TOWNISH) || earlier.words.some((_, at) => livesAt(earlier, at) > 0)) &&
  statedTowns(earlier).length === 0;

/** « jsuis de », and then the name in a message of its own. */
function isOpen({ words }: Message): boolean {
  for (let length = 1; length <= Math.min(5, words.length); length++)
    if (length > 1 && starts(words, words.length - length, FROM) === length) return true;
  return false;
}

/** "asl?", « c'est où chez toi ? » */
const asksHome = ({ heard }: Message): boolean =>
  heard[0] !== undefined && HOME_ASKED.test(heard[0].form.text);

const YOURS =
  '(?:chez (?:toi|vous)|your (?:home|place)|home|bei (?:dir|euch)|tu casa|casa tua|tua casa|bij jou)';

const WHERE = '(?:ou|where|wo|donde|dove|onde|waar)';

const HOME_ASKED = new RegExp(
  `\\b(?:asl|asv)\\b|\\b${WHERE}\\b[^.!]{0,20}\\b${YOURS}\\b|\\b${YOURS}\\b[^.!]{0,20}\\b${WHERE}\\b`,
);

/** A known town at the beginning that was written so that machines don't read it, or that a pin stands before. */
export function hiddenTown(message: Message): Found[] {
  const { words, written, form } = message;
  const at = skip(words, 0, 3, ANSWERS);
  const known = starts(words, at, KNOWN_TOWNS);
  const name = { next: at + known };
  if (known === 0 || words.length > SHORT || startsIn(words, 0, name.next + 2, OTHERS)) return [];
  if (starts(words, name.next, EXISTS) > 0) return [];
  const [from, to] = form.span(words[at]?.from ?? 0, words[name.next - 1]?.to ?? 0);
  const plainly = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]/g, '');
  const spelled = written.slice(from, to);
  const same =
    plainly(spelled) === plainly(form.text.slice(words[at]?.from ?? 0, words[name.next - 1]?.to ?? 0));
  const apart = same && spelled.length >= 2 * plainly(spelled).length - 1;
  return !same || apart || PIN.test(written.slice(0, from)) ? [found(message, at, name.next)] : [];
}

const PIN = /(?:\u{1f4cd}|\u{1f3e0}|\u{1f3e1})[^a-z]*$/iu;

/** What stands behind a pin is a town, where it is one word and nothing that has doors. */
export function pinnedTown(message: Message): Found[] {
  const { words, written, form } = message;
  const pin = written.indexOf('\u{1f4cd}');
  if (pin < 0) return [];
  const at = words.findIndex((word) => form.original(word.from) > pin);
  const name = at < 0 ? null : townAt(message, at);
  if (
    !name ||
    isSpot(message, at, name.next) ||
    written.slice(pin, form.original(words[at]?.from ?? 0)).length > 4
  )
    return [];
  return name.known ||
    (name.capital && name.next === at + 1 && !isCapital(message, words[at + 1] ?? (words[at] as Word))) ||
    (name.capital && name.next === at + 1 && at + 1 === words.length)
    ? [found(message, at, name.next)]
    : [];
}

/** A known town, and what one says behind one's own: « lyon et toi », "leeds baby". */
export function announcedTown(message: Message): Found[] {
  const { words } = message;
  if (words.length < 2 || words.length > SHORT || !mentions(words, SHOUTS) || startsIn(words, 0, 3, OTHERS))
    return [];
  const at = skip(words, 0, 3, ANSWERS);
  const name = townAt(message, at) ?? townAt(message, 0);
  const shouted = name && starts(words, name.next, SHOUTS) > 0;
  const hyphen = name?.capital && gapBefore(message, at + 1) === '-';
  if (!shouted || !(name.known || hyphen)) return [];
  return [found(message, words.length > 0 && townAt(message, at) ? at : 0, name.next)];
}

function answerAt(message: Message, start: number, whole: boolean): Found | null {
  const { words } = message;
  const skipped = skip(words, start, 5, ANSWERS);
  const code = postcodeAt(message, skipped);
  if (code > skipped) return whole ? found(message, skipped, townAt(message, code)?.next ?? code) : null;
  if (whole && OUTWARD.test(words[skipped]?.text ?? '') && words.length - skipped <= 2)
    return found(message, skipped, skipped + 1);
  const at = townAt(message, skipped) ? skipped : start;
  const name = townAt(message, at);
  if (!name) return null;
  if (isPerson(message, at) && BEING.has(words[at - 1]?.text ?? '')) return null;
  if (name.known) return found(message, at, name.next);
  // « noemie.dlc », "lea@…"
  if (/^[.@_]\S/.test(message.form.text.slice(words[name.next - 1]?.to))) return null;
  if (
    !whole ||
    !(
      askedLast(message) ||
      asksHome(message) ||
      isGuessed(message, KNOWN_TOWNS) ||
      hintedAnswer(message, at)
    ) ||
    numberAt(words, at) ||
    /ing$/.test(words[at]?.text ?? '') ||
    message.form.text[words[name.next - 1]?.to ?? 0] === '?' ||
    startsIn(words, at, name.next, EVASIONS) ||
    isSpot(message, at, words.length)
  )
    return null;
  const rest = words.slice(name.next);
  const ends = rest.length === 0 || /[,.!?;:/\n]/.test(gapBefore(message, name.next));
  const country = rest.length > 0 && starts(words, name.next, NOT_TOWNS) > 0;
  if (name.capital || ends || country || rest.every(({ text }) => TAIL.has(text)))
    return found(message, at, name.next);
  // Two or three unknown words may be one name: « henin beaumont ».
  const unknown = at <= 2 && rest.length <= 2 && rest.every((_, index) => townAt(message, name.next + index));
  return unknown && !startsIn(words, name.next, words.length, EVASIONS)
    ? found(message, at, words.length)
    : null;
}

/** "i am nancy" */
const BEING = new Set('am m suis chui bin soy sono sou ben im'.split(' '));

/** "EH6". */
const OUTWARD = /^[a-z]{1,2}\d{1,2}[a-z]?$/;

/** An unknown word is a town only right after the question. */
function askedLast({ heard }: Message): boolean {
  const last = heard[0];
  return last !== undefined && askedBy([{ from: 'other', text: last.written }]).size > 0;
}
