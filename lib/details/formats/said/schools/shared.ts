/** A school to which the other side says that it goes, and the writer as well: « voy al ies cervantes, y tu? » – « en el mismo ». */
import type { Message } from '../../../types.ts';
import type { Place } from '../behind.ts';
import { LONGEST_GUESS } from '../guessed.ts';
import { saysSame } from '../shared.ts';
import { schoolsAttendedIn } from './kinds.ts';
import { schoolsOfPatronsIn } from './patrons.ts';
import { schoolsIn, schoolsPerhapsIn } from './schools.ts';

/** The same as theirs is a school's place. */
const THERE =
  /^[^?]{0,20}\b(?:en el mismo|n[oa] mesm[oa]|ness[ea] (?:tbm?|tambem)|nello stesso|alla stessa|(?:at|to) the same|dans le meme|auf derselben|op dezelfde)(?= one|[^a-z]*$| (?:q|que|as|wie|als)\b|,)/;
/** They tell it, and ask back at most: of what goes on something else could be the same. */
const ENDS =
  /^[ ,.!?]*(?:(?:y|e|et|und|en|and) )?(?:(?:u|you|toi|tu|te|du|jij|vc|voce|vos|wbu|hbu)\b[^.!\n]{0,16})?$/;

/** The whole of what says so, where the writer has not named the school before. */
export function schoolsSharedIn(form: string, message: Message): Place[] {
  const theirs = message.heard[0]?.form.text ?? '';
  if (theirs === '' || theirs.length > LONGEST_GUESS || !(saysSame(form) || THERE.test(form))) return [];
  const alone = { ...message, heard: [] };
  const told = [
    ...schoolsIn(theirs),
    ...schoolsAttendedIn(theirs, alone),
    ...schoolsOfPatronsIn(theirs),
    // Much else is gone to, but not studied at.
    ...(/\bestud[io]/.test(theirs) ? schoolsPerhapsIn(theirs) : []),
  ].filter(({ to }) => ENDS.test(theirs.slice(to)));
  return told.length === 0 ||
    message.before.some((one) => told.some(({ from, to }) => one.form.text.includes(theirs.slice(from, to))))
    ? []
    : [{ from: 0, to: form.length }];
}
