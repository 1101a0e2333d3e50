/** A school grade, which tells the age to a year: « jsuis en 4e », "im in year 9", "groep 8". */
import { AGE_WORDS } from '#lib/languages/age.ts';
import { clauseStart, gapBefore } from '../identity/clause.ts';
import { personAfter, personBefore } from '../identity/persons.ts';
import { anyIn, beginsAt, endsBefore, phraseSet } from '../identity/phrases.ts';
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
  if (found.length === 0) found.push(...alone(message));
  if (found.length === 0 && words.length <= ANSWER && asksForAge(message)) found.push(...answer(message));
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

/** What a grade may begin with; other words are not looked at. */
export const START =
  /^(?:\d{1,2}[a-z]{0,6}|y\d+|yr\d*|year|grade|form|class|klasse|klas|groep|brug[a-z]*|ce\d|cm\d|cp|term[a-z]*|tle|rheto|segpa|(?:six|cinqu|quatr|trois)ieme|premiere|seconde|fresh[a-z]*|soph[a-z]*|junior|senior|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|first|second|third|fourth|fifth|transition|lower|upper|(?:ers|zwei|drit|vier|funf|sechs|sieb|ach|neun|zehn|elf|zwolf)ten?|oberstufe|q[12]|ef|primero?|segundo|tercero?|cuarto|quinto|sexto|septimo|octavo|prima|seconda|terza|quarta|quinta|setimo|oitavo|nono|terceirao|eerste|tweede|derde|vierde|vijfde|zesde|eindexamenjaar)$/;
/** Grades that say by themselves that they are some: not « 3e », "second". */
const SURE =
  /klasse|schulstufe|grade|year|\by(?:r|ea)? ?\d|form \d|\b[6-9]th grader|eso|bach|primaria|secundaria|ensino|serie|leerjaar|groep|brug|havo|vwo|vmbo|mavo|media|liceo|superiore|elementare|fresh|soph|terminale|\bclass$|stmg|sti2d|st2s|\bterm (?:s|es|l|g|spe|gen)|in hs|high ?school|senior year|junior year|c[em]\d|segpa|generale|kindergarten|oberstufe|\bq[12]\b|medio|basico|ano$|harmos|transition|eindexamen/;

/** What follows a figure that is a grade. */
const CLASS =
  /^(?:e|o|a|er|ro|do|to|de|te|ste|th|eme|ieme|re|nde|ano|serie|klasse|kl|klas|grade|gr|grader|year|jaar|eso|prim[a-z]*|sec[a-z]*|bach[a-z]*|medio|media|liceo|super[a-z]*|elementare|havo|vwo|vmbo|mavo|gym|leerjaar|annee|harmos|schulstufe)$/;
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
    if (!START.test(text) || (/^\d+$/.test(text) && !CLASS.test(words[at + 1]?.text ?? ''))) continue;
    if (++tried > TRIES) break;
    const to = LANGUAGES.reduce((most, { grade }) => Math.max(most, gradeAt(message, at, grade)), -1);
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
    beginsAt(words, next, HERE) > 0;
  if (person === null && VERB.test(words[next]?.text ?? '')) return false;
  if (beginsAt(words, next, PRESENT) > 0 && at - start <= 1) return true;
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
const VERB =
  /^(?:has|is|was|are|have|had|do|does|can|must|gets?|goes|go|ont|a|sont|est|fait|font|hat|haben|sind|ist|hanno|tiene|tienen|tem|heeft|hebben|zijn)$/;
const PAST = phraseSet(
  'from|of|aus|van|teach|teaching|half|teaches|was|were|etais|etait|ero|era|war|waren|was in|estaba|andava|zat|les|the|all|every|die|alle|gli|os|since|depuis|seit|desde|dal|sinds|for|pour|fur|para|per|voor',
);
const STARTS = phraseSet(
  'lyceenne en|lyceen en|collegienne en|collegien en|eleve (de|en)|started|starting|start|passe en|rentre en|empiezo|comeco|comecei|inizio|youngest in|oldest in|tallest in|only in|im in|now in',
);
/** "Sophomore here." */
const PRESENT = phraseSet('here|ici|hier|aqui');
const HERE = phraseSet('here|lol|ici|hier|aqui|qui|and|et|und|y|e|en|btw|mdr|jaja|haha|rn|now|already|tho');
/** "In", "started", before a grade of one's own. */
const IN = phraseSet(
  'in|en|in der|in die|in de|no|na|started|starting|start|to|so|dc|donc|passe en|au|im|my|ma|mon|meine|mi|mia|minha|mijn|in my|youngest in|only|still|barely|just|erst|schon|apenas|pas|nog',
);

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale|siebte|achte|neunte|zehnte|primero|segundo|tercero|cuarto|quinto|sexto|prima|seconda|terza|quarta|quinta|setimo|oitavo|nono|decimo|eerste|tweede|derde|vierde|vijfde|zesde)$/;

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
    const to = LANGUAGES.reduce((most, { grade }) => Math.max(most, gradeAt(message, at, grade)), -1);
    // A bare figure is read as years, not as a grade.
    if (to >= 0 && !/^(?:\d+|eso)$/.test(form.text.slice(from, to)))
      return [{ from, to, certainty: 0.75, whose: 'mine' }];
    const word = words[at];
    if (word && ORDINAL.test(word.text)) return [{ from, to: word.to, certainty: 0.7, whose: 'mine' }];
  }
  return [];
}

/** An examination that all of one age sit. */
const EXAMS = phraseSet(
  '(je passe|jpasse|on passe|j ai) (le|mon) (brevet|bac)|(doing|sitting|revising for|got) my (gcses|a levels|sats|11 plus|mocks)|(mach|mache|schreib) (mein|grad mein|bald) abi|(faccio|do) (l esame di terza|la maturita|gli esami di terza)|(hago|tengo) (la selectividad|la ebau|la evau)|vou fazer o enem|(mijn|heb) eindexamens?',
);

/** « je passe le brevet en juin » */
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
