/**
 * Messages that are a time, a place at which people meet, and hardly more. The words are taken out one after the other, so
 * that none is read in two ways.
 */
import { CLOCK, DAY, HAS_CLOCK, HAS_SPOT, HOUR, NOT_MET, SPOT } from './spots.ts';

/** What says nothing of its own beside a time, that it suits one among it, by language. */
const SMALL = [
  'bet|so|how about|make it|works|perfect|ok|oki|okay|yes|yeah|yh|ye|um+|uh+|hm+|like|say|lets say|lets do|lets go|about|around|probs|the|that|same|usual|my|ur|is good|is fine|for me|then|ish|lol|after school|morning|afternoon|evening|half|past|quarter|fifteen|thirty|to|at|on|dot|sharp|or so|better|id rather|rather|id prefer|prefer|sounds|good|cool|suits me|its|is|easier|free|im|i am|i can(?: do| make)?|pls|please|tho',
  "plutot|alors|donc|parfait|oui|ouais|dac|euh+|bah|ben|disons|genre|vers|ca va|c bon|pour moi|pr moi|mdr|apres les cours|matin|midi|aprem|soir|le|la|les|a|au|trente|quinze|pile|mieux|c ?['’]? ?est|c|ca|va pour|je prefere|jprefere|je ?suis|jsui?s?|chui|libre|dispo|je ?peux|jpeux|m ?['’]? ?arrange",
  'ja|also|passt(?: mir)?|geht|dann|nach der schule|morgens|nachmittags?|abends?|halb|um|gegen|am|im|der|die|das|zum|zur|besser|lieber|ist|war|ware|(?:da )?(?:hab|hatte) ich (?:zeit|frei)|(?:da )?(?:kann|konnte) ich|(?:da )?bin ich|frei|bei mir|fur mich|mir|gut|sagen wir|so',
  'si|vale|pues|mejor|prefiero|estoy|libre|puedo|me va bien|me viene bien|a mi|las|el|en|por la tarde|tarde|y media|y cuarto|menos cuarto|en punto|seria|que tal|despues de clase',
  'allora|facciamo|direi|va bene|meglio|preferisco|sono|sn|liber[oa]|posso|per me|mi va|un quarto|meno|in punto|di pomeriggio|pomeriggio|sera|il|lo|alle|al|e|e mezza|dopo scuola',
  'oke|dan|doe maar|is goed|kan ik|kan|ben ik|vrij|beter|liever|lijkt me|dat|de|het|om|kwart|over|voor|na school|smiddags|middag|savonds|avond|bij|naar',
  'sim|entao|pode ser|melhor|prefiro|tou|estou|livre|consigo|pra mim|para mim|e meia|em ponto|da tarde|de tarde|o|as|no|na|pro|pra|ao|depois da escola',
].join('|');
/** A day or a time, also a bare number. */
const TIME = String.raw`(?:@? ?\d{1,2}(?: ?[:.h] ?\d\d)?(?: ?(?:h(?:eures?)?|am|pm|ish|uhr|uur|u|o ?['’]? ?clock))?\b|${CLOCK}|${DAY}|\b${HOUR}(?: heures?)?\b)`;
const TIMES = new RegExp(TIME, 'g');
const SMALLS = new RegExp(String.raw`\b(?:${SMALL})\b`, 'g');
const SPOTS = new RegExp(SPOT, 'g');

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
