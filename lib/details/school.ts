/** The child's own school, by its name or by its patron only. */

import { AGE } from './age/vocabulary.ts';
import { isCapital, isFirstName } from './full-name/name.ts';
import { NAMES } from './full-name/vocabulary.ts';
import { clauseStart, gapBefore, isAsked } from './identity/clause.ts';
import { PERSONS, personBefore, speaksOfSelf } from './identity/persons.ts';
import { anyIn, beginsAt, endsBefore, phraseSet } from './identity/phrases.ts';
import { said } from './identity/words.ts';
import { SECRET } from './password/vocabulary.ts';
import { CHAINS, SPOTS, STREET_BEFORE } from './places/vocabulary.ts';
import { isCompound, isProper, type NamedSchool, namedSchools, nameEnd } from './school/named.ts';
import { hasGrade, isOwnSchool } from './school/own.ts';
import { isPatron, patronAfter } from './school/patron.ts';
import { asksForSchool, wasTold } from './school/talk.ts';
import { CUES, SCHOOL } from './school/vocabulary.ts';
import type { Detector, Found, Message } from './types.ts';

/** A bare answer has no more words than this. */
const ANSWER = 8;
/** Where no word has a capital nor is known, no more than this. */
const SHORT = 5;
/** How many words before "i go there" the name may stand. */
const POINT = 9;

export const school: Detector = (message) => {
  const { words } = message;
  if (words.length === 0 || !mayTell(message)) return [];
  const asked = asksForSchool(message);
  const named =
    withKind(message, asked) ??
    called(message, asked) ??
    byPatron(message, asked) ??
    pointedAt(message) ??
    leading(message) ??
    finished(message) ??
    (asked ? answer(message) : null);
  return named && !wasTold(message, named) ? [found(message, named)] : [];
};

/** A cheap look: a kind of school, a patron, a saint, a person's name, or something said before. */
function mayTell({ words, before, heard, form }: Message): boolean {
  return (
    form.text.includes('go to ') ||
    before.length + heard.length > 0 ||
    words.some(({ text }) => CUES.has(text) || NAMES.firsts.has(text) || isCompound(text))
  );
}

function found({ words }: Message, { first, end }: NamedSchool): Found {
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0, certainty: 0.8, whose: 'mine' };
}

/** « je suis au collège Jean Moulin », "Oakfield Academy is where I go". */
function withKind(message: Message, asked: boolean): NamedSchool | null {
  const { words } = message;
  for (const named of namedSchools(message)) {
    const own = isOwnSchool(message, named);
    if (own === 'yes') return named;
    if (own === 'no') continue;
    const rest = words.length - (named.end - named.first);
    if (asked && rest <= 2 * ANSWER) return named;
    if (speaksOfSelf(message, named.first, named.end) && !anyIn(words, 0, words.length, PERSONS.others))
      return named;
  }
  return null;
}

/** « mon bahut c’est Camus », "my school is called Greenhill", "my school, Glenmoor, …", « Le Bon Pasteur, c’est mon école ». */
function called(message: Message, asked: boolean): NamedSchool | null {
  const { words } = message;
  const after = namedAfter(message, asked);
  if (after) return after;
  for (let at = 0; at < words.length; at++) {
    const own = beginsAt(words, at, SCHOOL.own);
    if (own === 0) continue;
    const is = beginsAt(words, at + own, SCHOOL.is);
    const named = beginsAt(words, at + own + is, SCHOOL.named);
    const apart = /^ ?[:=,(]/.test(gapBefore(message, at + own));
    let from = at + own + is + named;
    from += beginsAt(words, from, SCHOOL.glue);
    const end = nameEnd(message, from);
    const turned = before(message, at);
    if (turned) return turned;
    if (end === from || isAsked(message, end - 1)) continue;
    // "my skl oakmere is shut"
    if (
      is + named === 0 &&
      !apart &&
      !(end === from + 1 && own === 2 && end < words.length && beginsAt(words, end, SCHOOL.is) > 0)
    )
      continue;
    const sure =
      named > 0 ||
      is === 0 ||
      end - from >= 2 ||
      isCapital(message, from) ||
      isPatron(message, from, end) ||
      NAMING.test(textOf(message, at + own, from));
    if (sure) return { first: from, end };
  }
  return null;
}

/** "Our school is named after that nurse, Mary Seacole": whoever is named later. */
function namedAfter(message: Message, asked: boolean): NamedSchool | null {
  const { words } = message;
  for (let at = 0; at < words.length; at++) {
    const named = beginsAt(words, at, SCHOOL.named);
    if (named === 0 || !(asked || anyIn(words, 0, at, SCHOOL.own))) continue;
    for (let first = at + named; first < words.length; first++) {
      const end = nameEnd(message, first);
      if (end === first || isAsked(message, end - 1)) continue;
      const apart = /^[,:]/.test(gapBefore(message, first)) && !anyIn(words, first, end, PERSONS.others);
      if (/^\d/.test(words[first]?.text ?? '')) continue;
      const saint =
        isPatron(message, first, end) &&
        (!isFirstName(message, first) || anyIn(words, 0, words.length, SCHOOL.life));
      if (saint || isProper(message, first, end) || apart) return { first, end };
    }
  }
  return null;
}

const NAMING = /appel|called|heiss|llama|chiama|chama|heet|name/;

const textOf = ({ words }: Message, from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** « Le Bon Pasteur c’est mon école ». */
function before(message: Message, own: number): NamedSchool | null {
  const { words } = message;
  // « Frédéric Mistral », mon collège
  const is = /[,»”"]/.test(gapBefore(message, own)) ? own : endsBefore(words, own, SCHOOL.is);
  if (is <= 0) return null;
  for (let first = Math.max(clauseStart(message, is - 1), is - 4); first < is; first++) {
    const end = nameEnd(message, first);
    if (end === is && (isProper(message, first, end) || end - first >= 2)) return { first, end };
  }
  return null;
}

/** « chui en 4e B à Saint-Exupéry », "noi della Manzoni", "bei der Noack am Pestalozzi". */
function byPatron(message: Message, asked: boolean): NamedSchool | null {
  const { words } = message;
  for (let at = 1; at < words.length; at++) {
    const patron = patronAfter(message, at);
    if (!patron) continue;
    const own = isOwnSchool(message, patron);
    if (own === 'no') continue;
    const proper = isProper(message, patron.first, patron.end);
    if (asked && (patron.sure === 2 || (proper && at <= ANSWER))) return patron;
    const attends = endsBefore(words, patron.led, SCHOOL.attend) >= 0 || endsBefore(words, at, BE_AT) >= 0;
    if (isElsewhere(message, patron.end)) continue;
    if (proper && endsBefore(words, at, GO_TO) >= 0 && endsThere(message, patron)) return patron;
    const grade = hasGrade(message, clauseStart(message, at), at);
    if ((attends || grade) && patron.sure === 2) return patron;
    if (grade && endsBefore(words, at, LEARNING) >= 0 && (proper || patron.end - at > 1)) return patron;
    const life = anyIn(words, 0, at, SCHOOL.life) || anyIn(words, patron.end, words.length, SCHOOL.life);
    if (!life || personBefore(message, at) === 'other') continue;
    const self = own === 'yes' || speaksOfSelf(message);
    const there = attends || endsBefore(words, at, LEARNING) >= 0;
    if (self && (patron.sure === 2 || (there && proper))) return patron;
  }
  return null;
}

/** "At Hillcrest" is a school where "in Hillcrest" is a town. */
const LEARNING = said('learning');

/** "Brooke Weston got new blazers and we …", "einstein, il mio banco …": a patron, and what one has at school. */
function leading(message: Message): NamedSchool | null {
  const { words } = message;
  const end = nameEnd(message, 0);
  if (end === 0 || end === words.length || !isPatron(message, 0, end) || isAsked(message, end - 1))
    return null;
  if (anyIn(words, 0, end, NAMES.famous) || anyIn(words, 0, words.length, PERSONS.fiction)) return null;
  const own = anyIn(words, end, words.length, SCHOOL.life) && anyIn(words, end, words.length, US);
  return own && !anyIn(words, end, words.length, PERSONS.others) ? { first: 0, end } : null;
}

const US = said('us');

/** "i just started at holly" – "holly lodge sorry". */
function finished(message: Message): NamedSchool | null {
  const begun = message.before[0];
  const last = begun?.words.at(-1);
  if (!begun || !last || last.text !== message.words[0]?.text) return null;
  const led = endsBefore(begun.words, begun.words.length - 1, SCHOOL.at);
  const end = nameEnd(message, 0);
  return led >= 0 && end > 1 && endsBefore(begun.words, led, SCHOOL.attend) >= 0 ? { first: 0, end } : null;
}

/** "u know bishop tunstall? yh i go there": the name first, then whose it is. */
function pointedAt(message: Message): NamedSchool | null {
  const { words } = message;
  for (let at = 1; at < words.length; at++) {
    if (beginsAt(words, at, SCHOOL.mine) === 0) continue;
    for (let first = Math.max(0, at - POINT); first < at; first++) {
      // A street, a house.
      if (/^\d/.test(words[first - 1]?.text ?? '') || STREET_BEFORE.has(words[first - 1]?.text ?? ''))
        continue;
      const end = nameEnd(message, first);
      if (end <= first || end > at) continue;
      if (isPatron(message, first, end)) return { first, end };
    }
  }
  return null;
}

/** "St Mary's church", "Kingsmead station": a place that is open to everybody. */
const isElsewhere = ({ words }: Message, at: number): boolean => beginsAt(words, at, PUBLIC) > 0;
const PUBLIC = said('public');

const BE_AT = phraseSet('(im|i m|i am|ima|we re|were|been|me) at');
/** "We both go to Kingsmead." */
const GO_TO = phraseSet('(i|we|both) (go|goto) to|(i|we) both go to|(i|we) goto');

/** A name with a capital that ends the clause, and is no town, shop or stop. */
function endsThere(message: Message, { first, end }: NamedSchool): boolean {
  const { words, form } = message;
  const rest = form.text.slice(words[end - 1]?.to, (words[end - 1]?.to ?? 0) + 3);
  const open = beginsAt(words, first, CHAINS) > 0 || beginsAt(words, first, SPOTS) > 0;
  return (
    !open &&
    isCapital(message, first) &&
    (end >= words.length || /^ ?[.,!\n]/.test(rest) || beginsAt(words, end, AGE.you) > 0)
  );
}

/** A bare answer: « Victor Hugo » after « t’es dans quel collège ? ». */
function answer(message: Message): NamedSchool | null {
  const { words } = message;
  if (beginsAt(words, 0, SECRET.refuse) > 0) return null;
  for (let at = 0; at < Math.min(words.length, ANSWER); at++) {
    const end = nameEnd(message, at);
    if (end === at || /^\d/.test(words[at]?.text ?? '')) continue;
    if (isAsked(message, end - 1) || personBefore(message, at) === 'other') return null;
    if (anyIn(words, 0, at, SCHOOL.block) && !isPatron(message, at, end)) continue;
    const proper =
      isPatron(message, at, end) ||
      (isProper(message, at, end) && (isCapital(message, at) || words.length <= ANSWER));
    if (proper || (at === 0 && words.length <= SHORT)) return { first: at, end };
  }
  return null;
}
