/** What a message tells, as far as its own words and those before it say. */
import { formOf } from '#lib/text/form.ts';
import { askedBy } from './context/asked.ts';
import { saidOfOneself } from './context/guessed-of-you.ts';
import { joined } from './context/pieces.ts';
import { findingOf, findingsIn, proposedIn } from './findings.ts';
import { saysItsMe, saysRight } from './formats/said/guessed.ts';
import { HAS_CLOCK, HAS_SPOT } from './formats/said/meetings/spots.ts';
import { isSpot, OF_SHOPPING } from './formats/said/places/shops.ts';
import { tagsOf } from './learned/tags.ts';
import { messageOf, WINDOW } from './message.ts';
import { settles } from './settled/arranged.ts';
import { agrees, isAssent, isOnlyNews, settlesBare, withoutAsking } from './settled/assent.ts';
import { isPlanToBe } from './settled/plans-to-be.ts';
import { takesPutForward } from './settled/put-forward.ts';
import { overlap } from './spans/overlap.ts';
import { ANSWER_SPEAKS_FROM } from './thresholds.ts';
import type { DetailKind, Finding, Message, Turn } from './types.ts';
import { isAskedOfOthers } from './vetoes/whose/asked-of-others.ts';

/** What a message tells, by itself and as an answer; where it tells nothing, what it tells with those before. */
export function toldBy(text: string, turns: readonly Turn[], language?: string): Finding[] {
  const message = messageOf(text, turns, language);
  const read = findingsIn(message, tagsOf(message, turns), turns);
  const { respelt } = message;
  // What is put right may have been right: that adds to what is read, and takes nothing away.
  if (respelt)
    read.push(
      ...findingsIn(respelt, tagsOf(respelt, turns), turns).filter(
        ({ kind }) => !read.some((one) => one.kind === kind),
      ),
    );
  const alone = [...read, ...toldApart(text, turns, read, language)].sort((a, b) => a.span[0] - b.span[0]);
  const found = alone.length > 0 ? alone : joinedFindings(text, turns, language);
  if (
    (found.length === 0 || isDayForTwo(text, found, turns.at(-1))) &&
    (settles(message.form.text, turns) || takesPutForward(message.form.text, turns))
  )
    return [...found, findingOf('meeting', [0, text.length], ANSWER_SPEAKS_FROM)];
  const last = turns.at(-1);
  if (found.length > 0 || last?.from !== 'other') return found;
  const whole: Finding['span'] = [0, text.length];
  const theirs = formOf(last.text).text;
  if (
    isSpot(message.form.text) &&
    !OF_SHOPPING.test(theirs) &&
    askedBy([last]).has('live-location') &&
    !isAskedOfOthers('live-location', message.form.text, theirs)
  )
    return [findingOf('live-location', whole, ANSWER_SPEAKS_FROM)];
  const guessed = guessedIn(message, last.text);
  if (guessed.length > 0) return guessed.map((one) => ({ ...one, span: whole }));
  const yes = withoutAsking(message.form.text);
  // What is said without a question may be long settled, and the child speaks of something else.
  const isYes = IS_ASKED.test(theirs) ? agrees(yes) : isAssent(yes);
  if (!isYes || isOnlyNews(yes, theirs)) return found;
  const own = turns
    .slice(-WINDOW)
    .filter(({ from }) => from === 'me')
    .map((one) => formOf(one.text).text);
  if (settlesBare(theirs, own)) return [findingOf('meeting', whole, ANSWER_SPEAKS_FROM)];
  if (isPlanToBe(theirs) && !own.some((one) => HAS_SPOT.test(one) || HAS_CLOCK.test(one)))
    return [findingOf('meeting', whole, ANSWER_SPEAKS_FROM)];
  const meeting = proposedIn(last.text, turns.slice(0, -1), language);
  return meeting ? [{ ...meeting, span: whole }] : [];
}

/** Whether a day answers two questions of one message: « on se voit quand ? c'est quand ton anniv ? » – « samedi ». */
const isDayForTwo = (text: string, found: readonly Finding[], asked: Turn | undefined): boolean =>
  found.every(({ kind }) => kind === 'birth-date') &&
  !/\d/.test(text) &&
  asked?.from === 'other' &&
  asked.text.split('?').filter((one) => /[a-zà-ÿ]/i.test(one)).length > 1;

/** It ends as a question. */
const IS_ASKED = /\?[^a-z\d]*$/;

/** What parts the answers to two questions: « 13 y de Lugo », "mia roux, mia@example.org". */
const APART = /[,/\n]| (?:and|n|et|und|y|e|en) /g;
const MOST_PARTS = 4;
const LONGEST_APART = 80;

/** What an answer to two questions, or parts of it, tell behind one of them, of which the whole told nothing. */
function toldApart(
  text: string,
  turns: readonly Turn[],
  found: readonly Finding[],
  language?: string,
): Finding[] {
  const last = turns.at(-1);
  if (last?.from !== 'other' || text.length > LONGEST_APART) return [];
  const cuts = [...text.matchAll(APART)];
  if (cuts.length >= MOST_PARTS || (cuts.length === 0 && found.length > 0)) return [];
  const asked = askedBy([last]);
  if (asked.size < 2) return [];
  const questions = questionsIn(last.text);
  if (cuts.length === 0 && mayAnswerSeveral(questions, asked)) return [];
  // What is bare may be lost between two questions, and plain behind its own.
  const heard = [
    ...(cuts.length > 0 ? [turns] : []),
    ...questions.map((one) => [...turns.slice(0, -1), one]),
  ];
  const ends = [...cuts.map(({ index }) => index), text.length];
  return ends.flatMap((to, part) => {
    const from = part === 0 ? 0 : (ends[part - 1] ?? 0) + (cuts[part - 1]?.[0].length ?? 0);
    if (found.some(({ span }) => overlap(span, [from, to]))) return [];
    const said = text.slice(from, to);
    if (isAssent(formOf(said).text)) return [];
    for (const before of heard) {
      const message = messageOf(said, before, language);
      const told = findingsIn(message, tagsOf(message, before), before).filter(
        ({ kind }) => asked.has(kind) && !found.some((one) => one.kind === kind),
      );
      if (told.length > 0)
        return told.map((one): Finding => ({ ...one, span: [one.span[0] + from, one.span[1] + from] }));
    }
    return [];
  });
}

/** Whether one answer may be meant for any of them: a day tells when one meets as well, a number how many goals there were. */
function mayAnswerSeveral(questions: readonly Turn[], asked: ReadonlySet<DetailKind>): boolean {
  const kinds = questions.map((one) => [...askedBy([one])]);
  return asked.has('meeting') || kinds.some(({ length }) => length === 0) || kinds.flat().length > asked.size;
}

/** The last questions of a message, each as if it alone had been asked: each is read, and the other side may ask hundreds. */
const questionsIn = (theirs: string): Turn[] =>
  theirs
    .slice(0, theirs.lastIndexOf('?') + 1)
    .split(/(?<=\?)(?!\?)/)
    .slice(-MOST_PARTS)
    .map((text) => ({ from: 'other', text: text.trim() }));

/** Who meets and who is called so is asked in other ways, in which a yes is understood already. */
const NOT_BY_GUESS: ReadonlySet<DetailKind> = new Set<DetailKind>(['meeting', 'full-name']);
/** What one says "it's me" to. */
const OF_ONES_OWN: ReadonlySet<DetailKind> = new Set<DetailKind>(['phone', 'email', 'handle']);
/** Other days are guessed as well. */
const OF_BIRTH =
  /geb|jarig|verjaar|n[ée]e?\b|anniv|born|b-?day|birth|cumple|nac[ií]|nat[oa]|complean|nasc|anivers/i;

/** What a yes to a guess tells: the guess is read as if the child had said it. */
function guessedIn({ form, before, language }: Message, theirs: string): Finding[] {
  const isRight = saysRight(form.text, formOf(theirs).text);
  if (!isRight && !saysItsMe(form.text)) return [];
  const said = saidOfOneself(theirs);
  if (said === undefined) return [];
  const message = messageOf(said, [], language);
  return findingsIn(message, tagsOf(message, [])).filter(({ kind, span }) => {
    if (NOT_BY_GUESS.has(kind) || !(isRight || OF_ONES_OWN.has(kind))) return false;
    if (kind === 'birth-date' && !OF_BIRTH.test(said)) return false;
    const detail = formOf(said.slice(...span)).text;
    return !before.some((one) => one.form.text.includes(detail));
  });
}

/** Details of a place, which are told in pieces. */
const IN_PIECES: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'street-address',
  'town',
  'school',
  'live-location',
]);

/** What a message tells together with those that it goes on with. */
function joinedFindings(text: string, turns: readonly Turn[], language?: string): Finding[] {
  const whole = joined(text, turns);
  if (!whole) return [];
  const before = turns.slice(0, -whole.pieces);
  const message = messageOf(whole.text, before, language);
  return findingsIn(message, tagsOf(message, before), before)
    .filter(({ kind, span }) => IN_PIECES.has(kind) && span[1] > whole.at)
    .map((one) => ({
      ...one,
      span: [Math.max(0, one.span[0] - whole.at), Math.min(text.length, one.span[1] - whole.at)],
    }));
}
