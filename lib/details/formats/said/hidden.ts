/**
 * Details whose words are hidden: "L E E D S", « zw0lf », "b\u200brest". Nobody hides what anybody may know, so that the
 * tagger need be less sure of such words than of others.
 */
import type { Word } from '#lib/text/form.ts';
import { beginsNumber, numberAt } from '#lib/text/numbers.ts';
import { asksFor } from '../../context/asked.ts';
import type { DetailKind, Message } from '../../types.ts';
import { isTown } from '../../words/gazetteer.ts';
import { isWord } from '../../words/lexicon.ts';
import type { Strength } from '../format.ts';
import { NAMES_KEY } from '../keys.ts';
import { ACCOUNT } from './accounts/accounts.ts';
import { HAS_STREET } from './addresses/streets.ts';
import type { Place } from './behind.ts';
import { MONTH as MONTHS } from './birthdays/days.ts';
import { isFirstName, isLastName } from './names/family.ts';

const MARKS = /[\u0300-\u036f]+/g;
/** What no word is written with; raised letters and figures are ordinals. */
const DISGUISE = /[^a-zßæœøłđıþðªº²³½¼¾]/;
const DISGUISE_OF_FIGURES = /[^a-z0-9ªº²³½¼¾]/;
const SCHOOL =
  /\b(?:clg|college|lycee|bahut|ecole|school|skl|primary|academy|[a-z]*gymnasium|[a-z]*schule|cole|colegio|insti(?:tuto)?|ies|escuela|scuola|liceo|istituto|iis|escola|lyceum)\b/;
const MONTH = new RegExp(String.raw`\b${MONTHS}\b`);
/** Behind a number that counts no years. */
const COUNTS =
  /^ ?(?:h\b|heure|uhr|uur|o ?clock|euro|min|sec|fois|times|mal\b|percent|days?\b|hours?\b|weeks?\b|months?\b|mois\b|monate?\b|mesi\b|meses\b|maanden\b)/;
/** Most texts have none of what letters and figures are dressed up as; the others are read as they stand. */
const DRESSED =
  /[\u00ad\u0250-\u02af\u0370-\u051f\u1d00-\u1dbf\u200b-\u200f\u2060-\u206f\u2160-\u217f\u2460-\u24ff\uff01-\uff5e]|\u20e3|\ud835|\ud83c[\udd00-\uddff]/;
const ADORNED = /\d\D|\D\d/;
const LEAST = 4;
/** Characters that may be said beside a town that is nearly all of a message. */
const FEW = 12;
/** Ages of those who are spoken to. */
const [YOUNGEST, OLDEST] = [8, 17];
/** Characters beside a word in which an app makes it an account, a month a day. */
const NEAR = 24;
const BETWEEN_NAMES = /^[\s\u2022,.]{1,3}$/;

/** Hidden words from which on a message may be so as a whole. */
const STYLED = 3;
/** Every letter is bold, wide or in a circle: even one word is so for its looks. */
const IN_FONT =
  /^(?=.*[\u24b6-\u24e9\uff21-\uff5a\u{1d400}-\u{1d6a3}])(?:[^\p{L}\p{N}]|\d|[\u2460-\u24ff\uff10-\uff5a\u{1d400}-\u{1d7ff}])+$/su;
/** Names of accounts and keys are no words, and hidden ones look like any other word. */
const EVEN_IN_STYLE: ReadonlySet<DetailKind> = new Set<DetailKind>(['handle', 'password']);
const isLetters = ({ text }: Word) => /^[a-z]{2,}$/.test(text);

/** A word, with how it was written, in lower case. */
interface Disguised extends Word {
  written: string;
}

/** The words of a message that are not written as they are read, and whether it is so as a whole. */
interface Hiding {
  message: Message;
  hidden: readonly Disguised[];
  isStyle: boolean;
}

let last: Hiding | undefined;

/** What a message hides; each way asks for that of the same one. */
function hidingOf(message: Message): Hiding {
  if (last?.message === message) return last;
  const hidden =
    message.isPlain || DRESSED.test(message.written)
      ? message.words.map((word) => ({ ...word, written: writtenAt(message, word) })).filter(isHidden)
      : [];
  last = { message, hidden, isStyle: hidden.length > 0 && isStyled(message, hidden) };
  return last;
}

/** Who writes all words of a message so hides none of them: it is in a fancy font, or all in single letters. */
const isStyled = ({ words, written }: Message, hidden: readonly Disguised[]): boolean =>
  hidden.length >= (IN_FONT.test(written) ? 1 : STYLED) && hidden.length >= words.filter(isLetters).length;

const writtenAt = ({ written, form: { span } }: Message, { from, to }: Place): string =>
  written.slice(...span(from, to)).toLowerCase();

function isHidden({ text, written }: Disguised): boolean {
  if (written === text) return false;
  const letters = written.normalize('NFD').replace(MARKS, '');
  if (letters === text) return false;
  if ([...letters].reverse().join('') === text) return true;
  return /\d/.test(text) ? DISGUISE_OF_FIGURES.test(letters) || !/\d/.test(letters) : DISGUISE.test(letters);
}

const isAccount = (form: string, { from }: Place) => ACCOUNT.test(form.slice(Math.max(0, from - NEAR), from));
const isNumber = ({ text }: Word) => /^\d{1,2}$/.test(text) || beginsNumber(text);

const hasNumber = (form: string) => /\d/.test(form) || form.split(' ').some(beginsNumber);

/** Said beside a town that is a club's, a dish's or a bridge's, or that is denied. */
const NO_HOME =
  /\b(?:not|no|nope|pas|nicht|nee|nein|niet|non|nao|fc|city|utd|united|day|bridge|tower|airport|beach|festival|comma|lost|won|vs|de|du|brie|jambon)\b/;
/** It is not so, or only wanted. */
const DENIED = /\b(?:not|pas|nicht|niet|nao|non|no|want|veux|jamais|never)\b/;

const OTHERS = /\b(?:his|her|their|son|sa|leur|sein|ihr|su|suo|sua|zijn|haar)\b/;

/** Whether a word is a number that may be one's age, and counts nothing else. */
function isAge({ text, to }: Word, form: string): boolean {
  const value = numberAt([{ text, from: 0, to: text.length }], 0)?.value ?? 0;
  return value >= YOUNGEST && value <= OLDEST && !COUNTS.test(form.slice(to));
}

interface Hidden {
  kind: DetailKind;
  strength: Strength;
  /** Whether a hidden word may be one, by what it is and what else there is. */
  may(
    word: Disguised,
    form: string,
    hidden: readonly Disguised[],
    /** Whether the other side has just asked, and not for this. */
    asksElse: (kind: DetailKind) => boolean,
  ): boolean;
}

const KINDS: readonly Hidden[] = [
  { kind: 'town', strength: 'strong', may: (word, form) => isTown(word.text) && !isAccount(form, word) },
  // Hardly anything else is said.
  {
    kind: 'town',
    strength: 'outright',
    may: ({ text, from, to }, form, _, asksElse) =>
      from + form.length - to <= FEW &&
      isTown(text) &&
      !isWord(text) &&
      !asksElse('town') &&
      !NO_HOME.test(`${form.slice(0, from)} ${form.slice(to)}`),
  },
  {
    kind: 'age',
    strength: 'strong',
    may: (word, form) => {
      if (DENIED.test(form.slice(0, word.from))) return false;
      // Marks and places in a list have figures of such kinds as well.
      if (/^\d/.test(word.text) && ADORNED.test(word.written)) return false;
      return isAge(word, form);
    },
  },
  // The same in a word, and hardly anything else is said.
  {
    kind: 'age',
    strength: 'outright',
    may: (word, form, _, asksElse) =>
      word.from + form.length - word.to <= FEW &&
      !/\d/.test(word.text) &&
      !DENIED.test(form) &&
      !asksElse('age') &&
      isAge(word, form),
  },
  {
    kind: 'birth-date',
    strength: 'strong',
    may: (word, form) =>
      MONTH.test(word.text) ||
      (isNumber(word) && MONTH.test(form.slice(Math.max(0, word.from - NEAR), word.to + NEAR))),
  },
  {
    kind: 'school',
    strength: 'strong',
    may: ({ text }, form) =>
      text.length >= LEAST && SCHOOL.test(form) && (!SCHOOL.test(text) || /.schule$/.test(text)),
  },
  // Kind and name.
  {
    kind: 'school',
    strength: 'outright',
    may: ({ text }, _, hidden) =>
      text.length >= LEAST && !SCHOOL.test(text) && hidden.some((one) => SCHOOL.test(one.text)),
  },
  {
    kind: 'street-address',
    strength: 'strong',
    may: ({ text }, form) => text.length >= LEAST && HAS_STREET.test(form) && hasNumber(form),
  },
  {
    kind: 'password',
    strength: 'outright',
    may: ({ text }, form) => text.length >= LEAST && NAMES_KEY.test(form) && !NAMES_KEY.test(text),
  },
  { kind: 'password', strength: 'weak', may: ({ text }) => text.length >= LEAST },
  { kind: 'handle', strength: 'weak', may: ({ text }) => text.length >= LEAST },
  {
    kind: 'handle',
    strength: 'strong',
    may: ({ text }, form) =>
      text.length > LEAST && (ACCOUNT.test(form) || /\bname\b/.test(form)) && !OTHERS.test(form),
  },
  { kind: 'meeting', strength: 'weak', may: () => true },
  { kind: 'live-location', strength: 'weak', may: () => true },
];

/** A first and a last name, one of which is hidden. */
function namesPerhapsHiddenIn(form: string, message: Message): Place[] {
  const { hidden, isStyle } = hidingOf(message);
  if (hidden.length === 0 || isStyle || message.written.includes('@')) return [];
  const { words } = message;
  const isOne = (word: Word) => hidden.some(({ from }) => from === word.from);
  return words.flatMap((word, at) => {
    const last = words[at + 1];
    if (!last || !(isOne(word) || isOne(last)) || isAccount(form, word)) return [];
    const both = isOne(word) && isOne(last);
    return BETWEEN_NAMES.test(form.slice(word.to, last.from)) &&
      /^[a-z]{3,} [a-z]{3,}$/.test(`${word.text} ${last.text}`) &&
      isLastName(last.text) &&
      (both || isFirstName(word.text) || isLastName(word.text))
      ? [{ from: word.from, to: last.to }]
      : [];
  });
}

export const HIDDEN_WAYS = [
  ...KINDS.map(({ kind, strength, may }) => ({
    kind,
    strength,
    find: (form: string, message: Message): Place[] => {
      const { hidden, isStyle } = hidingOf(message);
      if (hidden.length === 0 || (isStyle && !EVEN_IN_STYLE.has(kind))) return [];
      const question = message.heard[0]?.written ?? '';
      const asksElse = (kind: DetailKind) => question.includes('?') && !asksFor(question, kind);
      return hidden.filter((word) => may(word, form, hidden, asksElse));
    },
  })),
  { kind: 'full-name', strength: 'strong', find: namesPerhapsHiddenIn },
] as const;
