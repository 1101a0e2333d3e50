/** A time or a place alone that the other side puts forward, where one is about to meet, and a yes that takes it: « samedi alors ? » – « nickel ». */
import { formOf } from '#lib/text/form.ts';
import { isAssent } from './assent.ts';
import { isSpotOnly, isTimeOnly } from './formats/said/meetings/bare-plans.ts';
import { DAY, HAS_CLOCK, HAS_SPOT, IS_AFTER_SCHOOL, NOT_MET } from './formats/said/meetings/spots.ts';
import { asksPlace, asksTime, isElsewhere, speaksOfComing, speaksOfMeeting } from './planned.ts';
import type { Turn } from './types.ts';

/** Longest message that is a half of a plan, and longest that takes it, in characters. */
const LONGEST_HALF = 45;
const LONGEST_TAKEN = 50;
const LONGEST_ASKED = 30;
/** The same of one that says when school is over. */
const LONGEST_BREAK = 25;
/** Messages before it in which the meeting was spoken of, and characters of each that are read. */
const RECENT = 6;
const LONGEST_READ = 160;
/** To a guess of where one is nobody says so: it is a plan, whatever was said before. */
const AGREES =
  /\b(?:ok(?:ay|i|ie|e)?|works?|deal|bet|perfect\w*|parfait|nickel|ca marche|ca me va|d ?['’]?acc?(?:ord)?|dac|passt|geht klar|dann|vale|perfecto|va bene|perfetto|is goed|prima|pode ser|combinado|fechado)\b/;
/** It is asked for where one lives, is or learns, and not where one meets. */
const OF_HOME =
  /\b(?:live|from|born|school|(?:r|are|were) (?:u|you)|(?:u|you) (?:at|in)|wya|habit\w*|vis|t ?['’]? ?(?:es|etais)|t ou|ou t|tu es|ecole|college|lycee|wohn\w*|bist|warst|schule|vives|eres|estas|dnd|abiti|sei|scuola|woon\w*|ben je|mora\w*|ta|esta|tas|vc|escola|works?|arbeite\w*|bosse|travaille|he|she|they|his|her|il|elle|er|lui|lei|hij|ze|ele|dad|mum|mom|sister|brother|pere|mere|soeur|frere|mutter|vater|schwester|bruder|herman[oa]|sorella|fratello|zus|broer|irma|irmao)\b/;
/** The other half is still to be said: « ouais quand ». */
const ASKS_REST =
  / (?:but )?(?:when|what time|where|quand|qd|(?:a )?quelle heure|wann|um wie ?viel uhr|wo|cuando|a que hora|donde|quando|a che ora|dove|wanneer|hoe laat|waar|que horas|onde)(?: then| tho| alors| dann)? ?\??$/;
/** One is to be fetched, when and where was told before: « jpasse te prendre ? » */
const FETCHES =
  /^[^.!]{0,20}\b(?:(?:pick|scoop) (?:u|you) up|come (?:and )?(?:get|fetch) (?:u|you)|(?:jpasse|je passe|jviens|je viens) te (?:prendre|chercher|recup\w*)|hol(?:e|en)? dich(?: ab)?|dich abholen|te (?:recojo|paso a (?:buscar|recoger))|passo a prenderti|vengo a prenderti|haal (?:ik )?je(?: op)?|je (?:op)?halen|te (?:busco|pego))\b[^.!]{0,16}$/;
const HAS_DAY = new RegExp(DAY);
const TOKEN = /[a-z\d]+/g;

/** Without the words that only say again what the other side has said: « ok, bahnhof dann ». */
const withoutEcho = (form: string, theirs: string): string => {
  const said = new Set(theirs.match(TOKEN) ?? []);
  return form.replace(TOKEN, (word) => (said.has(word) && !isAssent(word) ? ' ' : word)).replace(/ +/g, ' ');
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
  const said = withoutEcho(form, theirs).replace(ASKS_REST, '');
  const isMeant = FETCHES.test(theirs) || asksToMeet(theirs);
  if (!(isHalf(theirs) || isMeant) || !isAssent(said)) return false;
  const recent = turns
    .slice(0, -1)
    .slice(-RECENT)
    .map(({ from, text }) => ({ from, said: formOf(text.slice(0, LONGEST_READ)).text }));
  if (recent.some((one) => isElsewhere(one.said))) return false;
  if (!isHalf(theirs)) {
    const timed = recent.filter((one) => HAS_CLOCK.test(one.said) || HAS_DAY.test(one.said));
    return FETCHES.test(theirs) ? timed.length > 0 : timed.some(({ from }) => from === 'other');
  }
  const told = recent.filter(({ from }) => from === 'me').flatMap(({ said }) => said.match(TOKEN) ?? []);
  const isNew = (theirs.replace(/\b(?:ok|so|bon|alors|then|dann)\b/g, ' ').match(TOKEN) ?? []).some(
    (word) => !told.includes(word),
  );
  if (!isNew) return false;
  return (
    recent.some(({ said }) => speaksOfMeeting(said) || (speaksOfComing(said) && HAS_SPOT.test(said))) ||
    (AGREES.test(form) &&
      HAS_SPOT.test(theirs) &&
      recent.some(({ said }) => (asksPlace(said) || asksTime(said)) && !OF_HOME.test(said)))
  );
}
