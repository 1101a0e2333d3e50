/** A bare time or place, where one is about to meet: the other side asked when, or where, and this settles it. */
import { formOf } from '#lib/text/form.ts';
import { HAS_TIME, isSpotOnly, isTimeOnly } from '../formats/said/meetings/bare-plans.ts';
import { CLOCK, DAY, HAS_CLOCK, HAS_SPOT, NOT_MET, SPOT } from '../formats/said/meetings/spots.ts';
import type { Turn } from '../types.ts';
import { isAssent, OF_THINGS, proposes } from './assent.ts';
import {
  asksHome,
  asksPlace,
  asksTime,
  isElsewhere,
  saysHome,
  speaksOfComing,
  speaksOfMeeting,
} from './planned.ts';
import { saysAlone } from './yes-tails.ts';

/** Longest answer that is a time or a place, in characters of its normal form, and longest that begins with a time. */
const LONGEST = 45;
const LONGEST_TIMED = 70;
/** Longest message that is read for what it asks. */
const LONGEST_ASKED = 160;
/** Messages in which the meeting was spoken of. */
const RECENT = 6;

const BESIDE =
  "(?:at|by|near|outside|inside|in front of|behind|under|next to|devant|dvt|derriere|a cote d[eu]|pres d[eu]|en face d[eu]|sous|au|aux|a la|a l ?['’] ?|vorm|vor dem|hinterm|hinter dem|beim?|unter der|en el|en la|delante de|detras de|al lado del?|davanti (?:a|al|alla)|fuori (?:da|dal|dalla)|dietro|alla|all ?['’]|al|no|em frente a[o]?|na frente d[aeo]|na (?:porta|entrada) d[aeo]|an der|am|op het|op de|atras d[oa]|bij|voor|achter|onder)";
/** Begins with where something stands; what it is may be anything. */
const AT_PLACE = new RegExp(
  String.raw`^(?:(?:ok|ben|bah|euh|um+|hm+|like|yeah|passt|pues|allora|lets say)[ ,.]{1,3}|liever |plutot )?${BESIDE}(?: (?:the|de|der|dem|den|la|le|les|el|il|lo|o|het)\b)?[ '’]{0,2}[a-z0-9][a-z0-9 ,.'’-]{2,36}$`,
);
/** A place at which people meet, and hardly more. */
const ONLY_SPOT = new RegExp(
  `^(?:(?:(?:at|by|in|a|en|na|no|ai|al|alla|am|im|beim|an|bij|op|dans|dvt|devant) )?(?:the|le|la|l ?['’]|el|il|lo|o|de|het|die|der|den|dem|au) ?|(?:na|no|ai|al|alla|am|im|beim|au|a la) )?(?:[a-z'’-]{2,14} )?${SPOT}(?: [a-z'’-]{2,14}| (?:d[aeio]|del|della|de la|van|vom|am|an der|in der|im|beim|next to|by|near|op|bij|junto|vicino|pres|a cote) [a-z' ]{2,25})?[ !.]{0,3}$`,
);
/** At home one is not met, and all sorts of turns begin as a place does. */
const NO_PLACE =
  /\b(?:bed|room|home|lit|chambre|maison|couette|bett|zimmer|hause|cama|habitacion|casa|letto|camera|quarto|kamer|huis|moment|same time|work|travail|least|first|all(?! ?['’])|end|top|last|pire|moins|fait|secours|revoir|contraire|hasard|pif|mieux|debut|fond|calme)\b/;
/** Begins with an hour, or has few words before it, whatever follows: "at 4 when school ends". */
const BEGINS_TIMED = new RegExp(`^[a-z]{0,8}[ ,]{0,2}(?:${DAY},? )?(?:[a-z]{1,7} ){0,3}${CLOCK}`);

/** What comes behind says why. */
const WHY =
  /[,;]| (?:q|que|che|want|omdat|denn|weil|wenn|als|cause|cos|coz|because|parce|pcq|car|perche|porque|porq|pq) /;

/** That it is the two who meet, or might: another day may be said than theirs. */
const TOGETHER = /\b(?:we|wij|wir|uns|elkaar|dich|jou|je graag)\b/;

/** "Like 3ish?" */
const PUT_FORWARD = /\b(?:like|about|around|abt|genre|vers|so gegen|tipo|verso)\b|ish\b/;

/** One will be there: « chego umas 3h », to who has asked whether one comes. */
const BE_THERE =
  /\b(?:be there|come|coming|get there|(?:j ?['’]? ?)?y (?:suis|serai|vais)|jy (?:suis|serai|vais)|je (?:viens|passe)|jviens|j ?['’]? ?arrive|bin|komme?|llego|estare|estoy|ire|voy|paso|arrivo|ci sono|sono (?:li|la)|vengo|passo|ben|kom|sta|chego|to (?:la|ai)|tou la|vou|apareco|apreco)\b/;
/** Where one lives, was born, learns or is just now, which is not where one meets. */
const OF_HOME =
  /\b(?:live|from|born|school|habit\w*|vis|ecole|wohn\w*|schule|vives|eres|abiti|sei|woon\w*|mora|moras|vive|(?:r|are) (?:u|you)|t ?['’]? ?es|bist|estas|ben je|cola|ta|esta|tas)\b/;
/** What is done out of doors together, and says where well enough. */
const OUTING =
  /\b(?:swimming|skating|shopping|footy|schwimmen|schlittschuh\w*|skaten|shoppen|nadar|patinar|nuotare|pattinare|zwemmen|schaatsen|nager|patiner)\b/;
/** Longest message of one's own that is half of a plan, in characters. */
const LONGEST_HALF = 50;

/** The place alone, which may be anything that stands beside something. */
const isPlaceAlone = (said: string): boolean =>
  said.length <= LONGEST &&
  (isSpotOnly(said) ||
    ((AT_PLACE.test(said) || (HAS_SPOT.test(said) && ONLY_SPOT.test(said))) && !NO_PLACE.test(said)));

/** Whether the time, or the place, is said that was missing from what the child has just said: « à l'arrêt », « 17h30 ». */
function completesPlan(form: string, turns: readonly Turn[]): boolean {
  const last = turns.at(-1);
  const own = last?.from === 'other' ? turns.at(-2) : last;
  if (own?.from !== 'me' || own.text.length > LONGEST_HALF) return false;
  const said = form.trim().replace(/ ?\?+$/, '');
  const isTime = said.length <= LONGEST && HAS_CLOCK.test(said) && isTimeOnly(said);
  if (said === '' || NOT_MET.test(said) || (!isTime && !isPlaceAlone(said))) return false;
  if (last !== own && !isAssent(formOf(last?.text ?? '').text)) return false;
  const half = formOf(own.text).text.trim();
  const recent = turns.slice(-RECENT).map(({ text }) => formOf(text.slice(0, LONGEST_ASKED)).text);
  if (recent.some((one) => isElsewhere(one) || OF_THINGS.test(one)) || NOT_MET.test(half)) return false;
  const asked = turns.slice(0, turns.lastIndexOf(own)).at(-1);
  const question = asked?.from === 'other' ? formOf(asked.text.slice(0, LONGEST_ASKED)).text : '';
  const isAnswer = asksPlace(question) && !OF_HOME.test(question) && !NO_PLACE.test(half);
  return isTime
    ? !half.includes('?') && !HAS_CLOCK.test(half) && (isPlaceAlone(half) || isAnswer)
    : HAS_CLOCK.test(half) && !HAS_SPOT.test(half) && (isTimeOnly(half) || speaksOfMeeting(half));
}

/** Whether it is put forward where and when one might meet, after one has spoken of meeting: « sabato? al centro commerciale ». */
function putsForward(form: string, turns: readonly Turn[]): boolean {
  if (form.length > LONGEST || !HAS_TIME.test(form) || !isSpotOnly(form) || NOT_MET.test(form)) return false;
  const recent = turns.slice(-RECENT).map(({ text }) => formOf(text.slice(0, LONGEST_ASKED)).text);
  return recent.some(speaksOfMeeting) && !recent.some(isElsewhere);
}

/** Whether an answer in normal form settles where or when one meets, after what was said. */
export const settles = (form: string, turns: readonly Turn[]): boolean =>
  turns.length > 0 && (answers(form, turns) || completesPlan(form, turns) || putsForward(form, turns));

/** Of several questions that which is about meeting, where another is about something else: « on se voit quand ? c'est quand ton anniv ? » */
function planIn(form: string): string {
  if (!isElsewhere(form)) return form;
  const plan = form.split('?').find((one) => speaksOfMeeting(one) && !isElsewhere(one));
  return plan === undefined ? form : `${plan}?`;
}

function answers(form: string, turns: readonly Turn[]): boolean {
  const trimmed = form.trim();
  // A time that is put forward settles it as well; a bare one asks back.
  const said = PUT_FORWARD.test(trimmed) ? trimmed.replace(/ ?\?+$/, '') : trimmed;
  if (said === '' || said.length > LONGEST_TIMED || said.includes('?') || NOT_MET.test(said)) return false;
  // One may have put off the answer by a message of one's own, or have answered half of it.
  const asked = turns.slice(-2).findLast(({ from }) => from === 'other');
  if (!asked || asked.text.length > LONGEST_ASKED) return false;
  const [first = ''] = said.split(WHY, 1);
  const isTime = said.length <= LONGEST && (isTimeOnly(said) || (first !== said && isTimeOnly(first)));
  if (!isTime && form.includes('?')) return false;
  const question = planIn(formOf(asked.text).text);
  const isPlace = isPlaceAlone(said) || (saysHome(said) && asksHome(question));
  const isTimed =
    isTime || (HAS_CLOCK.test(said) && BEGINS_TIMED.test(said)) || (saysAlone(said) && /\d/.test(said));
  const isThere = HAS_CLOCK.test(said) && BE_THERE.test(said);
  if (!isTimed && !isPlace && !isThere) return false;
  // A time may be put against a proposed one.
  if (isTime && proposes(question) && (question.includes('?') || HAS_CLOCK.test(said))) return true;
  if (isThere && (HAS_SPOT.test(question) || OUTING.test(question)) && speaksOfComing(question))
    return !isElsewhere(question);
  if (HAS_CLOCK.test(said) && HAS_SPOT.test(said) && speaksOfComing(question)) return !isElsewhere(question);
  const isWhole = turns.at(-1)?.from === 'me' && asksPlace(question) && HAS_TIME.test(said);
  const isAnswer =
    (isTimed &&
      (asksTime(question) ||
        isWhole ||
        (isTime && (isTimeOnly(question) || (TOGETHER.test(question) && speaksOfMeeting(question)))) ||
        (HAS_CLOCK.test(said) && speaksOfMeeting(question)))) ||
    (isPlace && asksPlace(question));
  if (!isAnswer) return false;
  const recent = turns.slice(-RECENT).map(({ text }) => planIn(formOf(text.slice(0, LONGEST_ASKED)).text));
  return recent.some(speaksOfMeeting) && !recent.some(isElsewhere);
}
