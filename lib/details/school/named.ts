/** Schools that are named in a text, whoever goes there. */

import { NAMES } from '../full-name/vocabulary.ts';
import { gapBefore } from '../identity/clause.ts';
import { beginsAt, endsBefore } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { SCHOOL } from './vocabulary.ts';

/** A school's name with its kind: words from the first to the one after the last. */
export interface NamedSchool {
  first: number;
  end: number;
}

const LONGEST = 4;
const JOINT = /^(?: {1,2}|-|'|'? |: ?)$/;
const PRONOUN = new Set('i we they you u he she ich er wir ihr ik wij hij zij jullie'.split(' '));
const WORD = /^[a-z]{2,}$|^\d{1,3}$/;
/** One word that is kind and name: „schillergym“, „Waldschule“, "Zuiderlyceum"; and kinds alone, which are none. */
const COMPOUND =
  /^(?!(?:fahr|hoch|grund|real|haupt|mittel|gesamt|berufs|ober|musik|tanz|sprach|forder|sonder|vor|abend|volks|privat|sekundar|gemeinschafts|stadtteil|werkreal|ganztags|fachober|rij|muziek|dans|basis|middelbare|sport|kunst|schwimm|ski|hunde|dorf|online|reit|flug|kleuter|kost|kantons|bezirks|waldorf|montessori|dalton|jenaplan|zwem|avond|hoge|mode|kampf|regel|wirtschafts|handels|handelshoch|technische|zauber|koch|baum|brenn|drum|after|old|pre|home|high)(?:schule|school|gymnasium|gym|schulen)$)[a-z]{4,}(?:schule|gymnasium|gym|realschule|grundschule|gesamtschule|lyceum|college|basisschool)$/;

export function namedSchools(message: Message): NamedSchool[] {
  const { words } = message;
  const found: NamedSchool[] = [];
  for (let at = 0; at < words.length; at++) {
    const school = nameAfter(message, at) ?? nameBefore(message, at) ?? compound(message, at);
    if (!school) continue;
    found.push(school);
    at = Math.max(at, school.end - 1);
  }
  return found;
}

/** « lycée pro des Tilleuls » */
function nameAfter(message: Message, at: number): NamedSchool | null {
  const { words } = message;
  const kind = beginsAt(words, at, SCHOOL.before);
  if (kind === 0) return null;
  let from = at + kind;
  for (let steps = 0; steps < 2; steps++) from += beginsAt(words, from, SCHOOL.glue);
  const end = nameEnd(message, from);
  if (end === from || !joined(message, at + kind) || !isProper(message, from, end)) return null;
  return { first: at, end };
}

/** Index after the words from `from` on that may be a name. */
export function nameEnd(message: Message, from: number): number {
  const { words } = message;
  let end = from;
  while (end < words.length && end - from < LONGEST) {
    if (end > from && !joined(message, end)) break;
    const particle =
      end > from && NAMES.particles.has(words[end]?.text ?? '') && isNameWord(message, end + 1);
    if (!particle && !isNameWord(message, end)) break;
    end++;
  }
  return end;
}

/** "Oakfield Academy": the kind last. */
function nameBefore(message: Message, at: number): NamedSchool | null {
  const { words } = message;
  const kind = beginsAt(words, at, SCHOOL.after);
  if (kind === 0) return null;
  let first = at;
  while (first > 0 && at - first < LONGEST && joined(message, first) && isNameWord(message, first - 1))
    first--;
  // "I hate school": a verb, not a name.
  if (first === at || PRONOUN.has(words[first - 1]?.text ?? '')) return null;
  const kindAlone = kind === 1 && /^(?:school|college|schule|high)$/.test(words[at]?.text ?? '');
  if (kindAlone && !isProper(message, first, at)) return null;
  return { first, end: at + kind };
}

/** A capital, a figure, or a name that is known: « lycée Camus », "college student" is none. */
function isProper({ words, written, form }: Message, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = words[at]?.text ?? '';
    const char = written[form.original(words[at]?.from ?? 0)] ?? '';
    if (char !== char.toLowerCase() || /^\d/.test(text)) return true;
    if (text.length > 3 && (NAMES.firsts.has(text) || NAMES.lasts.has(text))) return true;
  }
  return false;
}

function compound({ words }: Message, at: number): NamedSchool | null {
  return COMPOUND.test(words[at]?.text ?? '') ? { first: at, end: at + 1 } : null;
}

function joined(message: Message, at: number): boolean {
  return JOINT.test(gapBefore(message, at));
}

function isNameWord({ words }: Message, at: number): boolean {
  const text = words[at]?.text ?? '';
  return (
    WORD.test(text) && beginsAt(words, at, SCHOOL.stop) === 0 && endsBefore(words, at + 1, SCHOOL.stop) < 0
  );
}
