/** A school grade, which tells the age to a year: « jsuis en 4e », "im in year 9", "groep 8". */
import { AGE_WORDS } from '#lib/languages/age.ts';
import { clauseStart } from '../identity/clause.ts';
import { anyIn, beginsAt, endsBefore, phraseSet } from '../identity/phrases.ts';
import type { Found, Message } from '../types.ts';
import { AGE } from './vocabulary.ts';

/** A space in a grade is a gap, ` ?` a gap or none. */
const gaps = (source: string) =>
  source.replace(/ \??/g, (space) => (space === ' ' ? "[ '.-]{1,2}" : "[ '.-]{0,2}"));
const LANGUAGES = AGE_WORDS.map(({ grade, gradeFrame }) => ({
  frame: phraseSet(gradeFrame),
  grade: new RegExp(`(?:${gaps(grade)})(?![a-z0-9])`, 'y'),
}));
/** A bare answer has no more words than this. */
const ANSWER = 6;

export function grades(message: Message): Found[] {
  const { words } = message;
  const found: Found[] = [];
  for (let at = 1; at < words.length; at++)
    for (const { frame, grade } of LANGUAGES) {
      const from = endsBefore(words, at, frame);
      if (from < 0) continue;
      const to = gradeAt(message, at, grade);
      if (to < 0) continue;
      const start = clauseStart(message, from);
      if (anyIn(words, start, from, AGE.said) || anyIn(words, start, from, AGE.when)) continue;
      found.push({ from: words[at]?.from ?? 0, to, certainty: 0.85, whose: 'mine' });
    }
  if (found.length === 0 && words.length <= ANSWER && !message.asked.has('age'))
    found.push(...askingBack(message));
  if (found.length === 0 && words.length <= ANSWER && message.asked.has('age'))
    found.push(...answer(message));
  return found;
}

/** Where the grade ends that begins at a word, or -1. */
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

/** A grade that begins a text, and asks back: "junior in hs, u?" */
function askingBack(message: Message): Found[] {
  const { words } = message;
  for (const { grade } of LANGUAGES) {
    const to = gradeAt(message, 0, grade);
    if (to < 0 || /^\d/.test(message.form.text)) continue;
    const next = words.findIndex(({ from }) => from >= to);
    if (next > 0 && beginsAt(words, next, AGE.you) > 0)
      return [{ from: words[0]?.from ?? 0, to, certainty: 0.75, whose: 'mine' }];
  }
  return [];
}

function answer(message: Message): Found[] {
  const { words } = message;
  let at = 0;
  while (at < 3 && beginsAt(words, at, AGE.gradeLead) > 0) at += beginsAt(words, at, AGE.gradeLead);
  for (const { grade } of LANGUAGES) {
    const to = gradeAt(message, at, grade);
    // A bare figure is read as years, not as a grade.
    if (to >= 0 && !/^\d+$/.test(message.form.text.slice(words[at]?.from, to)))
      return [{ from: words[at]?.from ?? 0, to, certainty: 0.75, whose: 'mine' }];
  }
  return [];
}
