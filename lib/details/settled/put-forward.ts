/** A time or a place alone that the other side puts forward, where one is about to meet, and a yes that takes it: « samedi alors ? » – « nickel ». */
import { formOf } from '#lib/text/form.ts';
import { isSpotOnly, isTimeOnly } from '../formats/said/meetings/bare-plans.ts';
import { DAY, HAS_CLOCK, HAS_SPOT, IS_AFTER_SCHOOL, NOT_MET } from '../formats/said/meetings/spots.ts';
import type { Turn } from '../types.ts';
import { isAssent } from './assent.ts';
import { isElsewhere, speaksOfComing, speaksOfMeeting } from './planned.ts';

/** Longest message that is a half of a plan, and longest that takes it, in characters. */
const LONGEST_HALF = 45;
const LONGEST_TAKEN = 50;
const LONGEST_ASKED = 30;
/** The same of one that says when school is over. */
const LONGEST_BREAK = 25;
/** Messages before it in which the meeting was spoken of, and characters of each that are read. */
const RECENT = 6;
const LONGEST_READ = 160;
/** One sees each other in class anyway. */
const IN_CLASS = /\b(?:en|in|im|na|a) (?:cours|class|unterricht|clase|classe|aula)\b/;
/** One of the two meets somebody else. */
const OF_ANOTHER =
  /\b(?:my|mon|ma|mes|meine?[nmr]?|mi|mis|mio|mia|miei|mijn|mn|meus?|minhas?) (?:[a-z]{3,8} )?(?:cousin\w*|gf|bf|girlfriend|boyfriend|friends?|mates?|bestie|bff|sister|sis|brother|bro|nans?|grand\w+|crush|ex|deadline|copine?s?|copains?|potes?|meuf|mec|soeurs?|freres?|freund\w*|kumpel|schwester|bruder|herman[oa]s?|amig[oa]s?|novi[oa]|prim[oa]s?|ragazz[oa]|fidanzat[oa]|cugin[oa]|amic\w+|vriend\w*|nichtje|neef\w*|broer|zus|namorad[oa]|irma\w*)\b/;
const ofBoth = (form: string): boolean =>
  speaksOfMeeting(form) && !OF_ANOTHER.test(form) && !IN_CLASS.test(form);
/** It is asked what one does on a day. */
const ASKS_FREE =
  /\?|\b(?:doing|free|busy|plans?|around|up to|fais|dispo|libre|zeit|machst|frei|haces|plan(?:es)?|fai|liber[oa]|impegn\w+|tijd|vrij|doe je|fazes?|faz|livre)\b/;
const HAS_DAY = new RegExp(DAY);
const TOKEN = /[a-z\d]+/g;

/** Without the words that only say again what the other side has said: « ok, bahnhof dann ». */
const withoutEcho = (form: string, theirs: string): string => {
  const said = new Set(theirs.match(TOKEN) ?? []);
  return form.replace(TOKEN, (word) => (said.has(word) && !isAssent(word) ? ' ' : word));
};

/** Whether a time or a place is all that a message in normal form says. */
const isHalf = (form: string): boolean =>
  form.length <= LONGEST_HALF &&
  (isSpotOnly(form) || isTimeOnly(form) || (form.length <= LONGEST_BREAK && IS_AFTER_SCHOOL.test(form))) &&
  !NOT_MET.test(form);

const WITH_OTHERS =
  /\b(?:with|w|avec|mit|con|met|com) (?!(?:me|us|moi|nous|mir|uns|me|noi|mij|ons)\b)[a-z]|\b(?:vous vous|they|he|she|ils?|elles?)\b/;
/** Whether one is asked to meet, and no more: the day was spoken of before. */
const asksToMeet = (form: string): boolean =>
  form.length <= LONGEST_ASKED &&
  form.includes('?') &&
  speaksOfMeeting(form) &&
  !NOT_MET.test(form) &&
  !WITH_OTHERS.test(form);

/** Whether a message in normal form says yes to a time or a place that was put forward last, and that one had not named oneself. */
export function takesPutForward(form: string, turns: readonly Turn[]): boolean {
  const last = turns.at(-1);
  if (last?.from !== 'other' || form.length > LONGEST_TAKEN || last.text.length > LONGEST_HALF) return false;
  const theirs = formOf(last.text).text;
  const half = isHalf(theirs);
  if (!(half || asksToMeet(theirs)) || !isAssent(withoutEcho(form, theirs))) return false;
  const recent = turns
    .slice(0, -1)
    .slice(-RECENT)
    .map(({ from, text }) => ({ from, said: formOf(text.slice(0, LONGEST_READ)).text }));
  if (recent.some((one) => isElsewhere(one.said))) return false;
  if (!half)
    return recent.some(
      ({ from, said }) =>
        from === 'other' && (HAS_CLOCK.test(said) || HAS_DAY.test(said)) && ASKS_FREE.test(said),
    );
  const told = recent.filter(({ from }) => from === 'me').flatMap(({ said }) => said.match(TOKEN) ?? []);
  const isNew = (theirs.match(TOKEN) ?? []).some((word) => !told.includes(word));
  return isNew && recent.some(({ said }) => ofBoth(said) || (speaksOfComing(said) && HAS_SPOT.test(said)));
}
