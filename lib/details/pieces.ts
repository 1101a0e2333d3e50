/** A message that goes on with the one before it: « jhabite », « a », « dunkerque ». They are read as the one that they are. */
import {
  DUTCH,
  ENGLISH,
  FRENCH,
  GERMAN,
  ITALIAN,
  PORTUGUESE,
  SPANISH,
} from './formats/said/addresses/streets.ts';
import { isTown } from './gazetteer.ts';
import type { Turn } from './types.ts';

/** Messages in a row that may be one, and characters of each. */
const MOST = 4;
const LONGEST = 28;
/** What a sentence can't end with: what leads to a place, a house's number, a street whose name is missing. */
const OPEN =
  /(?:^|[ ,])(?:\d{1,4}(?: ?bis| ?ter| ?[a-d])?|an?|à|aux?|en|in|at|on|near|outside|the|my|to|from|la|le|les|el|il|lo|de|du|des|di|da|do|em|no|na|ad|al|alla|im|am|an|auf|der|die|das|bei|aus|uit|op|te|bij|het|is|est|c|es|ist|e|é|vers|sur|rue|ave(?:nue)?|bd|boulevard|all[ée]e|impasse|chemin|quai|calle|avenida|avda|plaza|via|viale|piazza|corso|rua|travessa|praça|school|college|lyc[ée]e|coll[èe]ge|j['’ ]?habite|vis|viens|cr[ée]che|live|from|j?suis|jsui|chui|im|i['’]m|bin|estoy|sono|ben|estou|tou|wohne?|vivo|abito|moro|woon)$/i;
/** What only ends an address. */
const ENDS_STREET = new RegExp(`^(?:${ENGLISH})\\b`, 'i');
const STREET_BEFORE = new RegExp(
  String.raw`(?:^|[ ,])(?:${[FRENCH, SPANISH, ITALIAN, PORTUGUESE].join('|')}) [a-z'’ -]{3,}$|(?:${GERMAN}|${DUTCH}|(?:[a-z]{3,} )(?:${ENGLISH}))$`,
  'i',
);
const NUMBER = /^(?:n°|num[eé]ro|number|nummer|no\.?)? ?\d{1,4} ?(?:bis|ter|[a-d])?$/i;
const WORD = /^[a-z]{2,}$/i;
/** It goes on to what is looked at, or liked. */
const OF_THINGS =
  /\b(?:look\w*|watch\w*|laugh\w*|hate|love|like|want|wanna|regarde|mate|adore|aime|veux|guck|schau|will|mag|mira|quiero|gusta|guarda|voglio|kijk|wil|olha|quero)\b/i;
/** It closes what it says. */
const CLOSED = /[.!?…]\s*$/;

/** What the child has sent right before, without an answer in between, newest last. */
function runBefore(turns: readonly Turn[]): string[] {
  const run: string[] = [];
  for (const { from, text } of turns.slice(-MOST).reverse()) {
    if (from === 'other' || text.length > LONGEST || CLOSED.test(text)) break;
    run.unshift(text.trim());
  }
  return run;
}

/** A message read with those that it goes on with. */
export interface Joined {
  text: string;
  /** Where the message itself begins in it. */
  at: number;
  /** How many messages stand before it in the text. */
  pieces: number;
}

/** The whole of which a message is the last piece; undefined where what stands before needs no more. */
export function joined(text: string, turns: readonly Turn[]): Joined | undefined {
  if (turns.at(-1)?.from !== 'me' || text.length > LONGEST || text.includes('?')) return undefined;
  const run = runBefore(turns);
  const last = run.at(-1);
  if (last === undefined) return undefined;
  const piece = text.trim();
  const head = run.join(' ');
  if (OF_THINGS.test(head)) return undefined;
  // A word in two halves: "sun", "derland".
  if (
    WORD.test(last) &&
    WORD.test(piece) &&
    isTown((last + piece).toLowerCase()) &&
    !isTown(last.toLowerCase())
  )
    return { text: head + piece, at: head.length, pieces: run.length };
  const goesOn =
    OPEN.test(last) || ENDS_STREET.test(piece) || (NUMBER.test(piece) && STREET_BEFORE.test(head));
  return goesOn ? { text: `${head} ${piece}`, at: head.length + 1, pieces: run.length } : undefined;
}
