/**
 * Messages that are a time, a place at which people meet, and hardly more. The words are taken out one after the other, so
 * that none is read in two ways.
 */
import { holds } from '../../matches.ts';
import { CLOCK, DAY, HAS_CLOCK, HAS_SPOT, HOUR, IS_AFTER_SCHOOL, NOT_MET, SPOT } from './spots.ts';

/** What says nothing of its own beside a time, that it suits one among it, by language. */
const SMALL = [
  'bet|so|how about|make it|works|perfect|ok|oki|okay|yes|yeah|yh|ye|um+|uh+|hm+|like|say|lets say|lets do|lets go|about|around|probs|the|that|same|usual|my|ur|is good|is fine|for me|then|ish|lol|after school|morning|afternoon|evening|half|past|quarter|fifteen|thirty|to|at|on|dot|sharp|or so|better|id rather|rather|id prefer|prefer|sounds|good|cool|suits me|its|is|easier|this|next|free|after|from|before|until|till|im|i am|i can(?: do| make)?|pls|please|tho|why|innit|lmao|haha|btw|actually|well|oh|just|bro|mate|x|fr|ig|ofc|i (?:think|guess)|right',
  "plutot|alors|donc|parfait|oui|ouais|dac|euh+|bah|ben|disons|genre|vers|ca va|c bon|pour moi|pr moi|mdr|apres les cours|matin|midi|aprem|soir|le|la|les|a|au|trente|quinze|pile|mieux|c ?['’]? ?est|c|ca|va pour|ce|cette|apres|a partir de|avant|je prefere|jprefere|je ?suis|jsui?s?|chui|libre|dispo|je ?peux|jpeux|m ?['’]? ?arrange",
  'ja|also|passt(?: mir)?|geht|dann|nach der schule|morgens|nachmittags?|abends?|halb|um|gegen|diesen|nachsten|ab|nach|vor|am|im|der|die|das|zum|zur|besser|lieber|ist|war|ware|(?:da )?(?:hab|hatte) ich (?:zeit|frei)|(?:da )?(?:kann|konnte) ich|(?:da )?bin ich|frei|bei mir|fur mich|mir|gut|sagen wir|so|ginge|gehen|klar|eher|erst',
  'si|vale|pues|este|mejor|prefiero|estoy|libre|puedo|me va bien|me viene bien|a mi|las|el|en|por la tarde|tarde|y media|y cuarto|menos cuarto|en punto|seria|que tal|despues de(?: las?)?|despues de clase',
  'allora|facciamo|quest[oa]|direi|va bene|meglio|preferisco|sono|sn|liber[oa]|posso|per me|mi va|un quarto|meno|in punto|di pomeriggio|pomeriggio|sera|il|lo|alle|al|e|e mezza|dopo scuola',
  'oke|dan|deze|doe maar|goed|prima|kan|ik|wel|lukt|gaat|past|eerder|vrij|beter|zou kunnen|liever|lijkt me|dat|de|het|om|kwart|over|voor|na school|smiddags|middag|savonds|avond|bij|naar',
  'sim|entao|pode ser|melhor|prefiro|tou|estou|livre|consigo|pra mim|para mim|e meia|em ponto|da tarde|de tarde|o|as|no|na|pro|pra|ao|depois da escola',
  'by|near|outside|inside|in front of|behind|next to|under|in|maybe|perhaps|then|see u|see you|cant wait',
  'moins (?:dix|cinq|vingt|le quart)|et (?:quart|demie)|matin|devant|dvt|derriere|en face d[eu]|pres d[eu]|peut etre|du coup',
  'vorm?|vor|hinterm?|ans?|ins|in|an|beim|bei|vielleicht|vllt|eingang|den|dem|fruh|und|so um|oder so',
  'menos (?:diez|cinco|veinte)|y (?:diez|cinco|veinte|media)|manana|delante|detras|del?|en|quizas|entonces|el finde|puerta|entrada',
  'meno (?:dieci|cinque|venti)|e (?:dieci|cinque|venti|un quarto)|davanti|dietro|fuori|del?|nel|nella|dal|all?|al+a|forse|ingresso|ai|agli|tipo|verso|per',
  'achter|op|misschien|ingang|ofzo|en',
  'meia|mezza|media|frente|atras|porta|entrada|em|na|d[aeo]|talvez|la|e|umas|pelas|y',
].join('|');
/** A day or a time, also a bare number. */
const TIME = String.raw`(?:@? ?\d{1,2}(?: ?[:.h] ?\d\d)?(?: ?(?:h(?:eures?)?|am|pm|ish|uhr|uur|u|o ?['’]? ?clock))?\b|${CLOCK}|${DAY}|\b${HOUR}(?: heures?)?\b)`;
const TIMES = new RegExp(TIME, 'g');
const SMALLS = new RegExp(String.raw`\b(?:${SMALL})\b`, 'g');
const SPOTS = new RegExp(SPOT, 'g');

const HAS_DAY = new RegExp(DAY);

export const HAS_TIME = new RegExp(TIME);

const isSmall = (said: string): boolean => !/[a-z\d]/.test(said.replace(SMALLS, ' '));

/** Whether nothing but a time is said. */
export const isTimeOnly = (said: string): boolean => HAS_TIME.test(said) && isSmall(said.replace(TIMES, ' '));

/** Whether nothing but a place at which people meet is said, with a time or without one. */
export const isSpotOnly = (said: string): boolean =>
  HAS_SPOT.test(said) && isSmall(said.replace(TIMES, ' ').replace(SPOTS, ' '));

/** Longest of them, in characters. */
const LONGEST = 60;

/** Whether a place and an hour are put to the other side, and nothing else: "cinema, saturday at 5?" */
export const isBarePlan = (form: string): boolean =>
  form.length <= LONGEST &&
  form.includes('?') &&
  HAS_CLOCK.test(form) &&
  isSpotOnly(form) &&
  !NOT_MET.test(form);

/** What comes behind a question that asks somebody along: that one is free, that the other side is to come. */
const ALONG =
  /^[^a-z\d]*$|\b(?:free|off|libre|dispo|frei|zeit|liber[oa]|vrij|livre|folga|come|komm|ven|vieni|kom|vem|viens|lust|wanna|ganas|voglia|zin|fancy|bock|motiv\w*|chaude?|ferien|schulfrei|vakantie|vacaciones|no hay (?:cole|clase)|festa|feriado|puente)\b/;

/** Whether a day and a place are put to the other side: « mittwoch kirmes? hab eh frei ». */
export function isDayPlan(form: string): boolean {
  const at = form.indexOf('?');
  const plan = form.slice(0, Math.max(0, at));
  return (
    form.length <= LONGEST &&
    HAS_DAY.test(plan) &&
    isSpotOnly(plan) &&
    ALONG.test(form.slice(at + 1)) &&
    !NOT_MET.test(form)
  );
}

/** That it is settled so: « vrijdag bij de kermis dan ». */
const THEN = /\b(?:then|du coup|alors|donc|dann|entonces|pues|allora|dan|entao)\b/;

/** Whether a day and a place are all that is said, as what follows from what was spoken of; one may be glad behind. */
export function isAgreedPlan(form: string): boolean {
  // Most say no such word, and need not be parted.
  if (form.length > LONGEST || form.includes('?') || !holds(form, THEN)) return false;
  const [plan = ''] = form.split(/[,.!\n]/, 1);
  return (
    THEN.test(plan) &&
    (HAS_DAY.test(plan) || HAS_CLOCK.test(plan) || IS_AFTER_SCHOOL.test(plan)) &&
    isSpotOnly(plan) &&
    !NOT_MET.test(form)
  );
}

/** At one's own home. */
const HOME =
  /\b(?:(?:la |aqui )?em casa|(?:na )?minha casa|bei mir(?: zuhause| daheim)?|(?:en )?mi casa|(?:a )?casa mia|da me|bij mij(?: thuis)?|chez moi|at mine|at my (?:place|house))\b/g;

/** Whether nothing but a day and an hour at one's own home is said: « então sexta às 15 lá em casa ». */
export const isHomePlan = (form: string): boolean =>
  form.length <= LONGEST &&
  form.search(HOME) >= 0 &&
  HAS_DAY.test(form) &&
  HAS_CLOCK.test(form) &&
  isTimeOnly(form.replace(HOME, ' ')) &&
  !NOT_MET.test(form);
