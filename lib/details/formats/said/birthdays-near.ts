/** A birthday that is today or tomorrow. */
import type { Place } from './behind.ts';
import { ANNIV, CUMPLE, GEB, NIVER, VERJAARDAG } from './days.ts';
import { toldOf } from './told.ts';

/** « mon anniv c demain »: the day of it is known to whoever reads it. */
const MY = "(?:my|mon|mn|mein|mi|il mio|o meu|meu|mijn|m ?['’]n)";
const NAME = `(?:birthday|b ?-?day|${ANNIV}|${GEB}|${CUMPLE}|compleanno|comple|${NIVER}|${VERJAARDAG})`;
const IS = "(?:its|it ?['’]s|thats|is|['’]?s|c ?['’]? ?est|c|est|ist|es|e|era)";
const DAY =
  "(tomorrow|tmrw?|today|demain|auj|aujourd ?['’]? ?hui|ajd|morgen|heute|heut|manana|hoy|domani|oggi|amanha|hoje|vandaag)";
const NO_PARTY = String.raw`\b(?! (?:present|gift|party|cake|cadeau|fete|soiree|geschenk|party|feier|feest|fiesta|festa|d[aeio]\b))`;
const NEAR = [
  String.raw`${MY} ${NAME} ?${IS} (?:literally |actually |deja |trop |schon |gia |ya )?${DAY}\b`,
  String.raw`${IS} ${MY} ${NAME} ${DAY}\b`,
  String.raw`${DAY},? (?:${IS} )?${MY} ${NAME}${NO_PARTY}`,
  String.raw`(?:hab|habe) (?:ich )?${DAY} (?:schon |endlich )?${GEB}${NO_PARTY}`,
  String.raw`${DAY} (?:hab|habe) ich (?:schon |endlich |selbst )?${GEB}${NO_PARTY}`,
  `${DAY} ben ik (?:zelf )?jarig`,
  `(?:ik ben|ben) ${DAY} jarig`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** Where it says that it is today or tomorrow. */
export const birthdaysNearIn = (form: string): Place[] => toldOf(form, NEAR);
