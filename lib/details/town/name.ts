/** Whether the name of a town stands at a word. */
import { NAMES } from '../full-name/vocabulary.ts';
import { gapBefore } from '../identity/clause.ts';
import { starts } from '../places/lookup.ts';
import {
  KNOWN_TOWNS,
  NOT_NAMES,
  NOT_TOWNS,
  STREET_AFTER,
  STREET_BEFORE,
  STREET_END,
  WEAK_AFTER,
  WEAK_BEFORE,
  WEAK_END,
} from '../places/vocabulary.ts';
import { endsIn, isCapital, isJoined } from '../places/walk.ts';
import type { Message } from '../types.ts';

export interface TownName {
  /** Index after its last word. */
  next: number;
  /** It is one of the towns that are known by name. */
  known: boolean;
  capital: boolean;
  /** It ends as the names of towns do: "scunthorpe". */
  shaped: boolean;
}

const NAME = /^[a-z]{3,24}$/;
const ARTICLE = new Set('la le les los las el den the l o a il lo'.split(' '));
const PART = new Set(
  'north south east west central inner greater northern southern nord sud est ouest'.split(' '),
);
/** Behind these a name that is also an ordinary word is a name: « à nice ». */
const LEADS = new Set('a de d sur vers in di near en em from uit aus bei'.split(' '));
/** They are never a whole name: a name follows. */
const FIRST = new Set(
  'saint st ste sainte san santa santo sao sankt sint bad new fort port mont mount villa castel castello vila ville great little chateau villeneuve aix'.split(
    ' ',
  ),
);
/** Between the parts of one name: « Aix-en-Provence », "Stoke on Trent". */
const JOINT = new Set(
  'sur sous en les lez de d du des la le upon on the am an der aan den del do da dos l y a'.split(' '),
);

/** The name that begins at word `at`; null where what stands there is no town, or bigger than one. */
export function townAt(message: Message, at: number): TownName | null {
  const { words } = message;
  const word = words[at];
  // No name begins behind a hyphen.
  if (
    !word ||
    !isJoined(message, at) ||
    (at > 0 && gapBefore(message, at) === '-' && /^[a-z]/.test(words[at - 1]?.text ?? ''))
  )
    return null;
  const known = starts(words, at, KNOWN_TOWNS);
  const bigger = starts(words, at, NOT_TOWNS);
  if (STREET_AFTER.has(words[at + 1]?.text ?? '')) return null;
  const common =
    notName(message, at) &&
    !isCapital(message, word) &&
    !(LEADS.has(words[at - 1]?.text ?? '') && ends(message, at + Math.max(1, known)));
  if (known > 0 && known >= bigger && !common)
    return { next: at + known, known: true, capital: isCapital(message, word), shaped: true };
  if (bigger > 0 && !(bigger === 1 && PART.has(word.text))) return null;
  if (PART.has(word.text)) {
    const rest = townAt(message, at + 1);
    return rest && (rest.known || rest.capital) ? rest : null;
  }
  if (isStreet(message, at)) return null;
  if (
    STREET_BEFORE.has(word.text) ||
    (word.text.length > 1 && WEAK_BEFORE.has(word.text) && !ends(message, at + 1))
  )
    return null;
  const capital = isCapital(message, word);
  if (ARTICLE.has(word.text)) {
    const name = words[at + 1];
    if (!capital || !name || !isCapital(message, name) || !NAME.test(name.text) || notName(message, at + 1))
      return null;
    return { next: endOf(message, at + 2), known: false, capital, shaped: false };
  }
  if (
    !FIRST.has(word.text) &&
    (!NAME.test(word.text) || (notName(message, at) && !(capital && isHyphened(message, at))))
  )
    return null;
  if (FIRST.has(word.text) && !NAME.test(words[at + 1]?.text ?? '')) return null;
  const next = endOf(message, FIRST.has(word.text) ? at + 2 : at + 1);
  const last = words[next - 1]?.text ?? '';
  if (next > at + 1 && (isStreet(message, next - 1) || STREET_AFTER.has(last) || WEAK_AFTER.has(last)))
    return null;
  return { next, known: false, capital, shaped: isShaped(word.text) };
}

/** True if nothing, or nothing that goes on with a noun, follows. */
export const ends = (message: Message, at: number): boolean =>
  at >= message.words.length ||
  /[,.!?;:\n\u2022)]/.test(gapBefore(message, at)) ||
  GOES_ON.has(message.words[at]?.text ?? '');
const GOES_ON = new Set(
  'gang rpz team et and und y e en toi tu mais but pero ma mas maar de lol mdr ahah haha jaja kkk hbu wbu you u du vc voce a i la wa depuis desde da seit since chez avec with mit con com met rn mtn now nu jetzt ahora ora agora'.split(
    ' ',
  ),
);

/** Endings that hardly any other word has behind three letters and more. */
const ENDINGS =
  /^[a-z]{3,}(?:ville|villers|villiers|court|ecourt|gny|tot|ac|ieu|ton|ham|bury|ford|field|borough|burgh|brough|chester|cester|caster|mouth|wick|wich|thorpe|worth|stead|hurst|dale|pool|minster|burg|stadt|heim|hausen|dorf|furt|bach|berg|feld|ingen|stedt|rode|dam|hoven|drecht|dijk|veen|zijl|wijk|kerk|kerke|recht|lingen|[bdglnsz]au)$/;
const SHAPED_WORDS = new Set(
  'genau jungfrau hausfrau ehefrau anbau abbau ausbau umbau neubau bergbau tonton button cotton skeleton badminton carton wanton glutton midfield battlefield minefield iceberg whirlpool carpool afford bedford vaudeville almanac cardiac maniac zodiac insomniac hamac tabac basketball downfield airfield upfield cricketpitch altstadt innenstadt hauptstadt vorstadt kleinstadt grossstadt heimatstadt geheim daheim handburg bitcoin anderswo shipwreck goodwill outworth pennyworth stanford'.split(
    ' ',
  ),
);
const isShaped = (word: string) => ENDINGS.test(word) && !SHAPED_WORDS.has(word);

/** A first name at a word, so that what begins there is somebody, or a school named after them. */
export const isPerson = ({ words }: Message, at: number): boolean => NAMES.firsts.has(words[at]?.text ?? '');

/** "Lindenstraße 12" is a street. */
const isStreet = ({ words }: Message, at: number): boolean =>
  endsIn(words[at]?.text ?? '', STREET_END) ||
  (/^\d/.test(words[at + 1]?.text ?? '') && endsIn(words[at]?.text ?? '', WEAK_END));

/** « Trois-Rivières » is a name, whatever its parts are. */
const isHyphened = (message: Message, at: number): boolean =>
  at + 1 < message.words.length && gapBefore(message, at + 1) === '-';

const notName = ({ words }: Message, at: number): boolean => starts(words, at, NOT_NAMES) > 0;

/** Index after the words that go on with a name whose first part ends before word `at`. */
function endOf(message: Message, at: number): number {
  let next = at;
  for (let step = 0; step < 3; step++) {
    const word = message.words[next];
    const after = message.words[next + 1];
    if (!word) break;
    const hyphen = gapBefore(message, next) === '-';
    if (hyphen) next += 1;
    else if (isCapital(message, word) && gapBefore(message, next) === ' ' && !notName(message, next))
      next += 1;
    else if (JOINT.has(word.text) && after && gapBefore(message, next) === ' ' && isCapital(message, after))
      next += 2;
    else break;
  }
  return next;
}
