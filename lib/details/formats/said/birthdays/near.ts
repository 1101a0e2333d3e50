/** A birthday that is so near that its day is counted from today: today, tomorrow, in three days, on Saturday. */

import { holds } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { toldOf } from '../told.ts';
import { WEEKDAY } from '../weekdays.ts';
import { ANNIV, COMPLE, CUMPLE, GEB, NIVER, VERJAARDAG } from './days.ts';

/** « mon anniv c demain »: the day of it is known to whoever reads it. */
const MY = "(?:my|mon|mn|mein|mi|il mio|o meu|meu|mijn|m ?['’]n)";
const NAME = `(?:birthday|b ?-?day|${ANNIV}|${GEB}|${CUMPLE}|${COMPLE}|${NIVER}|${VERJAARDAG})`;
const IS = "(?:its|it ?['’]?s|thats|is|['’]?s|c ?['’]? ?est|c|est|ist|es|e|era)";
const AFTER =
  '(?:the )?day after (?:tomorrow|tmrw?|tmr)|apres ?-?dem(?:ain|1)|ubermorgen|pasado (?:manana|mnn)|dopodomani|overmorgen|dps d amanha|depois de amanha';
const COUNTED =
  '(?:in|dans|en|dentro de|tra|fra|over|daqui a|em) (?:[2-6]|two|three|deux|trois|zwei|drei|dos|tres|due|tre|twee|drie|dois) (?:days|jours|tagen|dias|giorni|dagen)';
/** Days that are counted from today, the longer ones first. */
export const NEXT_DAYS = `${AFTER}|${COUNTED}|tomorrow|tmrw?|tmw|2moro|today|demain|dem1|dmn|auj|aujourd ?['’]? ?hui|ajd|morgen|mrgn|mrg|heute|heut|manana|mnn|hoy|domani|oggi|amanha|amnh|hoje|hj|vandaag`;
const DAY = `(${NEXT_DAYS})`;
const WEEKDAYS = `(?:on |this |next |ce |am |diesen |nachsten |kommenden |el |este |questo |op |deze |volgende |n[oa] |neste |nesta )?${WEEKDAY}`;
const SOON = `(?:literally |actually |deja |trop |schon |gia |ya |al )?`;
const AT_LAST = '(?:(?:schon|endlich|erst|auch|al|eindelijk|pas|finally|enfin|por fin|finalmente) )?';
const NO_PARTY = String.raw`\b(?! (?:present|gift|party|cake|cadeau|fete|soiree|geschenk|feier|feest|fiesta|festa|d[aeio]\b))`;
const NEAR = [
  `(?<=^(?:(?:omg|yay|lol|haha|and|und|et),? )?)${NAME} ${DAY}(?= ?[!.]*$)`,
  `(?<=^(?:(?:omg|yay|lol|haha|and|und|et),? )?)${DAY} ${NAME}(?= ?[!.]*$)`,
  String.raw`${MY} ${NAME} (?:was|war|etait|c ?['’]? ?etait|fue|era|foi) (yesterday|hier|gestern|gisteren|ayer|ieri|ontem)\b`,
  String.raw`${MY} ${NAME} ?${IS} ${SOON}${DAY}\b`,
  String.raw`${MY} ${NAME} ?${IS} ${SOON}(${WEEKDAYS})\b`,
  String.raw`${IS} ${MY} ${NAME} ${DAY}\b`,
  `${DAY},? (?:${IS} )?${MY} ${NAME}${NO_PARTY}`,
  `(?:hab|habe) (?:ich )?${DAY} ${AT_LAST}${GEB}${NO_PARTY}`,
  `${DAY} (?:hab|habe) ich (?:selbst )?${AT_LAST}${GEB}${NO_PARTY}`,
  `${DAY} ben ik (?:zelf )?${AT_LAST}jarig`,
];

/** How old one becomes on that day, and not how often or how much of it. */
const AGE =
  '(?:[7-9]|1[0-9]|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six)teen|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|acht|neun|zehn|elf|zwolf|(?:drei|vier|funf|sech)zehn|ocho|nueve|diez|doce|trece|catorce|quince|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|negen|tien|twaalf|(?:der|veer|vijf|zes)tien|oito|dez|doze|treze)';
const IN_YEARS = `${AGE} ?(?:ans|jahre|jaar|anos|anni|years)?`;
const DONE = String.raw`(?= ?(?:$|[!?)\n,.]|(?:and|et|und|y|e|en|lol|xd|mdr|haha|jaja|kkk|omg|yay|alt|oud|old|so|pero|aber|maar|ma|mas|finally|enfin|endlich|por fin|finalmente|eindelijk)\b))`;
const WHEN = `(${NEXT_DAYS}|${WEEKDAYS})`;
const TURNS = [
  `i ?(?:['’]? ?a?m |['’]? ?ll |will )?(?:turn|turning|be) ${IN_YEARS} ${WHEN}`,
  `(?:j ?['’]? ?aurai|(?:je |j)?(?:vais avoir|fais|fete mes)) ${AGE} ?ans ${WHEN}`,
  `${WHEN},? (?:j ?['’]? ?(?:ai|aurai)|(?:je |j ?)(?:vais avoir|fais|fete mes)) ${AT_LAST}${AGE} ?ans${DONE}`,
  `werde? (?:ich )?${WHEN} ${AT_LAST}${IN_YEARS}${DONE}`,
  `${WHEN} werde? ich ${AT_LAST}${IN_YEARS}${DONE}`,
  `cumplo (?:los )?(?:anos|${IN_YEARS}) ${WHEN}`,
  `${WHEN},? (?:(?:yo|ya|por fin) )?(?:cumplo|hago) (?:los )?(?:anos|${IN_YEARS})${DONE}`,
  `${WHEN},? (?:(?:io|ne|finalmente) )?(?:compio|faccio) (?:gli anni|${AGE} anni|${AGE}${DONE})`,
  `${WHEN} word ik ${AT_LAST}${IN_YEARS}${DONE}`,
  `${WHEN},? (?:(?:eu|ja|finalmente) )?faco (?:anos|aniversario|niver|${IN_YEARS})${DONE}`,
];
const WAYS = [...NEAR, ...TURNS].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

const NAMES_DAY = new RegExp(`${NEXT_DAYS}|${WEEKDAY}|yesterday|hier|gestern|gisteren|ayer|ieri|ontem`);

/** Where it says that it is on a day so near. */
export const birthdaysNearIn = (form: string): Place[] => (holds(form, NAMES_DAY) ? toldOf(form, WAYS) : []);

/** The same of a day just past: « ieri ho fatto tredici anni », "sinds zondag 15". */
const LATELY =
  "(?:gestern|vorgestern|gisteren|eergisteren|ayer|anteayer|antier|ieri|avantieri|l ?['’] ?altro ieri|ontem|anteontem)";
/** Somebody else has. */
const THEY = '\\b(?:ist?|er|sie|hij|zi?j|ze|wurde|wird)';
/** Grown-ups tell it of themselves, and nothing comes of it. */
const YOUNG = `(?!1[89])${IN_YEARS}`;
const TURNED = [
  `(?<!${THEY} )(${LATELY}) (?:erst |schon |pas |net )?${YOUNG} geworden${DONE}`,
  `(?<!${THEY} (?:[a-z]{2,6} )?)${YOUNG} geworden,? (${LATELY})\\b`,
  `(${LATELY}),? (?:(?:yo|ya|io|eu|ja) )?(?:cumpli|hice|(?:ho )?(?:fatto|compiuto)|fiz|completei) (?:los |gli |i )?${YOUNG}${DONE}`,
  `(?:cumpli|hice|ho (?:fatto|compiuto)|fiz|completei) (?:los |gli |i )?${YOUNG} (${LATELY})\\b`,
  `(?<=^|\\bich bin |\\bik ben )(?:seit|sinds|da) (${LATELY}|${WEEKDAY}) (?:(?:bin ich|ben ik|ne ho|ho) )?${YOUNG}${DONE}`,
  `(?<=^|\\b(?:tengo|tenho) )${YOUNG} desde (${LATELY}|(?:el )?${WEEKDAY})${DONE}`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));
const HAS_PAST = new RegExp(String.raw`\b(?:${LATELY}|(?:seit|sinds|da|desde) (?:el )?${WEEKDAY})\b`);

/** Where it says so: the tagger hears an age, and no birthday. */
export const birthdaysLatelyIn = (form: string): Place[] =>
  holds(form, HAS_PAST) ? toldOf(form, TURNED) : [];
