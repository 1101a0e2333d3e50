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
/** To a guess of where one is nobody says so: it is a plan. */
const AGREES =
  /\b(?:ok(?:ay|i|ie|e)?|works?|deal|bet|perfect\w*|parfait|nickel|ca marche|ca me va|d ?['’]?acc?(?:ord)?|dac|passt|geht klar|dann|vale|perfecto|va bene|perfetto|is goed|prima|pode ser|combinado|fechado)\b/;
/** No more is asked than where, or when: what is bought, written or played somewhere is named with it. */
const ASKS_BARELY =
  /^(?:(?:ok(?:ay|i|e)?|yes|yeah|oui|ouais|ja|si|sim|und|and|et|y|e|en|so|lol|mdr|haha),? ){0,2}(?:where|when|what time|(?:c )?ou|quand|qd|wo|wann|donde|dnd|cuando|dove|quando|waar|wanneer|hoe laat|onde)(?: (?:tho|then|exactly|we going|ca|alors|exactement|denn|dann|genau|entonces|allora|dan|entao))?\W*$/;
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
/** Not yet, but one day. */
const SOME_TIME = /\b(?:some ?(?:time|day)|one day|soon|bientot|bald|pronto|presto|binnenkort|em breve)\b/;
/** The other half is still to be said: « ouais quand ». */
const ASKS_REST =
  / (?:but )?(?:when|what time|where|quand|qd|(?:a )?quelle heure|wann|um wie ?viel uhr|wo|cuando|a que hora|donde|quando|a che ora|dove|wanneer|hoe laat|waar|que horas|onde)(?: then| tho| alors| dann)? ?\??$/;
/** One is to be fetched, when and where was told before: « jpasse te prendre ? » */
const FETCHES =
  /^[^.!]{0,20}\b(?:(?:pick|scoop) (?:u|you) up(?! (?:an?|some|the|ur|your)\b)|come (?:and )?(?:get|fetch) (?:u|you)|(?:jpasse|je passe|jviens|je viens) te (?:prendre|chercher|recup\w*)(?! (?:l[ae]s?|une?|des|du|de quoi)\b(?! (?:matin|midi|soir)))|hol(?:e|en)? dich(?: ab)?|dich abholen|te (?:recojo|paso a (?:buscar|recoger))|passo a prenderti|vengo a prenderti|haal (?:ik )?je(?: op)?|je (?:op)?halen|te (?:busco|pego))\b[^.!]{0,16}$/;
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
  /\b(?:with|w|avec|mit|con|met|com) (?!(?:me|us|moi|nous|mir|uns|noi|mij|ons)\b)[a-z]|\b(?:vous vous|they|he|she|ils?|elles?)\b/;
/** Whether one is asked to meet, and no more: the day was spoken of before. */
const asksToMeet = (form: string): boolean =>
  form.length <= LONGEST_ASKED &&
  form.includes('?') &&
  speaksOfMeeting(form) &&
  !SOME_TIME.test(form) &&
  !NOT_MET.test(form) &&
  !WITH_OTHERS.test(form);

/** Whether a message in normal form says yes to a time or a place that was put forward last, and that one had not named oneself. */
export function takesPutForward(form: string, turns: readonly Turn[]): boolean {
  const last = turns.at(-1);
  if (last?.from !== 'other' || form.length > LONGEST_TAKEN || last.text.length > LONGEST_HALF) return false;
  const theirs = formOf(last.text).text;
  if (!(isHalf(theirs) || FETCHES.test(theirs) || asksToMeet(theirs))) return false;
  const said = withoutEcho(form, theirs).replace(ASKS_REST, '');
  if (!isAssent(said)) return false;
  const recent = turns
    .slice(0, -1)
    .slice(-RECENT)
    .map(({ from, text }) => ({ from, said: formOf(text.slice(0, LONGEST_READ)).text }));
  if (recent.some((one) => isElsewhere(one.said))) return false;
  if (!isHalf(theirs)) {
    const timed = recent.filter((one) => HAS_CLOCK.test(one.said) || HAS_DAY.test(one.said));
    return FETCHES.test(theirs)
      ? timed.length > 0
      : timed.some((one) => one.from === 'other' && ASKS_FREE.test(one.said));
  }
  const told = recent.filter(({ from }) => from === 'me').flatMap(({ said }) => said.match(TOKEN) ?? []);
  const isNew = (theirs.match(TOKEN) ?? []).some((word) => !told.includes(word));
  if (!isNew) return false;
  return (
    recent.some(({ said }) => ofBoth(said) || (speaksOfComing(said) && HAS_SPOT.test(said))) ||
    (AGREES.test(form) &&
      HAS_SPOT.test(theirs) &&
      recent.some(({ from, said }) => ASKS_BARELY.test(said) && (from === 'other' || theirs.includes('?'))))
  );
}
