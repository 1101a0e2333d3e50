/** What a message gives away by itself and as an answer: what its words mean, which is learned, and what has a form. */
import { formOf } from '#lib/text/form.ts';
import { askedBy } from './context/asked.ts';
import { isGivenOut, isRungFrom } from './context/given-out.ts';
import { speaksOfAge } from './formats/said/ages/spoken-of.ts';
import { candidatesIn } from './formats.ts';
import type { Tags } from './learned/tagger.ts';
import { tagsOf } from './learned/tags.ts';
import { messageOf, readingOf } from './message.ts';
import { isPlausible, placeOf } from './plausible.ts';
import { isAssent, mayPropose, mayRefuse, proposes } from './settled/assent.ts';
import { cutToSize } from './spans/ends.ts';
import { overlap } from './spans/overlap.ts';
import { townBehind, townBehindHouse } from './spans/town-behind.ts';
import { nameAt, UNBROKEN } from './spans/unbroken.ts';
import { wholeOf } from './spans/whole.ts';
import {
  ANSWER_SPEAKS_FROM,
  FORM_SPEAKS_FROM,
  MEANING_SPEAKS_FROM,
  MINE_FROM,
  REACHED_SPEAKS_FROM,
  TELLS_NOTHING,
  TOLD_FROM,
} from './thresholds.ts';
import { DETAIL_KINDS, type DetailKind, type Finding, type Message, type Turn } from './types.ts';
import { REACHED } from './vetoes/whose/not-given.ts';

/**
 * The findings of a message by what the tagger thinks of it, whether or not they were told before.
 * @param turns what was said before, oldest first
 */
export function findingsIn(message: Message, tags: Tags, turns: readonly Turn[] = []): Finding[] {
  // What the child said before may be said again in it, beside something new.
  const told =
    message.before.length === 0 ? DETAIL_KINDS.filter((kind) => tags.highest(kind) >= TOLD_FROM) : [];
  const found = plausibleIn(message, tags, turns, told.length > 0 ? new Set(told) : NONE);
  // The tagger may be sure of words that are no such detail, and others of them be one.
  const isWhole = told.every((one) => found.some(({ kind }) => kind === one));
  const parts = isWhole ? found : plausibleIn(message, tags, turns, NONE);
  if (parts.length === 0) return parts;
  const findings = parts.map((one) => ({ ...one, span: wholeOf(message, one) }));
  const inOrder = [...findings, ...townsBehind(message, tags, findings)]
    .map((one) => ({ ...one, span: cutToSize(message, one) }))
    .sort((a, b) => a.span[0] - b.span[0]);
  return partsJoined(message.written, inOrder);
}

/**
 * What is found and can be what it seems to be.
 * @param told kinds of which the tagger is so sure that their words are not looked for
 */
function plausibleIn(
  message: Message,
  tags: Tags,
  turns: readonly Turn[],
  told: ReadonlySet<DetailKind>,
): Finding[] {
  const answers = answersIn(tags, turns, message);
  let findings = DETAIL_KINDS.flatMap((kind) => {
    const found = answers.has(kind) ? tags.spans(kind, ANSWER_SPEAKS_FROM) : tags.spans(kind);
    if (found.length === 0) return NOTHING;
    if (!UNBROKEN.has(kind)) return found.map(({ span, certainty }) => findingOf(kind, span, certainty));
    const names = found.map(({ span, certainty }) =>
      findingOf(kind, nameAt(message.written, span), certainty),
    );
    // They stand in order; two parts of one name are one.
    return names.filter(({ span }, at) => {
      const before = names[at - 1];
      return !before || !overlap(before.span, span);
    });
  });
  const readings = message.plain ? [message, message.plain] : [message];
  const sure: Pick<Finding, 'kind' | 'span'>[] = [];
  const candidates = readings.flatMap((one) => candidatesIn(one, tags.highest, told));
  if (findings.length === 0 && candidates.length === 0) return findings;
  for (const { kind, span, strength } of candidates) {
    const met = findings.filter((one) => one.kind === kind && overlap(one.span, span));
    const certainty = tags.at(kind, span);
    if (met.length === 0 && !(kind === 'phone' && isRungFrom(message, span))) {
      if (certainty < FORM_SPEAKS_FROM[strength]) continue;
      const isUsual = strength === 'strong' && REACHED.has(kind) && certainty < REACHED_SPEAKS_FROM;
      if (isUsual && !isGivenOut(message, kind, span, turns)) continue;
    }
    // What the words say may be a part of the form, or several; of a name of several words the form knows the end.
    findings = findings.filter((one) => !met.includes(one));
    const isWhole = kind === 'handle' && strength === 'certain' && /\s/.test(message.written.slice(...span));
    const ends = isWhole ? [span] : [span, ...met.map((one) => one.span)];
    const whole: Finding['span'] = [
      Math.min(...ends.map(([from]) => from)),
      Math.max(...ends.map(([, to]) => to)),
    ];
    if (strength === 'certain' || strength === 'checked') sure.push({ kind, span });
    findings.push(findingOf(kind, whole, Math.max(certainty, ...met.map((one) => one.certainty))));
  }
  const isTaken = (one: Finding) =>
    sure.some(({ kind, span }) => TAKEN_BY[kind]?.includes(one.kind) && overlap(one.span, span));
  const counts = new Map<DetailKind, number>();
  return findings.filter((one) => {
    if (isTaken(one)) return false;
    const count = (counts.get(one.kind) ?? 0) + 1;
    counts.set(one.kind, count);
    return count <= MOST_OF_A_KIND && isPlausible(message, one);
  });
}

/**
 * Findings of a kind that are looked at: for each of them much of the message is read again, and the work is to grow no faster
 * than the message.
 */
const MOST_OF_A_KIND = 12;

const NOTHING: readonly Finding[] = [];

/** What words may look like that are said outright to be something else: a password is nobody's name, a card's code no password, a feast no town. */
const TAKEN_BY: Partial<Record<DetailKind, readonly DetailKind[]>> = {
  password: ['handle'],
  payment: ['handle', 'password', 'phone'],
  email: ['handle', 'password'],
  town: ['age'],
  'birth-date': ['town'],
};

/** What may stand between the parts of one meeting, and of one place; a question mark ends one. */
const LINKS: Partial<Record<DetailKind, RegExp>> = { meeting: /^[\s,.;:!-]{1,3}$/, 'live-location': /^ $/ };

/** Findings in their order, of which two parts with hardly more than signs between them are one: « ci sto, a che ora? », « dal », « conad » */
function partsJoined(written: string, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const one of findings) {
    const at = joined.findLastIndex(({ kind }) => kind === one.kind);
    const before = joined[at];
    if (before && LINKS[one.kind]?.test(written.slice(before.span[1], one.span[0])))
      joined[at] = findingOf(
        one.kind,
        [before.span[0], one.span[1]],
        Math.max(before.certainty, one.certainty),
      );
    else joined.push(one);
  }
  return joined;
}

/**
 * The towns that belong to addresses, as sure as these are; none where a town was found by itself, nor where the tagger says that it is
 * none and no part of the address either: many words are some town's name, « monte », « casa », „celle“.
 */
function townsBehind(message: Message, tags: Tags, findings: readonly Finding[]): Finding[] {
  if (findings.some(({ kind }) => kind === 'town')) return [];
  const reading = readingOf(message);
  return findings.flatMap(({ kind, span, certainty }) => {
    if (kind !== 'street-address') return [];
    const [from, to] = placeOf(reading, span);
    const last = townBehindHouse(reading.form.text, { from, to });
    const town = last ?? townBehind(reading.form.text, { from, to });
    if (!town) return [];
    const written = reading.form.span(town.from, town.to);
    const isOfAddress = last !== undefined && overlap(written, span);
    return isOfAddress || tags.at('town', written) > TELLS_NOTHING
      ? [findingOf('town', written, certainty)]
      : [];
  });
}

/**
 * The kinds that the other side has just asked for, or proposed where this may agree to it, if the message may tell one of them;
 * mostly nobody need look.
 */
function answersIn(tags: Tags, turns: readonly Turn[], message: Message): ReadonlySet<DetailKind> {
  const may = ({ from }: Turn) =>
    from === 'other' &&
    DETAIL_KINDS.some((kind) => {
      const highest = tags.highest(kind);
      return highest >= ANSWER_SPEAKS_FROM && highest < MEANING_SPEAKS_FROM[kind];
    });
  const last = turns.at(-1);
  if (!last || !may(last)) return NONE;
  const asked = askedBy([last]);
  const spoken: DetailKind[] = [];
  if (speaksOfAge(message)) spoken.push('age');
  if (agreesPerhaps(tags, message, last, turns.slice(0, -1))) spoken.push('meeting');
  return spoken.length > 0 ? new Set([...asked, ...spoken]) : asked;
}

/** Characters of an answer that does no more than agree. */
const LONGEST_ANSWER = 40;

/**
 * Whether a message, of which the tagger is not sure, may agree to what the other side proposed: « oé vs y », "okie dokie".
 * What has a figure says more.
 */
function agreesPerhaps(
  tags: Tags,
  { written, form, language }: Message,
  last: Turn,
  before: readonly Turn[],
): boolean {
  const highest = tags.highest('meeting');
  return (
    highest >= ANSWER_SPEAKS_FROM &&
    highest < MEANING_SPEAKS_FROM.meeting &&
    (written.length <= LONGEST_ANSWER || isAssent(form.text)) &&
    !/\d/.test(written) &&
    !mayRefuse(form.text) &&
    (proposes(formOf(last.text).text) || proposedIn(last.text, before, language) !== undefined)
  );
}
const NONE: ReadonlySet<DetailKind> = new Set();

/** A finding, to two places behind the point. */
export const findingOf = (kind: DetailKind, span: Finding['span'], certainty: number): Finding => ({
  kind,
  span,
  certainty: Math.round(certainty * 100) / 100,
  whose: certainty >= MINE_FROM ? 'mine' : 'unknown',
});

/** Characters of a message, from its end, in which a meeting is looked for that a yes may settle. */
const LONGEST_PROPOSAL = 400;

/** The meeting that the other side has just proposed: their message is read as they have written it, to the child. */
export function proposedIn(text: string, before: readonly Turn[], language?: string): Finding | undefined {
  const theirs = before.map(({ from, text }): Turn => ({ from: from === 'me' ? 'other' : 'me', text }));
  const message = messageOf(text.slice(-LONGEST_PROPOSAL), theirs, language);
  if (!mayPropose(message.form.text)) return undefined;
  return findingsIn(message, tagsOf(message, theirs)).find(({ kind }) => kind === 'meeting');
}
