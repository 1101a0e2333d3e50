/** Verbs of living, whose they are, and the town behind them: « j'habite à », "me and my mum live in". */
import { clauseEnd, clauseStart, gapBefore, isAsked } from '../../identity/clause.ts';
import { starts, startsIn } from '../../places/lookup.ts';
import { I_LIVE, LIVE, LIVES, NEAR, OTHERS, PARENTS, SELF, STREET_BEFORE } from '../../places/vocabulary.ts';
import type { Found, Message } from '../../types.ts';
import { townAt } from '../name.ts';
import { denied } from './denied.ts';
import {
  certain,
  FAR,
  isBareIn,
  isLed,
  isNamed,
  isNumbered,
  isPassing,
  isSmall,
  isVerb,
  leadsTo,
  spanOf,
  VAGUE,
} from './name-here.ts';

/** How far behind « j'habite » the town may stand, in words. */
const REACH = 12;

/** Number of words with which a message says at word `at` that somebody of the house lives, or 0. */
export function livesAt(message: Message, at: number): number {
  const { words } = message;
  const lives = Math.max(starts(words, at, LIVES), parentsAt(message, at));
  if (lives > 0) return lives;
  const mine = starts(words, at, I_LIVE);
  const live = mine > 0 ? mine : starts(words, at, LIVE);
  if (live === 0 || YOU.has(words[at + live]?.text ?? '')) return 0;
  return (mine > 0 || isOwn(message, at)) && !denied(message, at, live) ? live : 0;
}

/** « chez mon daron », "at my mums", "bei Papa". */
function parentsAt({ words }: Message, at: number): number {
  if (!AT_HOUSE.has(words[at]?.text ?? '')) return 0;
  for (let here = at + 1; here <= at + 3; here++) {
    const parents = starts(words, here, PARENTS);
    if (parents > 0) return here + parents - at;
    if (!OWNERS.has(words[here]?.text ?? '')) return 0;
  }
  return 0;
}

export const AT_HOUSE = new Set('chez at with bei avec mit casa con da dai dal com na no bij met'.split(' '));

const OWNERS = new Set(
  'mon ma mes my me the meinem meiner meinen meim casa de da do mi mis mio mia miei i meu minha meus minhas o a os mijn mn m n la el mein grand'.split(
    ' ',
  ),
);

export const YOU = new Set('tu t toi you u ya du ihr vos vc voce je jij ge jullie te'.split(' '));

/** True if a verb that others may be the subject of is mine: « je » before it, or nothing at all. */
function isOwn(message: Message, at: number): boolean {
  const { words } = message;
  const start = clauseStart(message, at);
  if (starts(words, at + 1, SELF) > 0) return true;
  for (let back = at - 1; back >= Math.max(start, at - 6); back--) {
    if (starts(words, back, OTHERS) > 0 || RELATIVE.has(words[back]?.text ?? '')) return false;
    if (starts(words, back, SELF) > 0) return true;
    if (!isSmall(message, back) && !MOVED.has(words[at]?.text ?? '')) break;
  }
  return (
    start === at ||
    /[,:)]/.test(gapBefore(message, at)) ||
    (at - 1 === start && LINKS.has(words[at - 1]?.text ?? ''))
  );
}

/** They stand at the end of what is said. */
const MOVED = new Set('gezogen umgezogen hergezogen verhuisd'.split(' '));

const RELATIVE = new Set('qui ki who that qu quien chi quem die'.split(' '));

/** Between two things that one says of oneself: « 14 ans et habite à ». */
export const LINKS = new Set(
  'et and und y e en ouais yeah oui yes ja si ok bah ben been ve still just currently also'.split(' '),
);

/** The town behind « j'habite »: with small words, the family and the house between, or behind a comma when known. */
export function livedIn(message: Message, verb: number, at: number): Found | null {
  const { words } = message;
  const weak = UNSURE.has(words[at - 1]?.text ?? '');
  const kin = parentsAt(message, verb) > 0;
  const end = Math.min(clauseEnd(message, Math.max(0, at - 1)), at + REACH);
  if (isAsked(message, end - 1) && startsIn(words, clauseStart(message, verb), verb, OTHERS)) return null;
  let direct = true;
  let accompanied = false;
  for (let lead = at; lead < end; lead++) {
    const word = words[lead]?.text ?? '';
    if (FAR.has(word) && starts(words, lead - 1, NEAR) === 0) return null;
    accompanied ||= COMPANY.has(word);
    const others = lead > at ? starts(words, lead, OTHERS) : 0;
    // « avec ma mère et mon frère »
    if (others > 0 && accompanied) {
      lead += others - 1;
      continue;
    }
    if (CONJUNCTION.has(word) || STREET_BEFORE.has(word) || others > 0) return null;
    const to = leadsTo(message, lead);
    const name = townAt(message, to);
    if (name && !isVerb(message, to, name)) {
      const led = to > lead && isLed(message, to);
      if (isNumbered(message, to, name)) return null;
      const opens =
        led || lead === at || /[,:(]/.test(gapBefore(message, lead)) || isSmall(message, lead - 1);
      if (
        name.known ? opens : isNamed(message, name, isBareIn(message, to)) && (led || (lead === at && !kin))
      )
        return certain(message, to, name);
      if (
        led &&
        direct &&
        !weak &&
        !kin &&
        starts(words, verb, LIVES) === 0 &&
        !VAGUE.has(words[to - 1]?.text ?? '')
      )
        return spanOf(message, to, name.next, 0.7);
    }
    if (name && !weak && !kin && starts(words, lead, NEAR) > 1 && to === lead + starts(words, lead, NEAR))
      return spanOf(message, to, name.next, 0.65);
    if (to > lead) lead = to - 1;
    else direct &&= isSmall(message, lead);
  }
  return ledBefore(message, verb);
}

/** "nach detmold gezogen", "in husum wohn ich": the town right before the verb. */
function ledBefore(message: Message, verb: number): Found | null {
  const { words } = message;
  if (verb < 2 || !DIRECT.has(words[verb - 2]?.text ?? '')) return null;
  const name = townAt(message, verb - 1);
  return name && name.next === verb && !isPassing(message, verb - 2, verb)
    ? spanOf(message, verb - 1, verb, 0.7)
    : null;
}

const DIRECT = new Set('nach naar in'.split(' '));

const COMPANY = new Set('avec with mit con com met'.split(' '));

/** They mean other things too, so that a word in small letters behind them need not be a town. */
const UNSURE = new Set('stay staying stayin based moved located leben leven leef nos me'.split(' '));

export const CONJUNCTION = new Set(
  'mais but aber pero ma mas maar que qui because car weil porque perche if when wenn quand wo ou'.split(' '),
);
