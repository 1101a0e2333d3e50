/** The day one was born, told to who has asked for it or has told theirs. */
import { askedBy } from '../../asked.ts';
import type { Message } from '../../types.ts';
import { type Place, placesOf } from './behind.ts';
import { ANNIV, CUMPLE, DATE, FEAST, GEB, NAMED_DATE, NIVER, VERJAARDAG } from './days.ts';
import { toldOf } from './told.ts';

const AND_YOU =
  '(?:u\\b|you\\b|(?:and|n) (?:you|u|yours)|wbu|hbu|et (?:toi|le tien)|und (?:du|dir|deiner|deine|deins|wann du)|y (?:tu|el tuyo)|e (?:tu|vc|voce|il tuo|o teu|o seu)|en (?:jij|die van jou|jouw))';
const MINE =
  "(?:mines?|mine is|mine ?['’]s|(?:und )?meiner(?: (?:ist|is))?|(?:y )?el mio(?: es)?|(?:e )?il mio(?: e)?|(?:en )?die van mij(?: is)?|(?:e )?o meu(?: e)?|le mien(?: c ?['’]? ?est| c)?|moi(?: c ?['’]? ?est| c)?|ich|yo|io|ik|eu|me|im)";
const YES = '(?:ja|yes|yeah|yep|si|oui|sim|na|no|bah|lol|haha|jaja|also|pues|ehm|hm+)';
/** A day and hardly more, as one answers. */
const BARE = new RegExp(
  String.raw`^(?:${YES},? )?(?:${MINE} )?(?:(?:on|in|le|a|au|am|an|op|met|el|il|em|no|dia|de) ){0,2}(${DATE}|${FEAST}|tomorrow|tmrw?|demain|morgen|domani|amanha)(?= ?(?:$|[,.!)]|leider|lol|mdr|haha|zelf|,? ?${AND_YOU}))`,
  'g',
);
/** Whose day is asked for, where it is not the child's. */
const OF_OTHERS =
  /\b(?:brother|sister|mum|mom|dad|friend|mate|bf|gf|dog|cat|frere|soeur|mere|pere|copain|copine|chien|chat|bruder|schwester|hermano|hermana|fratello|sorella|irmao|irma|broer|zus)s?\b/;
/** « c mon anniv »: the day is the one that was spoken of. */
const THEN =
  /\b((?:c ?['’]? ?est|c|it ?['’]?s|its|thats|that ?['’]?s|das ist|da ist|es|e|dat is) (?:mon|my|mein|mi|il mio|meu|mijn) (?:anniv|anniversaire|bday|b-day|birthday|geburtstag|cumple|cumpleanos|compleanno|aniversario|verjaardag))\b(?! (?:month|week|party|present|gift|cake|cadeau|fete|soiree|auj|demain|tomorrow|today|bientot|soon|dans|in |de\b|hier|yesterday|next|la semaine|le mois))/g;
/** One speaks of birthdays or of the stars: they are told to answer, or to say when one's own is. */
const OF_BIRTHDAYS = new RegExp(
  String.raw`\b(?:born|birthdays?|${ANNIV}|${GEB}|${CUMPLE}|compleann[oi]|${NIVER}|${VERJAARDAG}|cumplo|cumples|compio|compi|jarig|geboren|naciste|star ?sign|zodiac|sternzeichen|signe|signo|segno|sterrenbeeld)\b`,
);
/** « 17 février, et toi »: nobody has another day of their own. */
const ASKED_BACK = new RegExp(
  String.raw`^(?:(?:le|am|el|il|dia|op|on) )?(${NAMED_DATE}),? ?(?:und (?:deiner|deins)|y el tuyo|e il tuo|e o (?:teu|seu)|en die van jou|et le tien|and yours)\b`,
  'g',
);
const A_DATE = new RegExp(String.raw`(?:^|[^\w/])${DATE}`);

/** Where a form answers who has asked for the day, or says of a day that they have named that it is the one. */
export function birthdaysAnsweredIn(form: string, { heard }: Message): Place[] {
  const last = heard[0];
  if (!last) return placesOf(form, [ASKED_BACK]);
  const bare = placesOf(form, [BARE, ASKED_BACK]);
  if (
    bare.length > 0 &&
    !OF_OTHERS.test(last.form.text) &&
    (OF_BIRTHDAYS.test(last.form.text) || askedBy([{ from: 'other', text: last.written }]).has('birth-date'))
  )
    return bare;
  const then = toldOf(form, [THEN]);
  return then.length > 0 && !A_DATE.test(form) && A_DATE.test(last.form.text) ? then : [];
}
