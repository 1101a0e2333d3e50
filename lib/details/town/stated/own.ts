/** One's own town by other words: « mon bled c'est », "a small place called", « je suis à », "near". */
import { clauseEnd, gapBefore, isAsked } from '../../identity/clause.ts';
import { starts, startsIn } from '../../places/lookup.ts';
import { IN_TOWN, KNOWN_TOWNS, NEAR, NOT_TOWNS, OTHERS, PASSING, STILL } from '../../places/vocabulary.ts';
import { skip } from '../../places/walk.ts';
import type { Found, Message } from '../../types.ts';
import { isPerson, townAt } from '../name.ts';
import { begins, certain, isBareIn, isLed, isNamed, isPassing, leadsTo, spanOf } from './name-here.ts';
import { amongOthers } from './origin.ts';

/** « ici à Limoges », "over here in Leeds". */
export function hereIn(message: Message, at: number, here: number): Found | null {
  const { words } = message;
  const after = skip(words, at + here, 2, STILL);
  let to = leadsTo(message, after);
  // « chez nous, Saint-Flour, y'a pas… »
  if (here > 1 && to === after && /,/.test(gapBefore(message, to))) {
    const said = townAt(message, to);
    return said?.known || (said && isNamed(message, said) && !isPerson(message, to))
      ? spanOf(message, to, said.next, 0.65)
      : null;
  }
  // « qui in Calabria, cioè a Cosenza »
  if (starts(words, to, NOT_TOWNS) > 0)
    for (let next = to + 1; next < Math.min(words.length, to + 7); next++)
      if (starts(words, next, KNOWN_TOWNS) > 0 && starts(words, next - 1, IN_TOWN) > 0) to = next;
  const name = to > after ? townAt(message, to) : null;
  if (!name || !isLed(message, to) || startsIn(words, at - 6, name.next + 4, PASSING)) return null;
  const open = words[to - 1]?.text === 'in' || words[to - 1]?.text === 'em';
  if (!(name.known || isNamed(message, name, isBareIn(message, to)) || (open && to === after + 1)))
    return null;
  return isAsked(message, clauseEnd(message, name.next - 1) - 1)
    ? null
    : spanOf(message, to, name.next, 0.65);
}

/** « mon bled c'est Saint-Malo », "our town, Selby". */
export function ownTown(message: Message, at: number, own: number): Found | null {
  const { words } = message;
  const colon = words.findIndex(
    (_, index) => index >= at + own && index < at + own + 7 && /[:=]/.test(gapBefore(message, index)),
  );
  for (let to = colon > 0 ? colon : at + own; to <= at + own + 6; to++) {
    const name = townAt(message, to);
    const called = starts(words, to - 1, NEAR) > 0 || CALLED.has(words[to - 1]?.text ?? '');
    if (
      name &&
      (name.known || isNamed(message, name) || called) &&
      !startsIn(words, at - 4, name.next + 2, PASSING)
    )
      return certain(message, to, name);
    if (!COPULA.has(words[to]?.text ?? '') && starts(words, to, STILL) + starts(words, to, NEAR) === 0)
      return null;
  }
  return null;
}

const COPULA = new Set(
  'c est cest ces is s its it ist es e eh a in im d heet heisst heist qui s appelle sappelle de of called named se llama chiama chama que che genaamd namens hein in en em near'.split(
    ' ',
  ),
);

const CALLED = new Set(
  'appelle sappelle called named heisst llama chiama chama heet genaamd namens'.split(' '),
);

/** "it's a small town you won't know, Oughterard". */
export function described(message: Message, at: number): Found | null {
  const { words } = message;
  const end = clauseEnd(message, at - 1);
  for (let to = at; to < end; to++) {
    const led =
      /[,:]/.test(gapBefore(message, to)) ||
      CALLED.has(words[to - 1]?.text ?? '') ||
      leadsTo(message, to - 1) === to;
    const name = led ? townAt(message, to) : null;
    if (!name) continue;
    const called = CALLED.has(words[to - 1]?.text ?? '');
    const good = name.known || called || (isNamed(message, name) && !isPerson(message, to));
    return good && !isPassing(message, at - 1, end) && !startsIn(words, 0, at, OTHERS)
      ? spanOf(message, to, name.next, 0.65)
      : null;
  }
  return null;
}

/** "right next to Slough", « près de Nîmes », at the beginning of what is said. */
export function nearby(message: Message, at: number, near: number): Found | null {
  const { words } = message;
  if (!begins(message, at)) return null;
  const to = skip(words, at, 2, NEAR);
  const name = townAt(message, to);
  const end = clauseEnd(message, at);
  if (!name || end - at > 10 || isPassing(message, at, end) || isAsked(message, end - 1)) return null;
  const certainly = name.known || (near > 1 && isNamed(message, name));
  return certainly ? spanOf(message, to, name.next, 0.65) : null;
}

/** Prepositions behind which a name is as often a shop's or a game's. */
const LOOSE = new Set('at dans sur au aux no na to nach por on'.split(' '));

/** « je suis à Lille », "I'm in Leeds": the name must be known or have a capital, and no journey be spoken of. */
export function whereIAm(message: Message, at: number, am: number): Found | null {
  const { words } = message;
  const still = skip(words, at + am, 3, STILL);
  const near = starts(words, still, NEAR);
  const inTown = starts(words, still, IN_TOWN);
  if (near + inTown === 0) return amongOthers(message, at, at + am);
  const to = leadsTo(message, still);
  const name = townAt(message, to);
  if (!name) return amongOthers(message, at, at + am);
  const strict = near === 0 && LOOSE.has(words[still]?.text ?? '');
  if (!(name.known || (isNamed(message, name, isBareIn(message, to)) && !strict && !isPerson(message, to))))
    return null;
  if (isPassing(message, at, to) || isAsked(message, clauseEnd(message, to) - 1)) return null;
  return spanOf(message, to, name.next, name.known ? 0.8 : 0.6);
}
