/** A place with "here" beside it: "Foot Locker rn", « gare de Lens là ». */
import { clauseEnd, isAsked } from '../identity/clause.ts';
import { mentions, starts, startsIn } from '../places/lookup.ts';
import { LOCATES, spotAfter } from '../places/spot.ts';
import { HERE, NOT_NOW, TELLS_PLACE } from '../places/vocabulary.ts';
import type { Found, Message } from '../types.ts';
import { isOthers, spanOf, startsPlace } from './words.ts';

/** « ça n'avance pas au lunapark du port, j'y suis depuis une heure »: the place, and then that one is here. */
export function present(message: Message): Found[] {
  const { words } = message;
  if (!mentions(words, TELLS_PLACE) || !words.some((_, at) => isHere(message, at))) return [];
  if (startsIn(words, 0, words.length, NOT_NOW)) return [];
  for (let at = 0; at < words.length; at++) {
    if (!startsPlace(message, at) && !LOCATES.has(words[at]?.text ?? '')) continue;
    const spot = spotAfter(message, at, startsPlace(message, at));
    if (spot && spot.sort !== 'plain' && !isAsked(message, clauseEnd(message, spot.next - 1) - 1))
      return [spanOf(message, spot, 0.62)];
  }
  return [];
}

/** « je suis là », "been here", « tou aqui », "ci sto". */
function isHere(message: Message, at: number): boolean {
  const { words } = message;
  const here = starts(words, at, HERE);
  if (here === 0 || isOthers(message, at)) return false;
  return (
    ADVERBS.has(words[at + here]?.text ?? '') ||
    ADVERBS.has(words[at - 1]?.text ?? '') ||
    ADVERBS.has(words[at + here + 1]?.text ?? '')
  );
}

const ADVERBS = new Set('la ici here hier da aqui ca ahi qui qua ci y daar'.split(' '));
