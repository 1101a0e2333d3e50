/** The day one was born, told to who has asked for it or has told theirs. */
import { asksFor } from '../../../context/asked.ts';
import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { followed, ledIn } from '../led.ts';
import { toldOf } from '../told.ts';
import { SIGN } from './birthdays.ts';
import {
  ANNIV,
  COMPLE,
  CUMPLE,
  DATE,
  FEAST,
  GEB,
  MONTH,
  NAMED_DATE,
  NIVER,
  NTH_DAY,
  VERJAARDAG,
} from './days.ts';
import { NEXT_DAYS } from './near.ts';

const AND_YOU =
  '(?:u\\b|you\\b|(?:and|n) (?:you|u|yours)|wbu|hbu|et (?:toi|le tien)|und (?:du|dir|deiner|deine|deins|wann du)|y (?:tu|el tuyo)|e (?:tu|vc|voce|il tuo|o teu|o seu)|en (?:jij|die van jou|jouw))';
const MINE =
  "(?:mines?|mine is|mine ?['’]s|(?:und )?meiner(?: (?:ist|is))?|(?:y )?el mio(?: es)?|(?:e )?il mio(?: e)?|(?:en )?die van mij(?: is)?|(?:e )?o meu(?: e)?|le mien(?: c ?['’]? ?est| c)?|moi(?: c ?['’]? ?est| c)?|ich|yo|io|ik|eu|me|im)";
const YES = '(?:ja|yes|yeah|yep|si|oui|sim|na|no|bah|lol|haha|jaja|also|pues|ehm|hm+)';
/** A day and hardly more, as one answers. */
const BARE = new RegExp(
  String.raw`^(?:${YES},? )?(?:${SIGN}[^a-z\d]{1,5})?(?:${MINE} )?(?:(?:on|in|the|le|a|au|am|an|der|op|met|el|il|em|en|no|dia|de|del) ){0,2}(${DATE}|${FEAST}|${NEXT_DAYS}|(?:(?:noch|nog|still|encore|faltan?|mancano|just|only) )?(?:[2-6]|two|three|zwei|drei|dos|tres|due|tre|twee|drie|deux|trois) (?:days|tagen?|dias|giorni|dagen|jours))(?= ?(?:$|[,.!)😭😂]|leider|lol|mdr|ptdr|xd|jaja[ja]*|jeje|hihi|hehe|ihih|a?haha[ha]*|ahah[ah]*|kk+|rs+\b|zelf|,? ?${AND_YOU}))`,
  'g',
);
/** Whose day is asked for, where it is not the child's. */
const OF_OTHERS =
  /\b(?:brother|sister|mum|mom|dad|friend|mate|bf|gf|dog|cat|frere|soeur|mere|pere|copain|copine|chien|chat|bruder|schwester|hermano|hermana|fratello|sorella|irmao|irma|broer|zus|his|her|hat (?:er|sie|(?!ihr\b|du\b)[a-z]{3,} geburtstag)|cumple (?!an)[a-z]{4,}|compie gli anni [a-z]{3,}|is (?!je\b|jouw\b)[a-z]{3,} jarig|(?:wurde|ist) (?:er|sie) geboren|lui|lei|hij|zij|ele|ela|cumple (?:el|ella|tu)|son anniv(?:ersaire)?|(?:elle|il) est nee?)s?\b/;
/** « c mon anniv »: the day is the one that was spoken of. */
const THEN =
  /\b((?:c ?['’]? ?est|c|it ?['’]?s|its|thats|that ?['’]?s|das ist|da ist|es|e|dat is) (?:mon|my|mein|mi|il mio|meu|mijn) (?:anniv|anniversaire|bday|b-day|birthday|geburtstag|cumple|cumpleanos|compleanno|aniversario|verjaardag))\b(?! (?:month|week|party|present|gift|cake|cadeau|fete|soiree|auj|demain|tomorrow|today|bientot|soon|dans|in |de\b|hier|yesterday|next|la semaine|le mois))/g;
/** One speaks of birthdays or of the stars: they are told to answer, or to say when one's own is. */
const OF_BIRTHDAYS = new RegExp(
  String.raw`\b(?:born|birthdays?|${ANNIV}|${GEB}|${CUMPLE}|${COMPLE}|compleanni|${NIVER}|${VERJAARDAG}|cumplo|cumples|compio|compi|(?:word je|wirst du|turn(?:ing)?|(?:vc|voce|tu) faz|fazes|auras|fais les|fai gli) (?:\d\d?|anos|anni)|jarig|geboren|naciste|big day|grosser tag|gran dia|grande (?:giorno|dia)|grote dag|grand jour|star ?sign|zodiac|sternzeichen|signe|signo|segno|sterrenbeeld)\b`,
);
/** « 17 février, et toi »: nobody has another day of their own. */
const ASKED_BACK = followed(
  `^(?:(?:le|am|el|il|dia|op|on) )?(${NAMED_DATE})`,
  String.raw`,? ?(?:und (?:deiner|deins)|y el tuyo|e il tuo|e o (?:teu|seu)|en die van jou|et le tien|and yours)\b`,
);
const HAS_MONTH = new RegExp(String.raw`\b${MONTH}(?![a-z])`);
/** The day of the month that was named before, and nothing else: « und zwar am 21. » */
const ONLY_DAY = new RegExp(
  `^(?:(?:${YES}|und|et|y|e|en|and|ok|ye?a?h|ouais),? ){0,2}(?:zwar )?(?:(?:on|the|le|am|der|el|il|l ?['’] ?|de|dia|no|a|op|em|es|c|c ?['’]? ?est|its) ){0,3}(${NTH_DAY})[ .!]{0,3}(?:,? ?(?:${AND_YOU}|du|jij|tu|toi) ?\\?)?$`,
  'g',
);
/** Longest message that names the month of a birthday, in characters. */
const LONGEST_MONTH = 50;
const A_DATE = new RegExp(String.raw`(?:^|[^\w/])${DATE}`);

const BACK = [ASKED_BACK];
const DAY_ALONE = [ONLY_DAY];
const THAT_DAY = [THEN];

/** Where a form answers who has asked for the day, or says of a day that they have named that it is the one. */
export function birthdaysAnsweredIn(form: string, { heard, before }: Message): Place[] {
  const last = heard[0];
  if (!last) return placesOf(form, ledIn(form, BACK));
  const isAsked =
    !OF_OTHERS.test(last.form.text) &&
    (OF_BIRTHDAYS.test(last.form.text) || asksFor(last.written, 'birth-date'));
  const bare = isAsked ? placesOf(form, [BARE, ...ledIn(form, BACK)]) : [];
  if (bare.length > 0) return bare;
  const month = [before[0], last].map((one) => one?.form.text ?? '').find(isMonthOnly);
  if (month !== undefined && OF_BIRTHDAYS.test(last.form.text)) {
    const spoken = [month, ...heard.slice(0, 2).map((one) => one.form.text)];
    if (!spoken.some((one) => OF_OTHERS.test(one))) return placesOf(form, DAY_ALONE);
  }
  const then = toldOf(form, THAT_DAY);
  return then.length > 0 && !A_DATE.test(form) && A_DATE.test(last.form.text) ? then : [];
}

const isMonthOnly = (said: string): boolean =>
  said.length <= LONGEST_MONTH && HAS_MONTH.test(said) && !A_DATE.test(said);
