/** What the other side asked for last: a bare answer takes its meaning from the question. */
import { QUESTION_WORDS, type QuestionWords } from '#lib/languages/questions.ts';
import { formOf, type Word, wordsOf } from '#lib/text/form.ts';
import type { DetailKind, Turn } from '../types.ts';
import { spelled } from '../words/spelling.ts';
import { hereAt } from './asked/classes.ts';
import { CLASSES, languagesOf } from './asked/languages.ts';
import { readList } from './asked/phrase-list.ts';
import { waysThrough } from './asked/phrase-ways.ts';

/** The kinds asked for in the other side's last messages, as long as the child has not answered in between twice. */
export function askedBy(turns: readonly Turn[]): ReadonlySet<DetailKind> {
  let answers = 0;
  for (let at = turns.length - 1; at >= 0 && answers < 2; at--) {
    const turn = turns[at];
    if (turn?.from === 'me') answers += 1;
    else if (turn) {
      const asked = askedIn(turn.text);
      if (asked.size > 0) return asked;
    }
  }
  return new Set();
}

/** Whether a message of the other side asks for a kind. */
export const asksFor = (text: string, kind: DetailKind): boolean => askedIn(text).has(kind);

/** Things by which a question is known, and what is asked for with them. */
const THINGS = {
  phone: 'phone',
  email: 'email',
  handle: 'handle',
  payment: 'payment',
  password: 'password',
  address: 'street-address',
  town: 'town',
  school: 'school',
  fullName: 'full-name',
  birthDate: 'birth-date',
  ageNoun: 'age',
  spot: 'live-location',
} as const satisfies Partial<Record<keyof QuestionWords, DetailKind>>;
type Thing = keyof typeof THINGS;
const thingKeys = Object.keys(THINGS) as Thing[];

const bit = Object.fromEntries(CLASSES.map((key, index) => [key, 1 << index])) as Record<
  keyof QuestionWords,
  number
>;
const LEXICON = {
  roots: QUESTION_WORDS.map((words) =>
    waysThrough<number, number>(
      () => CLASSES.flatMap((key) => readList(words[key]).map((phrase) => [phrase, bit[key]] as const)),
      { mark: (classes = 0, one) => classes | one },
    ),
  ),
};
const ANY_THING = thingKeys.reduce((all, key) => all | bit[key], bit.otherNumber);
/** They ask for something that is one's own without "your": "what number", "got snap". */
const ASKING = bit.which | bit.tell | bit.have | bit.where | bit.when;
/** These are asked for by a bare "which" only where you are spoken of: "what school is that?" asks for another. */
const OURS: readonly Thing[] = ['school', 'birthDate', 'ageNoun', 'town', 'spot'];

/** How far before a thing its owner or its question word stands, in words. */
const BACK = 5;
/** Longest question that is one thing and little else, in words. */
const BARE = 3;
/** Longest that may be a question without a sign of one, in words. */
const LITTLE = 5;
/** A postcode is asked for without more. */
const PLACE = bit.town | bit.address;
/** Longest question for where one is, in words. */
const SHORT = 7;
/** Longest message that is read: a story asks for nothing. */
const LONGEST = 80;

const ENDS = /[.!?;\n\u2022]/;

/** A stretch between two stops, with the classes that stand at each of its words. */
interface Clause {
  words: readonly Word[];
  classes: readonly number[];
  /** How many words the longest phrase at each has. */
  lengths: readonly number[];
  asks: boolean;
}

/** What is asked for as it is written, and what is with the typing mistakes put right. */
function askedIn(text: string): ReadonlySet<DetailKind> {
  const form = formOf(text);
  const words = wordsOf(form.text);
  const asked = askedBySentence(form.text, words);
  const { perhaps } = spelled(form, words, text);
  return perhaps === form
    ? asked
    : new Set([...asked, ...askedBySentence(perhaps.text, wordsOf(perhaps.text))]);
}

function askedBySentence(form: string, words: readonly Word[]): ReadonlySet<DetailKind> {
  const asked = new Set<DetailKind>();
  if (words.length === 0 || words.length > LONGEST) return asked;
  const languages = languagesOf(words);
  let own = false;
  for (const clause of clausesOf(form, words, languages)) {
    own ||= clause.classes.some((classes) => (classes & bit.mine) !== 0);
    for (const kind of [...thingsIn(clause, own && returns(clause)), ...wholeIn(clause)]) asked.add(kind);
  }
  if ((own || words.length <= LITTLE) && words.length < 2 * SHORT)
    for (const kind of backIn(form, words, languages)) asked.add(kind);
  return asked;
}

function clausesOf(form: string, words: readonly Word[], languages: number): Clause[] {
  const found: Clause[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !ENDS.test(form.slice(words[to - 1]?.to, words[to]?.from))) to += 1;
    const part = words.slice(from, to);
    // A longer phrase hides the things in it: a mail address is no address, an order number none to ring.
    const classes: number[] = [];
    const lengths: number[] = [];
    let hidden = 0;
    for (let at = 0; at < part.length; at++) {
      const longest = hereAt(LEXICON, part, at, languages);
      const all = hereAt(LEXICON, part, at, languages, -1).classes;
      const things = at < hidden ? 0 : longest.classes & ANY_THING;
      classes.push((all & ~ANY_THING) | things);
      lengths.push(longest.length);
      if (things !== 0) hidden = Math.max(hidden, at + longest.length);
    }
    const after = form.slice(words[to - 1]?.to ?? 0, words[to]?.from ?? form.length);
    found.push({ words: part, classes, lengths, asks: after.includes('?') });
    from = to;
  }
  return found;
}

const has = ({ classes }: Clause, class_: number, from = 0, to = classes.length): boolean =>
  classes.slice(Math.max(0, from), to).some((one) => (one & class_) !== 0);

/** A question mark, a question word or "give me" at the beginning, or hardly more than what is asked for. */
const isQuestion = (clause: Clause): boolean =>
  clause.asks || clause.words.length <= LITTLE || has(clause, ASKING, 0, 3);

/** "And you?" */
const returns = (clause: Clause) => has(clause, bit.andYou, clause.words.length - 2);

/** Things that are asked for. @param mine true where what is said of one's own is asked back */
function thingsIn(clause: Clause, mine: boolean): DetailKind[] {
  const found: DetailKind[] = [];
  const { words, classes, lengths, asks } = clause;
  const isWhole = mine || isQuestion(clause);
  for (let at = 0; at < words.length; at++) {
    const here = (classes[at] ?? 0) & ANY_THING;
    if (here === 0 || has(clause, bit.warns, at - BACK, at)) continue;
    // A question may follow without a stop: "ill add u whats ur ign".
    if (!isWhole && !has(clause, bit.which | bit.tell | bit.have, at - BARE, at)) continue;
    const owner = ownerOf(clause, at);
    if (owner === 'theirs' || (owner === 'mine' && !mine)) continue;
    const asking = has(clause, ASKING, at - BACK, at) || has(clause, bit.which | bit.where, at + 1);
    const you = has(clause, bit.you | bit.your);
    const rest = words.length - (lengths[at] ?? 1);
    const bare =
      (rest < BARE && (asks || rest < 2)) || (at === 0 && rest <= BACK && !you && (here & PLACE) !== 0);
    for (const key of thingKeys) {
      if ((here & bit[key]) === 0) continue;
      const enough = OURS.includes(key) ? asking && (you || words.length <= BARE + 1) : asking;
      if (
        owner === 'your'
          ? key !== 'spot' || asking || bare
          : owner === 'mine' || enough || (bare && key !== 'spot')
      )
        found.push(THINGS[key]);
      // « quel numéro ? » may ask for the house's.
      if (key === 'phone' && owner === null && asking && rest < 2) found.push('street-address');
    }
  }
  return found;
}

/** Whose the thing is by the nearest word before it that says so. */
function ownerOf({ classes }: Clause, at: number): 'your' | 'mine' | 'theirs' | null {
  for (let back = at - 1; back >= Math.max(0, at - BACK + 1); back--) {
    const here = classes[back] ?? 0;
    if ((here & bit.your) !== 0) return 'your';
    if ((here & bit.theirs) !== 0) return 'theirs';
    if ((here & bit.mine) !== 0) return 'mine';
  }
  return null;
}

/** Questions that are a phrase of their own, or a question word with a verb. */
function wholeIn(clause: Clause): DetailKind[] {
  const found: DetailKind[] = [];
  const { words } = clause;
  const other = has(clause, bit.theirs) && !has(clause, bit.your | bit.you);
  if (other) return found;
  if (has(clause, bit.age) && !ofOthers(clause, bit.age)) found.push('age');
  if (has(clause, bit.name)) found.push('full-name');
  if (!isQuestion(clause)) return found;
  if (has(clause, bit.reach) && !has(clause, bit.mine)) found.push('phone');
  if (has(clause, bit.born)) found.push('birth-date');
  if (has(clause, bit.born) && has(clause, bit.when)) found.push('age');
  const where = has(clause, bit.where);
  const atSchool = where && (has(clause, bit.study) || has(clause, bit.school));
  if (atSchool) found.push('school');
  // « Di dove sei e che scuola fai » asks for both.
  if (where && (isWhence(clause) || (!atSchool && has(clause, bit.live))) && !has(clause, bit.mine))
    found.push('town');
  else if (
    where &&
    !atSchool &&
    words.length <= SHORT &&
    (has(clause, bit.be) || words.length <= 2 || (has(clause, bit.you) && words.length <= BARE)) &&
    !has(clause, bit.mine)
  )
    found.push('live-location');
  const isOfYou = clause.asks ? has(clause, bit.you | bit.be) : has(clause, bit.you | bit.be, 0, 1);
  if (isOfYou && words.length <= SHORT - 2 && has(clause, bit.about)) found.push('live-location');
  return found;
}

/** « D’où es-tu », "di dove sei". */
const isWhence = (clause: Clause): boolean =>
  clause.words.some(
    ({ text }, at) => /^(?:d|de|di|da|von|van)$/.test(text) && has(clause, bit.where, at + 1, at + 2),
  );

/** "How old is he": somebody else stands right behind. */
function ofOthers(clause: Clause, class_: number): boolean {
  const at = clause.classes.findIndex((one) => (one & class_) !== 0);
  const next = clause.words.slice(at, at + 4).map(({ text }) => text);
  return has(clause, bit.theirs, at, at + 4) || (next.includes('is') && !has(clause, bit.you | bit.your));
}

/** « 14 et toi », "im from leeds wbu": what one says of oneself is asked back. */
function backIn(form: string, words: readonly Word[], languages: number): DetailKind[] {
  const last = hereAt(LEXICON, words, words.length - 1, languages, -1).classes;
  const two = hereAt(LEXICON, words, words.length - 2, languages, -1).classes;
  if (((last | two) & bit.andYou) === 0) return [];
  const found: DetailKind[] = [];
  const classes = words.map((_, at) => hereAt(LEXICON, words, at, languages, -1).classes);
  if (/(?:^|[^0-9:])(?:[6-9]|1\d|2[0-5])(?:$|[^0-9:])/.test(form)) found.push('age');
  if (classes.some((one) => (one & bit.live) !== 0)) found.push('town');
  return found;
}
