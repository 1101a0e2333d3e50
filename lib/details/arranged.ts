/** A bare time or place, where one is about to meet: the other side asked when, or where, and this settles it. */
import { formOf } from '#lib/text/form.ts';
import { isAssent, OF_THINGS, proposes } from './assent.ts';
import { holds, matchesOf } from './formats/matches.ts';
import { HAS_TIME, isSameAgain, isSpotOnly, isTimeOnly } from './formats/said/meetings/bare-plans.ts';
import { CLOCK, DAY, HAS_CLOCK, HAS_SPOT, isNotMet, SPOT } from './formats/said/meetings/spots.ts';
import {
  arePlanning,
  asksPlace,
  asksTime,
  isElsewhere,
  isNoPlan,
  speaksOfComing,
  speaksOfMeeting,
} from './planned.ts';
import type { Turn } from './types.ts';

/** Longest answer that is a time or a place, in characters of its normal form, and longest that is both. */
const LONGEST = 45;
const LONGEST_BOTH = 70;
/** Longest message that is read for what it asks. */
const LONGEST_ASKED = 160;
/** Messages in which the meeting was spoken of. */
const RECENT = 6;

const BESIDE =
  "(?:at|by|near|outside|inside|in front of|behind|under|next to|devant|dvt|derriere|a cote d[eu]|pres d[eu]|en face d[eu]|sous|au|aux|a la|a l ?['’] ?|vorm|vor dem|hinterm|hinter dem|beim?|unter der|en el|en la|delante de|detras de|al lado del?|davanti (?:a|al|alla)|fuori (?:da|dal|dalla)|dietro|alla|all ?['’]|al|no|em frente a[o]?|na frente d[aeo]|na (?:porta|entrada) d[aeo]|an der|am|op het|op de|atras d[oa]|bij|voor|achter|onder|vicino a(?:l|lla|i)?|perto d[aoe]|cerca del?)";
/** Begins with where something stands; what it is may be anything. */
const AT_PLACE = new RegExp(
  String.raw`^(?:(?:ok|ben|bah|euh|um+|hm+|like|yeah|passt|pues|allora|lets say)[ ,.]{1,3}|liever |plutot |right |just |downstairs |la |juste |direkt |justo )?${BESIDE}(?: (?:the|de|der|dem|den|la|le|les|el|il|lo|o|het)\b)?[ '’]{0,2}[a-z0-9][a-z0-9 ,.'’-]{2,36}$`,
);
const HAS_PLACE = new RegExp(String.raw`\b${BESIDE} [a-z]|${SPOT}`);
/** A place at which people meet, and hardly more. */
const ONLY_SPOT = new RegExp(
  `^(?:(?:(?:at|by|in|a|en|na|no|ai|al|alla|am|im|beim|an|bij|op|dans|dvt|devant) )?(?:the|le|la|l ?['’]|el|il|lo|o|de|het|die|der|den|dem|au) ?|(?:na|no|ai|al|alla|am|im|beim|au|a la) )?(?:[a-z'’-]{2,14} )?${SPOT}(?: [a-z'’-]{2,14}| (?:d[aeio]|del|della|de la|van|vom|am|an der|in der|im|beim|next to|by|near|op|bij|junto|vicino|pres|a cote|${BESIDE}) [a-z' ]{2,25})?[ !.]{0,3}$`,
);
/** At home one is not met, and all sorts of turns begin as a place does. */
const NO_PLACE =
  /\b(?:bed|room|home|lit|chambre|maison|couette|bett|zimmer|hause|cama|habitacion|casa|letto|camera|quarto|kamer|huis|moment|same time|work|travail|least|first|all(?! ?['’])|end|top|last|pire|moins|fait|secours|revoir|contraire|hasard|pif|mieux|debut|fond|calme)\b/;
/** Begins with an hour, or has few words before it, whatever follows: "at 4 when school ends". */
const BEGINS_TIMED = new RegExp(`^[a-z]{0,8}[ ,]{0,2}(?:${DAY},? )?(?:[a-z]{1,7} ){0,3}${CLOCK}`);
const BEGINS_CLOCK = new RegExp(`^(?:${CLOCK}|${DAY})`);
/** When school or practice is over, which is no lesson. */
const AFTER =
  /\b(?:after|apres|nach(?: der| dem)?|despues del?|dopo|na(?= (?:school|de les|training|t eten|het eten))|depois d[aeo]) (?:[a-z]{1,6} ){0,2}[a-z]{3,12}\b/g;

/** What comes behind says why. */
const WHY =
  /[,;]| (?:q|que|che|want|omdat|denn|weil|cause|cos|coz|because|parce|pcq|car|perche|porque|porq|pq) /;

/** "Like 3ish?" */
const PUT_FORWARD = /\b(?:like|about|around|abt|genre|vers|so gegen|tipo|verso)\b|ish\b/;

/** Asks whether it suits the other side. */
const TAG =
  /[ ,]{1,2}(?:c(?: ?['’]? ?est)? b(?:on|ien)|ca (?:te |le )?(?:va|dit|convient|fait)|hein|right|yeah|ok(?:ay)?|oder|passt(?: (?:das|dir))?|vale|te (?:va|parece)(?: bien)?|va bene|ti va|goed|toch|ta bom|ne)(?: (?:non|nan|no|pour toi|for (?:u|you)))?[ ?]*\?$/;

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
  (isSpotOnly(said) || ((AT_PLACE.test(said) || ONLY_SPOT.test(said)) && !NO_PLACE.test(said)));

/** Whether the time, or the place, is said that was missing from what the child has just said: « à l'arrêt », « 17h30 ». */
function completesPlan(form: string, turns: readonly Turn[]): boolean {
  const said = form.trim().replace(/ ?\?+$/, '');
  const isTime = said.length <= LONGEST && HAS_CLOCK.test(said) && isTimeOnly(said);
  if (said === '' || isNotMet(said) || (!isTime && !isPlaceAlone(said))) return false;
  const last = turns.at(-1);
  const isYes = last?.from === 'other' && isAssent(formOf(last.text).text);
  const own = isYes ? turns.at(-2) : last;
  if (own?.from !== 'me' || own.text.length > LONGEST_HALF) return false;
  const half = formOf(own.text).text.trim();
  const recent = turns.slice(-RECENT).map(({ text }) => formOf(text.slice(0, LONGEST_ASKED)).text);
  if (recent.some((one) => isElsewhere(one) || OF_THINGS.test(one)) || isNotMet(half)) return false;
  const isPlan = speaksOfMeeting(half);
  const asked = turns.slice(0, turns.lastIndexOf(own)).at(-1);
  const question = asked?.from === 'other' ? formOf(asked.text.slice(0, LONGEST_ASKED)).text : '';
  const isAnswer = asksPlace(question) && !OF_HOME.test(question) && !NO_PLACE.test(half);
  return isTime
    ? !half.includes('?') &&
        !HAS_CLOCK.test(half) &&
        (isPlaceAlone(half) || isAnswer || (isPlan && HAS_PLACE.test(half)))
    : HAS_CLOCK.test(half) && !HAS_SPOT.test(half) && (isTimeOnly(half) || isPlan);
}

/** Whether it is put forward where and when one might meet, after one has spoken of meeting: « sabato? al centro commerciale ». */
function putsForward(form: string, turns: readonly Turn[]): boolean {
  if (form.length > LONGEST || !HAS_TIME.test(form) || !isSpotOnly(form) || isNotMet(form)) return false;
  const recent = turns.slice(-RECENT).map(({ text }) => formOf(text.slice(0, LONGEST_ASKED)).text);
  return arePlanning(recent);
}

/** What brings another place or hour than the one that was proposed. */
const INSTEAD =
  /\b(?:(?:plutot|disons|genre|instead|rather|lets(?: just)? do|make it|(?:how|what) about|(?:can|could) we do|somewhere|lieber|eher|besser|lass|sagen wir|mejor|prefiero|meglio|piuttosto|facciamo|liever|doe maar|beter|melhor|prefiro|pode ser|(?:like|tipo)(?= (?:as? |alle )?\d))\b ?){1,2}/g;
/** The same, where nothing else may follow: "but at 5 i have training". */
const BUT = /\b(?:mais|but|yh but|aber|pero|maar(?: dan(?: wel)?)?|mas|ma) /g;
const HOUR_LATER =
  /\b(?:an|half an|une|demi|ne|eine|una|media|mezz|een|half|uma|meia) ?['’]? ?(?:hour|heure|stunde|hora|ora|uur)t?j?e? (?:later|earlier|plus t(?:ard|ot)|spater|fruher|mas t(?:arde|emprano)|antes|dopo|prima|eerder|mais (?:tarde|cedo)|depois)\b/;

/** What stands before and behind each, to the next stop. */
const clausesAt = (form: string, words: RegExp): string[] =>
  matchesOf(form, words).flatMap(({ 0: { length }, index }) => [
    (
      form
        .slice(0, index)
        .split(/[,!?\n]|\.(?!\d)/)
        .at(-1) ?? ''
    ).trim(),
    (form.slice(index + length).split(/[,!?\n]|\.(?!\d)/, 1)[0] ?? '').split(WHY, 1)[0]?.trim() ?? '',
  ]);
const isPut = (clause: string): boolean =>
  clause !== '' &&
  !isNotMet(clause) &&
  (isTimeOnly(clause) || isSpotOnly(clause) || (isPlaceAlone(clause) && !HAS_CLOCK.test(clause)));

/** Whether another place or hour is put against a proposed one: « nn pas au parc, plutôt derrière le franprix ». */
function countersPlan(form: string, turns: readonly Turn[]): boolean {
  const last = turns.at(-1);
  if (last?.from !== 'other' || form.length > LONGEST_COUNTER) return false;
  const isCountered =
    clausesAt(form, INSTEAD).some((one) => isPut(one) || (BEGINS_CLOCK.test(one) && !isNotMet(one))) ||
    clausesAt(form, BUT).some(isPut) ||
    holds(form, HOUR_LATER);
  if (!isCountered) return false;
  const plan = formOf(last.text.slice(0, LONGEST_ASKED)).text;
  return (
    !isNoPlan(plan) &&
    !isElsewhere(plan) &&
    (proposes(plan) || (speaksOfComing(plan) && (HAS_SPOT.test(plan) || HAS_TIME.test(plan))))
  );
}
const LONGEST_COUNTER = 110;

/** Asks how one is known there. */
const KNOWN_BY =
  /\b(?:(?:how|comment|wie|como|come|hoe) [^.!?\n]{0,20}(?:recogni[sz]e|know its|find (?:u|you)|reconna\w+|te trouve|erkenn\w*|finde ich dich|reconozco|te encuentro|riconosco|ti trovo|herken|vind ik je|reconheco|te acho)|(?:u|you) wearing|habille(?:e|r)?|hast du an|llevas puesto|sarai vestit[oa]|heb je aan|roupa)\b/;

/** What one has on, or with one. */
const I_HAVE =
  /\b(?:ill|im|ive|i|j\w{2,9}|ich|hab|bin|llev\w+|tengo|estoy|avro|ho|metto|ik|heb|ben|vou|to|tou)\b/;
/** Whether one says what one wears or where one stands, to who comes on that day: « sudadera negra, al lado del quiosco ». */
function isKnownBy(form: string, turns: readonly Turn[]): boolean {
  const last = turns.at(-1);
  if (last?.from !== 'other' || form.includes('?') || !(I_HAVE.test(form) || HAS_PLACE.test(form)))
    return false;
  const asked = formOf(last.text.slice(0, LONGEST_ASKED)).text;
  return (
    KNOWN_BY.test(asked) &&
    (HAS_TIME.test(asked) || HAS_SPOT.test(asked)) &&
    !isElsewhere(asked) &&
    !isNotMet(form)
  );
}

/** « Tu connais le pont de pierre ? » */
const KNOWN_PLACE =
  /\b(?:(?:u|you) know|tu (?:connais|vois(?! (?:ta|ton|tes|la |sa|son|le )(?:[a-z]+) a\b))|kennst du|conoces|sabes donde|conosci|hai presente|ken je|conhece|sabe onde)\b/;
const THERE = /\b(?:there|la|da|dort|ahi|alli|li|daar|er|ai)\b/;

/** Whether one is to meet at a place that was just spoken of, or where one met before. */
function meetsThere(form: string, turns: readonly Turn[]): boolean {
  const [last = ''] = turns.slice(-1).map(({ text }) => formOf(text.slice(0, LONGEST_ASKED)).text);
  const isThere = KNOWN_PLACE.test(last) && HAS_CLOCK.test(form) && THERE.test(form) && isTimeOnly(form);
  const isAgain =
    form.length <= LONGEST_BOTH && HAS_TIME.test(last) && last.includes('?') && isSameAgain(form);
  return (isThere || isAgain) && !isElsewhere(last) && !isNotMet(form);
}

/** Whether an answer in normal form settles where or when one meets, after what was said. */
export const settles = (form: string, turns: readonly Turn[]): boolean =>
  turns.length > 0 &&
  (answers(form, turns) ||
    completesPlan(form, turns) ||
    putsForward(form, turns) ||
    meetsThere(form, turns) ||
    countersPlan(form, turns) ||
    isKnownBy(form, turns));

function answers(form: string, turns: readonly Turn[]): boolean {
  const trimmed = form.trim().replace(TAG, '');
  // A time that is put forward settles it as well; a bare one asks back.
  const said = (PUT_FORWARD.test(trimmed) ? trimmed.replace(/ ?\?+$/, '') : trimmed).replace(
    / ?\? (?=[a-z])/,
    ', ',
  );
  if (said === '' || said.length > LONGEST_BOTH || said.includes('?')) return false;
  const timed = said.replaceAll(AFTER, ' ').trim();
  if (isNotMet(timed)) return false;
  // One may have put off the answer by a message of one's own, or have answered half of it.
  const asked = turns.slice(-2).findLast(({ from }) => from === 'other');
  if (!asked || asked.text.length > LONGEST_ASKED) return false;
  const isShort = said.length <= LONGEST;
  const [first = ''] = timed.split(WHY, 1);
  const isTime = isShort && (isTimeOnly(timed) || isTimeOnly(first));
  if (!isTime && trimmed.includes('?')) return false;
  const isPlace = isPlaceAlone(said);
  const isBoth = HAS_CLOCK.test(said) && HAS_PLACE.test(said);
  const isTimed = isTime || isBoth || BEGINS_TIMED.test(timed);
  const isThere = HAS_CLOCK.test(said) && BE_THERE.test(said);
  if (!isTimed && !isPlace && !isThere) return false;
  const question = formOf(asked.text).text;
  if (isNoPlan(question)) return false;
  // A time may be put against a proposed one.
  if (isTime && proposes(question) && (question.includes('?') || HAS_CLOCK.test(said))) return true;
  if (isThere && (HAS_SPOT.test(question) || OUTING.test(question)) && speaksOfComing(question))
    return !isElsewhere(question);
  if (HAS_CLOCK.test(said) && HAS_SPOT.test(said) && speaksOfComing(question)) return !isElsewhere(question);
  const isWhole = turns.at(-1)?.from === 'me' && asksPlace(question) && HAS_TIME.test(said);
  const isAnswer =
    (isTimed && (asksTime(question) || isWhole || (HAS_CLOCK.test(said) && speaksOfMeeting(question)))) ||
    ((isPlace || isBoth) && asksPlace(question));
  if (!isAnswer) return false;
  const recent = turns.slice(-RECENT).map(({ text }) => formOf(text.slice(0, LONGEST_ASKED)).text);
  const speaks = isBoth ? speaksOfComing : speaksOfMeeting;
  return arePlanning(recent, (one) => speaks(one) || proposes(one));
}
