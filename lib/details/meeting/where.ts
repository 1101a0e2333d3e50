/** Places where one can meet: a public one, the own door, or whatever stands behind "outside the". */
import { wordsFor } from '#lib/languages/meeting-grammar.ts';
import type { Word } from '#lib/text/form.ts';
import { isCapital } from '../places/walk.ts';
import type { Message } from '../types.ts';
import { hereAt, isCompound, type Languages, lengthAt, lexiconOf, speaks, spotsOf } from './lexicon.ts';
import { PIN } from './pictures.ts';

const WHERE = lexiconOf(
  [
    'beside',
    'locative',
    'article',
    'spot',
    'door',
    'event',
    'online',
    'third',
    'you',
    'i',
    'object',
    'not',
    'past',
    'fiction',
    'appointment',
    'day',
    'time',
    'part',
    'span',
    'activity',
    'pair',
    'filler',
  ],
  (key, language) => (key === 'spot' ? spotsOf(language) : []),
);
/** Every class. */
const ALL = -1;
const { bit } = WHERE;
/** Nobody meets behind, at or in these. */
const NOWHERE =
  bit.online |
  bit.third |
  bit.you |
  bit.i |
  bit.object |
  bit.not |
  bit.past |
  bit.fiction |
  bit.appointment |
  bit.day |
  bit.time |
  bit.part |
  bit.span |
  bit.pair |
  bit.filler;

/** They say where and much else: a noun behind them needs its article or a capital. */
const LOOSE = wordsFor('loose');
/** Prepositions with an article in them. */
const ARTICLED = wordsFor('articled');
/** They have numbers. */
const NUMBERED = wordsFor('gates');
/** Nouns of the kind that nobody meets at. */
const NO_PLACE = wordsFor('nowhere');

export interface WhereHere {
  next: number;
  /** place: a public one or a door behind a preposition, or any noun behind "behind the"; bare: a public one alone; loose: a noun behind "at the". */
  sort: 'place' | 'bare' | 'loose';
}

/** The place that begins at word `at`, with its preposition or without; null if none does. */
export function whereAt(
  message: Message,
  words: readonly Word[],
  at: number,
  languages: Languages,
): WhereHere | null {
  if (words[at]?.text === PIN || words[at]?.text === '@')
    return nounAt(message, words, at + 1, languages, false);
  const { classes, length } = hereAt(WHERE, words, at, languages, ALL);
  if (length === 0) return isCompound(words[at]?.text ?? '') ? { next: at + 1, sort: 'bare' } : null;
  if ((classes & bit.door) !== 0)
    return { next: at + lengthAt(WHERE, words, at, languages, bit.door), sort: 'place' };
  if ((classes & bit.beside) !== 0) {
    const lead = lengthAt(WHERE, words, at, languages, bit.beside);
    const found = nounAt(message, words, at + lead, languages, LOOSE.has(words[at + lead - 1]?.text ?? ''));
    if (found) return found;
  }
  if ((classes & bit.locative) !== 0) {
    const next = at + lengthAt(WHERE, words, at, languages, bit.locative);
    const found = nounAt(message, words, next, languages, true);
    if (found) return found.named ? { next: found.next, sort: 'loose' } : found;
  }
  if ((classes & bit.spot) !== 0) {
    const next = at + lengthAt(WHERE, words, at, languages, bit.spot);
    // "Metro Bastille"; « le magasin ouvre » is another thing.
    const led = at > 0 && lengthAt(WHERE, words, at - 1, languages, bit.article) > 0;
    const name = words[next];
    const named =
      !led &&
      name &&
      /^[a-z]{4,}$/.test(name.text) &&
      !speaks(name.text) &&
      sameLine(message, words, at, next);
    return { next: named ? next + 1 : nameAfter(message, words, next, languages), sort: 'bare' };
  }
  return null;
}

/** The place that follows a preposition. @param loose true where a bare noun is not enough */
function nounAt(
  message: Message,
  words: readonly Word[],
  at: number,
  languages: Languages,
  loose: boolean,
): (WhereHere & { named?: true }) | null {
  let here = at;
  while (here < at + 4) {
    const article = lengthAt(WHERE, words, here, languages, bit.article);
    if (
      article === 0 ||
      lengthAt(WHERE, words, here, languages, bit.spot) > 0 ||
      lengthAt(WHERE, words, here, languages, bit.door) > 0
    )
      break;
    here += article;
  }
  if (!sameLine(message, words, at, here)) return null;
  const known = Math.max(
    lengthAt(WHERE, words, here, languages, bit.spot),
    lengthAt(WHERE, words, here, languages, bit.door),
  );
  if (known > 0) return { next: nameAfter(message, words, here + known, languages), sort: 'place' };
  const word = words[here];
  if (!word) return null;
  if (isCompound(word.text)) return { next: here + 1, sort: 'place' };
  if (lengthAt(WHERE, words, here, languages, bit.event) > 0)
    return loose ? null : { next: here + lengthAt(WHERE, words, here, languages, bit.event), sort: 'place' };
  if (!/^[a-z]{3,}$/.test(word.text) || NO_PLACE.has(word.text)) return null;
  if ((hereAt(WHERE, words, here, languages, ALL).classes & NOWHERE) !== 0) return null;
  const led = here > at || isCapital(message, word) || ARTICLED.has(words[at - 1]?.text ?? '');
  if (!led && (loose || word.text.length < 4)) return null;
  const name = here > at && isCapital(message, word);
  return { next: here + 1, sort: 'place', ...(name ? {} : { named: true }) };
}

/** Index after the name that a place goes on with: « la playa de los pinos », or `at`. */
function nameAfter(message: Message, words: readonly Word[], at: number, languages: Languages): number {
  // "Gate 4", « ponton numéro 3 »
  const numbered = /^(?:numero|number|no|nr|n)$/.test(words[at]?.text ?? '') ? at + 1 : at;
  if (NUMBERED.has(words[at - 1]?.text ?? '') && /^\d{1,2}[a-z]?$/.test(words[numbered]?.text ?? ''))
    return numbered + 1;
  if (!/^(?:d|de|du|des|del|della|dei|degli|di|do|da|dos|das|of|van|von|der)$/.test(words[at]?.text ?? ''))
    return at;
  let name = at + 1;
  while (name < at + 3 && lengthAt(WHERE, words, name, languages, bit.article) > 0) name += 1;
  const word = words[name];
  if ((hereAt(WHERE, words, name, languages, ALL).classes & NOWHERE) !== 0) return at;
  return word && /^[a-z]{2,}$/.test(word.text) && sameLine(message, words, at - 1, name) ? name + 1 : at;
}

const sameLine = ({ form }: Message, words: readonly Word[], from: number, to: number) =>
  !/[.!?\n,]/.test(form.text.slice(words[from]?.from ?? 0, words[to]?.from ?? form.text.length));
