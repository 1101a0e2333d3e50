/** Where the other side is asked to come home, on a day or at an hour: that is plain enough without the tagger. */
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { isHomePlan } from './bare-plans.ts';
import { isTimed, nobodyMeets } from './meetings.ts';

/** To whom it is said: "minha prima vem" is told of others. */
const YOU_PT = String.raw`(?:^|[.,!?\n] ?|\b(?:vc|voce|tu|quiser|quiseres|queres|quer|pode|podes|podia|entao|so|ai|ei|oi) )`;
/** To stay for the night, and where. */
const SLEEPOVER =
  '(?:sleep ?over|stay over|(?:pyjama|pigiama) ?(?:party|feest(?:je)?)|soiree pyjama|pijamada|(?:fiesta|noche|festa|noite) d[eo] pijamas?|ubernacht(?:en|ung)|pennen|logeer(?:partij(?:tje)?|feest(?:je)?)|logeren|slapen|dormir)';
const AT_MINE =
  '(?:(?:at )?mine|at (?:my|our) (?:house|place)|(?:bei|bij) (?:mi[rj]|uns|ons)|chez (?:moi|nous)|da (?:me|noi)|en mi casa|(?:ca )?em casa|na minha casa)';
/** To come to where one lives. */
const HOMES = new RegExp(
  [
    String.raw`\b(?:kannst|konntest|magst|willst|komm|kommst)\b[^.,!?\n]{0,25} (?:zu mir|bei mir vorbei)\b`,
    String.raw`\b(?:ven(?:te|ite)?|cae[lt]e|vienes|(?:puedes|quieres|podrias) venir|pasate)\b[^.,!?\n]{0,15} (?:(?:a|por) mi casa|a casa)\b`,
    String.raw`\b(?:vieni|(?:puoi|vuoi|potresti) (?:venire|passare))\b[^.,!?\n]{0,15} (?:da me|a casa mia)\b`,
    String.raw`\b(?:kom|(?:je|jij) (?:mag|kan|kunt)|(?:mag|kan|kun|wil) (?:je|jij))\b[^.,!?\n]{0,25} (?:(?:bij|naar) mij|bij me thuis)\b`,
    String.raw`${YOU_PT}(?:vem|vir|vens|cola|passa|cai|aparece)\b[^.,!?\n]{0,15} (?:em casa|ca a casa|(?:pra|na|a) minha casa)\b`,
    // To stay for the night.
    String.raw`\b(?:du )?(?:darfst|kannst|willst)(?: du)?\b[^.,!?\n]{0,25} bei (?:mir|uns) (?:pennen|schlafen|ubernachten)\b`,
    String.raw`\b(?:te )?(?:puedes|podes|quieres) quedar(?:te)? a dormir\b`,
    String.raw`\b(?:puoi|vuoi) (?:dormire|restare a dormire) (?:da (?:me|noi)|a casa mia)\b`,
    String.raw`\b(?:je|jij) (?:mag|kan|kunt)\b[^.,!?\n]{0,25} (?:blijven slapen|komen slapen|logeren)\b`,
    String.raw`\b(?:podes|pode|queres|quer) dormir (?:ca|aqui|la em casa|na minha casa)\b`,
    String.raw`\b(?:${SLEEPOVER}\b[^.,!?\n]{0,16} ${AT_MINE}|${AT_MINE} (?:[a-z]{2,9} ){0,2}${SLEEPOVER})\b(?=[^.!\n]{0,40}\?)`,
    String.raw`\b(?:(?:u|you) (?:can|could|should) come|come) (?:(?:to mine\b|mine(?= ?(?:$|[,.!?\n\d]|(?:at|on|after|around|tonight|2nite|tomorrow|tmrw?|tmw|today|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|then|instead|for)\b)))|to my (?:house|place|flat)\b)`,
    String.raw`(?:\btu (?:peux|pe|veux) (?:venir|passer)|\bj?t ?['’]? ?invite|(?:^|[.,!?\n] ?)(?:viens|passe)) (?:[a-z]{2,8} )?(?:chez moi|a la maison)\b`,
  ].join('|'),
  'g',
);
/** Who else would be at home. */
export const PARENTS =
  'parents|mum|mom|dad|mere|pere|eltern|mama|papa|padres|madre|padre|miei|genitori|mamma|ouders|moeder|vader|pais|mae|pai';
/** That nobody is at home, or comes for the other side, and a party that is no group of players: this refuses nothing. */
const REFUSES_NOTHING = new RegExp(
  String.raw`\b(?:${PARENTS}) (?:[a-z]{2,8} )?(?:pas|arent|isnt|not|nicht|nich|no|non|nn|niet|nao|vient|passa|viene)\b|\b(?:pyjama|pigiama) ?party\b`,
  'g',
);
/** Longest message of which the whole may say when, in characters. */
const SHORT = 80;
/** Characters behind in which a longer one does. */
const NEAR = 60;

/** Where somebody is asked home. */
export function invitationsIn(form: string): Place[] {
  const found = matchesOf(form, HOMES)
    .map(({ 0: { length }, index }) => ({ from: index, to: Math.min(form.length, index + length + NEAR) }))
    .filter(({ from, to }) => isTimed(form.length <= SHORT ? form : form.slice(from, to)));
  if (found.length === 0 && isHomePlan(form)) return [{ from: 0, to: form.length }];
  return found.length > 0 && nobodyMeets(form.replaceAll(REFUSES_NOTHING, ' ')) ? [] : found;
}
