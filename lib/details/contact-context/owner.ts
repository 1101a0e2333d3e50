/** Whose something is: mine, the family’s, yours, a friend’s, a firm’s. */
import type { Word } from '#lib/text/form.ts';
import type { Message } from '../types.ts';
import { wordSet } from './words.ts';

export const MINE = wordSet(({ mine }) => mine);

export const YOURS = wordSet(({ yours }) => yours);

export const THEIRS = wordSet(({ theirs }) => theirs);

export const OF = wordSet(({ of }) => of);

const FAMILY = wordSet(({ family }) => family);

/** Called by these names they are one's own, also without « ma ». */
const CALLED = new Set(
  'maman papa mamie papi mum mom dad nan mutti oma opa mamma nonna mae pai mama pap'.split(' '),
);

export const FRIENDS = wordSet(({ friend }) => friend);

export const ELSEWHERE = wordSet(({ elsewhere }) => elsewhere);

const ARTICLES = new Set(
  'le la les l un une the a an der die das dem den el los las il lo gli o os as de het mon ma my mein meine mi mio mia il minha meu mijn this that ce cet cette'.split(
    ' ',
  ),
);

export const ME = new Set('moi mwa nous mine me us mir uns mi nosotros me noi mim nos mij ons'.split(' '));

export const NOT = new Set('pas not nicht no non nao niet isnt t plus kein keine'.split(' '));

/** True if a mother or a brother of the child's is spoken of. */
export function familyIn({ words }: Message): boolean {
  return words.some(
    ({ text }, at) =>
      (isCalled(text) && !isFriends(words[at - 1]) && !YOURS.has(words[at - 1]?.text ?? '')) ||
      (isFamily(text) && (MINE.has(words[at - 1]?.text ?? '') || MINE.has(words[at - 2]?.text ?? ''))),
  );
}

export const elsewhere = ({ text }: Word) => ELSEWHERE.has(text);

type Owner = 'mine' | 'other' | null;

/** Whose thing is spoken of: the owner nearest to a word for the thing decides. */
export function ownerOf(
  form: string,
  words: readonly Word[],
  things: ReadonlySet<string>,
  mine: ReadonlySet<string>,
  yours: ReadonlySet<string>,
): Owner {
  let owner: Owner = null;
  for (let at = 0; at < words.length; at++) {
    if (!things.has(words[at]?.text ?? '')) continue;
    const said = possessed(words, at, mine, yours) ?? genitive(form, words, at) ?? owned(words, at, things);
    if (said === 'mine') return 'mine';
    owner ??= said;
  }
  return owner;
}

function possessed(
  words: readonly Word[],
  at: number,
  mine: ReadonlySet<string>,
  yours: ReadonlySet<string>,
): Owner {
  for (const back of [1, 2, 3]) {
    const text = words[at - back]?.text ?? '';
    // "my mum's number"; « le num de ma mère » is read below.
    if (isFamily(text) && !isFriends(words[at - back - 1])) return 'mine';
    if (mine.has(text) && !(back > 1 && ALSO_WORDS.has(text)))
      return NOT.has(words[at - back - 1]?.text ?? '') ? 'other' : 'mine';
    // « su insta » is Italian: on it.
    if (text === 'su' && ON.test(words[at]?.text ?? '')) continue;
    if (back < 3 && (yours.has(text) || THEIRS.has(text))) return 'other';
  }
  return null;
}

/** "my" in one language and another word elsewhere: only right before the thing. */
const ALSO_WORDS = new Set('mis me m mi moi us mine'.split(' '));

const ON =
  /^(?:insta|ig|snap|disc|dc|tik|tt|tele|brawl|clash|roblox|fort|steam|psn|ps\d|xbox|twitch|you|whats)/;

/** "my friend's dad" */
export const isFriends = (word: Word | undefined) =>
  word !== undefined && (FRIENDS.has(word.text) || word.text === 's');

export const isCalled = (text: string) =>
  CALLED.has(text) || (text.endsWith('s') && CALLED.has(text.slice(0, -1)));

export const isFamily = (text: string) =>
  FAMILY.has(text) || (text.endsWith('s') && FAMILY.has(text.slice(0, -1)));

/** "Tom's number", "toms number". */
function genitive(form: string, words: readonly Word[], at: number): Owner {
  const mark = words[at - 1];
  if (!mark) return null;
  if (mark.text === 's' && form[mark.from - 1] === "'")
    return NO_OWNER.test(words[at - 2]?.text ?? '') ? null : 'other';
  const english = /^(?:number|num|phone|cell|mobile|digits|email|insta|snap)$/.test(words[at]?.text ?? '');
  return english && /^[a-z]{3,}s$/.test(mark.text) && !NO_OWNER.test(mark.text.slice(0, -1)) ? 'other' : null;
}

const NO_OWNER =
  /^(?:here|there|that|it|what|thi|hi|thes|those|mie|phone|new|alway|number|tiene|ten|ha|doe|wa)$/;

/** « la carte de Steam »: what it is for, not whose. */
const BRANDS = new Set([
  ...wordSet(({ voucher }) => voucher),
  ...'play debit credit credito debito banque banco banca bank google regalo cadeau'.split(' '),
]);

/** « le num de Léa », "the number of the shop". */
function owned(words: readonly Word[], at: number, things: ReadonlySet<string>): Owner {
  if (!OF.has(words[at + 1]?.text ?? '')) return null;
  const next = words.slice(at + 2, at + 5).map(({ text }) => text);
  if (ME.has(next[0] ?? '') || next.some(isFamily)) return 'mine';
  const who = next.find((text) => !ARTICLES.has(text));
  if (who === undefined || things.has(who) || BRANDS.has(who) || !/^[a-z]{2,}$/.test(who)) return null;
  return 'other';
}
