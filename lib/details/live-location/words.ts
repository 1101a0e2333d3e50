/** What all ways of saying where one is look at: who is spoken of, and where a place begins. */
import { clauseStart, gapBefore } from '../identity/clause.ts';
import { mentions, starts } from '../places/lookup.ts';
import type { Spot } from '../places/spot.ts';
import { BETWEEN, CHAINS, DAYS, LINES, MEET, OTHERS, SPOTS, TRACKS } from '../places/vocabulary.ts';
import { skip } from '../places/walk.ts';
import { streetsOf } from '../street-address/streets.ts';
import type { Found, Message } from '../types.ts';

/** Longest bare answer, in words. */
export const SHORT = 12;

export const HOUSES = new Set(
  'num nr hausnummer hausnr numero number nummer huisnummer civico portal'.split(' '),
);

export const STANDS = new Set(
  'derriere devant sous dvt outside behind opposite under inside hinter vor unter neben vorm detras delante debajo enfrente dietro davanti sotto atras debaixo achter voor onder naast tegenover'.split(
    ' ',
  ),
);

/** Somebody else is there, or was said to be: "he's waiting", "my mum is". */
export function isOthers(message: Message, at: number): boolean {
  const { words } = message;
  if (FOREIGN.has(words[at - 1]?.text ?? '')) return true;
  const start = Math.max(clauseStart(message, at), at - 4);
  for (let back = start; back < at; back++)
    if (words[back]?.text === 'il' && words.some(({ text }) => ITALIAN.has(text))) continue;
    else if (SAID.has(words[back]?.text ?? '') || starts(words, back, OTHERS) > 0) return true;
  return false;
}

const FOREIGN = new Set(
  'turn go he she they you tu il elle ils elles s er sie du el ella lui lei ele ela hij zij ze je ihr vous t'.split(
    ' ',
  ),
);

/** Italian « il » is no « il ». */
const ITALIAN = new Set('sono sn sto del della di che non nn con una'.split(' '));

const SAID = new Set(
  'said says texted told tells dit disait ecrit sagt sagte schrieb dijo dice disse diz zei zegt was were si if'.split(
    ' ',
  ),
);

/** A street or a crossing: « au coin de la rue Pasteur ». */
export function streetAfter(message: Message, at: number): Spot | null {
  const after = skip(message.words, at, 6, BETWEEN);
  const street = streetsOf(message, after, after + 8).find(
    ({ first, next, sure, numbered }) =>
      sure && !numbered && next > after && first <= after + 1 && first >= at,
  );
  return street ? { first: street.first, next: street.next, sort: 'named' } : null;
}

export const LEADS = new Set(
  'dalla dal desde depuis vom an auf hinter neben onder achter naast sotto sous at in on outside inside near opposite behind under by au aux devant dvt dans ds derriere sur im am beim bei vor vorm ausm bij voor op tegenover al alla nel nella sul sulla davanti fuori no na en frente delante bloque coince pose waiting sat stuck'.split(
    ' ',
  ),
);

/** Names of shops that begin a sentence as other words. */
const VAGUE = new Set(
  'shop store work dm boots target next lush mc mac spar mango courir jules picard h b c'.split(' '),
);

/** Where something new begins. */
export const begins = (message: Message, at: number): boolean => {
  const { words, form } = message;
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return true;
  // Most words are parted by one space, which needs no looking at.
  if (word.from - before.to === 1 && form.text.charCodeAt(before.to) === 32) return false;
  return /[.!?;:\n\u2022]/.test(gapBefore(message, at));
};

export const startsPlace = ({ words }: Message, at: number): boolean =>
  !VAGUE.has(words[at]?.text ?? '') &&
  (starts(words, at, SPOTS) > 0 ||
    starts(words, at, CHAINS) > 0 ||
    starts(words, at, LINES) > 0 ||
    starts(words, at, TRACKS) > 0);

/** "Where?" was asked of a day that was spoken of: that is a meeting. */
export const isPlanned = ({ before, heard }: Message): boolean =>
  (heard[0]?.words.length ?? 0) <= 3 &&
  [...before.slice(0, 3), ...heard.slice(0, 3)].some((earlier) => mentions(earlier.words, DAYS, MEET));

export const spanOf = ({ words }: Message, { first, next }: Spot, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: 'mine',
});
