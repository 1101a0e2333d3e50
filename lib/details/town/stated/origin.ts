/** Where one comes from: "im from", « pas de Lens mais d'Arras », „bin Leipzigerin“. */
import { clauseEnd, gapBefore, isAsked } from '../../identity/clause.ts';
import { isPhrase } from '../../identity/phrases.ts';
import { starts } from '../../places/lookup.ts';
import { DEMONYMS, IN_TOWN, KNOWN_TOWNS, NEAR, OTHERS, STILL } from '../../places/vocabulary.ts';
import { skip } from '../../places/walk.ts';
import type { Found, Message } from '../../types.ts';
import { ends, isPerson, townAt } from '../name.ts';
import { CONJUNCTION, LINKS } from './lives.ts';
import { begins, certain, isBareIn, isNamed, isPassing, isVerb, spanOf, VAGUE } from './name-here.ts';

/** « je viens de », "I'm from", right before the name. */
export function comesFrom(message: Message, at: number, from: number): Found | null {
  const { words } = message;
  const to = skip(words, at + from, 3, NEAR, STILL);
  const name = townAt(message, to);
  if (
    !name ||
    isVerb(message, to, name) ||
    /^[!@#_]\S/.test(message.form.text.slice(words[name.next - 1]?.to))
  )
    return null;
  const loose =
    (BEGINS.has(words[at]?.text ?? '') && !begins(message, at)) ||
    (words[at]?.text === 'home' && !(name.known || isNamed(message, name))) ||
    (from === 1 && !(name.known || (begins(message, at) && name.capital)));
  // « soy de » + a word in small letters that goes on is a thing as often as a town.
  const open =
    name.known ||
    name.capital ||
    (!VAGUE.has(words[to - 1]?.text ?? '') && (to > at + from || ends(message, name.next)));
  return loose || !open ? null : certain(message, to, name);
}

/** « jsuis pas de Lyon mais de Vaulx ». */
export function contrasted(message: Message, after: number): Found | null {
  const { words } = message;
  for (let at = after; at < Math.min(words.length - 2, after + 8); at++) {
    if (!BUT.has(words[at]?.text ?? '')) continue;
    const of = ORIGIN.has(words[at + 1]?.text ?? '') || words[at + 1]?.text === 'd' ? at + 2 : at + 1;
    const to = skip(words, of, 2, IN_TOWN, NEAR, STILL);
    const name = to > at + 1 ? townAt(message, to) : null;
    return name && (name.known || isNamed(message, name, isBareIn(message, to)))
      ? certain(message, to, name)
      : null;
  }
  return null;
}

const BUT = new Set('mais but sondern sino ma mas maar'.split(' '));

/** « só de », "home is": only where something begins. */
const BEGINS = new Set(['so', 'home']);

/** "freiburgerin", "rotterdammer": a known town and an ending. */
const isDemonym = (word: string): boolean => {
  const stem = /^([a-z]{4,}?)(?:m?er|erin|ner|nerin|enaar|naar|aar|ian)$/.exec(word)?.[1];
  return stem !== undefined && (isPhrase(KNOWN_TOWNS, stem) || isPhrase(KNOWN_TOWNS, `${stem}en`));
};

/** Index after « (un vrai) lillois » that begins at a word, or 0. */
export function demonymAt({ words }: Message, at: number): number {
  for (let lead = at; lead < at + 3; lead++) {
    const length = starts(words, lead, DEMONYMS) || Number(isDemonym(words[lead]?.text ?? ''));
    if (length > 0) return lead + length;
    if (!ARTICLES.has(words[lead]?.text ?? '')) break;
  }
  return 0;
}

const ARTICLES = new Set(
  'un une vrai vraie a real proper ne n ein eine echter echte uma um een echte'.split(' '),
);

/** A known town farther behind « je suis »: "im stuck with my nan in Leeds". */
export function amongOthers(message: Message, at: number, after: number): Found | null {
  const { words } = message;
  const end = Math.min(clauseEnd(message, Math.max(at, after - 1)), after + 7);
  for (let to = after + 1; to < end; to++) {
    if (CONJUNCTION.has(words[to]?.text ?? '') || starts(words, to, OTHERS) > 0) return null;
    const name = WITHIN.has(words[to - 1]?.text ?? '') ? townAt(message, to) : null;
    if (!name) continue;
    // "im ben from truro", « de la région lilloise, à Seclin »
    const told = ORIGIN.has(words[to - 1]?.text ?? '') && isPerson(message, to - 2);
    const apart = /,/.test(gapBefore(message, to - 1)) && isNamed(message, name) && !isPerson(message, to);
    const prep = words[to - 1]?.text ?? '';
    const joined = LINKS.has(words[to - 2]?.text ?? '');
    if (ORIGIN.has(prep) ? !told && !(joined && name.known) : !name.known && !apart) continue;
    return isPassing(message, at, end) || isAsked(message, end - 1)
      ? null
      : spanOf(message, to, name.next, 0.62);
  }
  return null;
}

const ORIGIN = new Set('from aus uit de di'.split(' '));

const WITHIN = new Set('a in bei en em te from aus uit'.split(' '));
