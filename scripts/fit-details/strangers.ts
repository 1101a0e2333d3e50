/**
 * Messages that tell nothing with a word that is strange there: a town, a name, or a word that nobody knows. That a word looks like a
 * town is not to be enough: what stands around it must say that it is one's own. In the manner of outlier exposure
 * (Hendrycks et al. 2019).
 */
import type { Said } from '../details/conversations.ts';
import type { Pool } from './pools.ts';

/** Words of a message from which on one of them may be another. */
const LEAST_WORDS = 4;
/** Letters of a word that may be another. */
const LEAST_LETTERS = 3;
/** Words of an answer that may be all of it: there the strange word might be what was asked for. */
const OF_ANSWER = 4;
/** How often a strange word is written small where the other was. */
const SMALL = 0.7;
/** Whole words, with what is left out in them. */
const WORD = /\p{L}[\p{L}'’]*/gu;
/** Behind these a town or a name may be one's own after all. */
const TELLING = new Set(
  (
    'in from at near to is its im am live called name by ' +
    'à a au aux de du d depuis vers sur chez suis habite vis est c appelle près nom ' +
    'aus bei von nach bin ist heiße heisse wohne ich zu im um ' +
    'en desde soy vivo llamo es cerca por ' +
    'da di sono abito chiamo è e del nel ' +
    'em do no na sou moro chamo é ' +
    'uit bij van naar ben woon heet te op'
  ).split(' '),
);

/** What a strange word may be. */
type Stranger = (language: string) => string | undefined;

/**
 * Each of the cases that tell nothing and have a place for it, by a chance of `share`, with one word that is strange there.
 * @param pool names and towns of each language
 */
export function withStrangers(
  cases: readonly Said[],
  share: number,
  pool: Pool,
  random: () => number,
): Said[] {
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const innocents = cases.filter(({ expect }) => expect.length === 0);
  const languages = [...new Set(innocents.map(({ language }) => language))].filter((one) =>
    pool('town', one),
  );
  const wordOf = (said: Said | undefined) => oneOf(said?.text.match(WORD) ?? []) ?? '';
  const half = (word: string) => Math.ceil(word.length / 2);
  const made: Stranger = () => {
    const [begins, ends] = [wordOf(oneOf(innocents)), wordOf(oneOf(innocents))];
    return begins.slice(0, half(begins)) + ends.slice(half(ends) - 1);
  };
  const strangers: readonly Stranger[] = [
    (language) => pool('town', language),
    (language) => oneOf(pool('full-name', language)?.split(' ') ?? []),
    made,
  ];
  return innocents.flatMap((one) => {
    if (random() >= share) return [];
    const words = [...one.text.matchAll(WORD)];
    const isAnswer = one.turns.at(-1)?.from === 'other';
    const places = words.filter(
      ({ 0: word }, at) =>
        word.length >= LEAST_LETTERS &&
        !TELLING.has(words[at - 1]?.[0].toLowerCase() ?? '') &&
        !(isAnswer && at < OF_ANSWER),
    );
    const place = words.length < LEAST_WORDS ? undefined : oneOf(places);
    const language = languages.includes(one.language) ? one.language : oneOf(languages);
    const stranger = language === undefined ? undefined : oneOf(strangers)?.(language);
    if (!place || !stranger || stranger.length < LEAST_LETTERS) return [];
    const [word] = place;
    const isSmall = word === word.toLowerCase() && random() < SMALL;
    const text =
      one.text.slice(0, place.index) +
      (isSmall ? stranger.toLowerCase() : stranger) +
      one.text.slice(place.index + word.length);
    return [{ ...one, text }];
  });
}
