/** Names that are said or spelled rather than written: « lea point xx », "l e a 5 9", "F E R R E T dash king". */
import { isOrdinary } from '../identity/ordinary.ts';
import { isWord } from '../lexicon.ts';
import type { Message } from '../types.ts';
import { isApp, LINKS } from './apps.ts';

export interface Span {
  from: number;
  to: number;
}

/** Words for the signs in a name. */
const JOINTS = new Set(
  'dot point punkt punto ponto punt underscore tiret dash hyphen unterstrich barra guion trattino sublinhado streepje slash underline traco puis then'.split(
    ' ',
  ),
);
/** Signs that are words as well. */
const TALK = new Set('point punt punto ponto punkt barra dash slash'.split(' '));
/** They need another sign beside them to be one. */
const WEAK = new Set('puis then slash'.split(' '));
/** Parts of such words: « tiret du bas », "laag streepje". */
const JOINT_TAIL = new Set('bas du baja bajo basso laag'.split(' '));
const PIECE = /^[a-z0-9]{1,20}$/;
const MOST_PIECES = 24;
const SMALL = new Set('dan een then an a puis un poi con luego y e et und dann ein mit com um'.split(' '));
/** What an address ends with is no name's. */
const ENDS = new Set('com fr org net de es it nl pt uk be br ch at co'.split(' '));
/** So many single letters in a row are spelled. */
const ROW = 4;

/** Where a message says or spells something that is one name. */
export function spokenNames({ words, form }: Message): Span[] {
  const spans: Span[] = [];
  const texts = words.map(({ text }) => text);
  const gapAfter = (index: number) =>
    form.text.slice(words[index]?.to ?? 0, words[index + 1]?.from ?? form.text.length);
  for (let at = 0; at < words.length; at++) {
    const end = nameEnd(texts, at, gapAfter);
    if (end > at) {
      spans.push({ from: words[at]?.from ?? 0, to: words[end - 1]?.to ?? 0 });
      at = end - 1;
    }
  }
  return spans;
}

/** Index after a name that begins at word `at`, or `at`. */
function nameEnd(words: readonly string[], at: number, gapAfter: (index: number) => string): number {
  const first = words[at] ?? '';
  if (!PIECE.test(first) || isApp(first) || (LINKS.has(first) && first.length > 1)) return at;
  let [end, signs, singles] = [at, 0, 0];
  let sure = false;
  while (end < words.length && end - at < MOST_PIECES) {
    // "joost dan een underscore": small words before a sign.
    let small = end;
    while (end > at && small - end < 2 && SMALL.has(words[small] ?? '')) small++;
    if (small > end && JOINTS.has(words[small] ?? '') && !WEAK.has(words[small] ?? '')) end = small;
    const word = words[end] ?? '';
    if (end > at && !/^(?!\. )[ ._,·•-]{1,3}$/.test(gapAfter(end - 1))) break;
    if (JOINTS.has(word) && (end > at || !WEAK.has(word))) {
      signs++;
      sure ||= !WEAK.has(word);
      end++;
      while (JOINT_TAIL.has(words[end] ?? '')) end++;
      continue;
    }
    const behindSign = end === at || JOINTS.has(words[end - 1] ?? '') || JOINT_TAIL.has(words[end - 1] ?? '');
    if (word.length === 1) singles++;
    else if (!behindSign || !PIECE.test(word)) break;
    end++;
  }
  const last = words[end - 1] ?? '';
  if (ENDS.has(last) && JOINTS.has(words[end - 2] ?? '')) return at;
  const doubled = words
    .slice(at + 1, end)
    .some((word, index) => JOINTS.has(word) && word === words[at + index]);
  if (doubled) return at;
  // « c’est mon point »: a sign needs something on both sides, or nothing else in the message.
  const signed =
    sure &&
    signs > 0 &&
    (!JOINTS.has(last) || signs > 1) &&
    !(JOINTS.has(first) && signs === 1 && end - at > 3);
  // « à ce point où », "at this point where": words of talk around a word of talk.
  const talk = words.slice(at, end);
  if (
    signs === 1 &&
    singles < 2 &&
    talk.some((word) => TALK.has(word)) &&
    talk.every((word) => JOINTS.has(word) || isOrdinary(word) || isWord(word))
  )
    return at;
  const spelled = singles >= ROW && words.slice(at, at + ROW).every((word) => word.length === 1);
  return end - at > 1 && (signed || spelled || (signs > 1 && end - at >= 5)) ? end : at;
}
