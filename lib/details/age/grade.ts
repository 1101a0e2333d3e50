/** A school grade, which tells the age to a year: « jsuis en 4e », "im in year 9", "groep 8". */
import { AGE_WORDS } from '#lib/languages/age.ts';
import { clauseStart, gapBefore } from '../identity/clause.ts';
import { personAfter, personBefore } from '../identity/persons.ts';
import { anyIn, beginsAt, endsBefore, phraseSet } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Found, Message } from '../types.ts';
import { asksForAge } from './talk.ts';
import { AGE } from './vocabulary.ts';

/** A space in a grade is a gap, ` ?` a gap or none. */
const gaps = (source: string) =>
  source.replace(/ \??/g, (space) => (space === ' ' ? "[ '.-]{1,2}" : "[ '.-]{0,2}"));
const LANGUAGES = AGE_WORDS.map(({ grade, gradeFrame }) => ({
  frame: phraseSet(gradeFrame),
  grade: new RegExp(`(?:${gaps(grade)})(?![a-z0-9])`, 'y'),
}));
/** Of all languages: most words stand behind none of them. */
const FRAME = phraseSet(...AGE_WORDS.map(({ gradeFrame }) => gradeFrame));
/** Whole words, of all languages. */
const patternOf = (figures: string, ...keys: ('gradeOrdinal' | 'gradeStart')[]) =>
  new RegExp(
    `^(?:${[figures, ...AGE_WORDS.flatMap((words) => keys.map((key) => words[key]))].filter(Boolean).join('|')})$`,
  );
/** A bare answer has no more words than this. */
const ANSWER = 6;

export function grades(message: Message): Found[] {
  const { words } = message;
  const found: Found[] = [];
  for (let at = 1; at < words.length; at++) {
    if (endsBefore(words, at, FRAME) < 0) continue;
    for (const { frame, grade } of LANGUAGES) {
      const from = endsBefore(words, at, frame);
      const to = from < 0 ? -1 : gradeAt(message, at, grade);
      if (to < 0) continue;
      const start = clauseStart(message, from);
      if (anyIn(words, start, from, AGE.said) || anyIn(words, start, from, AGE.when)) continue;
      found.push({ from: words[at]?.from ?? 0, to, certainty: 0.85, whose: 'mine' });
    }
  }
  if (found.length === 0) found.push(...alone(message));
  if (found.length === 0 && words.length <= ANSWER && asksForAge(message)) found.push(...answer(message));
  return found;
}

/** Where the longest grade of any language ends that begins at a word, or -1. */
const gradeEnd = (message: Message, at: number): number =>
  LANGUAGES.reduce((most, { grade }) => Math.max(most, gradeAt(message, at, grade)), -1);

function gradeAt({ form, words }: Message, at: number, grade: RegExp): number {
  grade.lastIndex = words[at]?.from ?? 0;
  const match = grade.exec(form.text);
  if (!match) return -1;
  const to = match.index + match[0].length;
  const next = words.findIndex(({ from }) => from >= to);
  if (next > 0 && beginsAt(words, next, AGE.gradeNot) > 0) return -1;
  if (/^ ?\?/.test(form.text.slice(to))) return -1;
  return to;
}

/** True if what may be a grade begins at a word; a bare figure is none. */
export function isGradeAt(message: Message, at: number): boolean {
  const { words, form } = message;
  if (!START.test(words[at]?.text ?? '')) return false;
  const end = gradeEnd(message, at);
  return end >= 0 && /[a-z]{2}|\d[a-z]/.test(form.text.slice(words[at]?.from, end));
}

/** What a grade may begin with; other words are not looked at. */
export const START = patternOf('\\d{1,2}[a-z]{0,6}', 'gradeOrdinal', 'gradeStart');
/** Grades that say by themselves that they are some: not « 3e », "second". */
const SURE = new RegExp(AGE_WORDS.map(({ gradeSure }) => gradeSure).join('|'));
/** So many words are looked at: nobody tells a grade in a table. */
const TRIES = 12;

/** "5 years" is a time. */
const YEARS = /^\d+ ?y/;

/** A grade without a frame: where it begins a clause, or where the child speaks of itself around it. */
function alone(message: Message): Found[] {
  const { words } = message;
  let tried = 0;
  for (let at = 0; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (!START.test(text)) continue;
    if (++tried > TRIES) break;
    const to = gradeEnd(message, at);
    const grade = message.form.text.slice(words[at]?.from, to);
    if (to < 0 || !SURE.test(grade) || YEARS.test(grade)) continue;
    if (/^[.,]\d/.test(message.form.text.slice(to, to + 2))) continue;
    if (isOwnGrade(message, at, to))
      return [{ from: words[at]?.from ?? 0, to, certainty: 0.75, whose: 'mine' }];
  }
  return [];
}

function isOwnGrade(message: Message, at: number, to: number): boolean {
  const { words, form } = message;
  const found = words.findIndex(({ from }) => from >= to);
  const next = found < 0 ? words.length : found;
  const start = clauseStart(message, at);
  if (
    anyIn(words, start, at, AGE.said) ||
    anyIn(words, start, at, AGE.when) ||
    anyIn(words, Math.max(start, at - 2), at, PAST)
  )
    return false;
  const person = personBefore(message, at);
  if (person === 'other') return false;
  if (next < words.length && beginsAt(words, next, AGE.you) > 0) return true;
  const ends =
    next >= words.length ||
    /^ ?[.,;:=!)\n\u2022]/.test(form.text.slice(to)) ||
    beginsAt(words, next, GOES_ON) > 0 ||
    beginsAt(words, next, AGE.here) > 0;
  if (person === null && beginsAt(words, next, VERB) > 0) return false;
  if (beginsAt(words, next, AGE.here) > 0 && at - start <= 1) return true;
  const after = personAfter(message, next);
  if (after === 'other' && person !== 'self') return false;
  if (endsBefore(words, at, STARTS) >= 0) return true;
  if (person === 'self') return ends || after === 'self' || endsBefore(words, at, IN) >= 0;
  const begins = at - start <= 2 || gapBefore(message, at).includes(',') || endsBefore(words, at, IN) >= 0;
  return (
    begins &&
    (after === 'self' ||
      (ends && words.length > 1 && (at - start <= 1 || gapBefore(message, at).includes(','))))
  );
}

/** "Year nine has the best trip": others are in it. */
const GOES_ON = said('goesOn');
const VERB = said('does');
const PAST = said('gradeAway');
const STARTS = said('gradeStarts');
/** "In", "started", before a grade of one's own. */
const IN = said('gradeIn');

const ORDINAL = patternOf('', 'gradeOrdinal');

/** A grade in an answer: at its beginning, or behind "in" or a comma. */
function answer(message: Message): Found[] {
  const { words, form } = message;
  for (let at = 0; at < words.length; at++) {
    const led =
      at === 0 ||
      endsBefore(words, at, AGE.gradeLead) >= 0 ||
      /,/.test(gapBefore(message, at)) ||
      endsBefore(words, at, AGE.near) >= 0;
    if (!led) continue;
    const from = words[at]?.from ?? 0;
    const to = gradeEnd(message, at);
    // A bare figure is read as years, not as a grade.
    if (to >= 0 && !/^(?:\d+|eso)$/.test(form.text.slice(from, to)))
      return [{ from, to, certainty: 0.75, whose: 'mine' }];
    const word = words[at];
    if (word && ORDINAL.test(word.text)) return [{ from, to: word.to, certainty: 0.7, whose: 'mine' }];
  }
  return [];
}

/** An examination that all of one age sit: « je passe le brevet en juin ». */
export function exams({ words }: Message): Found[] {
  for (let at = 0; at < words.length; at++) {
    const exam = beginsAt(words, at, EXAMS);
    if (exam > 0)
      return [
        { from: words[at]?.from ?? 0, to: words[at + exam - 1]?.to ?? 0, certainty: 0.7, whose: 'mine' },
      ];
  }
  return [];
}

const EXAMS = said('exams');
