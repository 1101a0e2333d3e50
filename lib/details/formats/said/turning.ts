/** How old one is about to be, or has just become: a year away from one's age it tells it as well. */
import { type Place, placesOf } from './behind.ts';
import { toldOf } from './told.ts';

const age = (words: string) => String.raw`((?:[7-9]|1\d|${words}))`;
const EN = age('eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen');
const FR = age('huit|neuf|dix|onze?|douze?|treize|quatorze|quinze|seize|dix[ -]sept');
const DE = age('acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn');
const ES = age('ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete');
const IT = age('otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici');
const NL = age('acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien');
const PT = age('oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis');

/** When: a number that goes on so is no level, no place in a row and no time of day. */
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const SOON = String.raw`(?:in (?:a|an|one|two|three|four|five|six|\d{1,2}|${MONTHS}|the summer|the autumn)|on (?:the |${MONTHS}|mon|tue|wed|thu|fri|sat|sun|christ|hallow)|next (?:week|month|year|${MONTHS}|mon|tue|wed|thu|fri|sat|sun)|this (?:week|month|year|summer|${MONTHS})|tomorrow|tmrw?|today|soon|last (?:week|month|${MONTHS}))`;
const ENDS = String.raw`(?= ?(?:$|[!?)\n]|[,.](?!\d)|years? old\b|y\/?o\b|yrs\b|lol\b|btw\b|u\b|you\b|wbu|hbu|${SOON}))(?! ?(?:years? old )?(?:minutes|mins|percent|%))`;
const END = String.raw`(?= ?(?:$|[!?)\n]|[,.](?!\d)|(?:jahre|jaar|anos|und|en|y|e|im|am|op|el|il|i|in|on|em|lol|xd|haha)\b))`;

const WAYS = [
  `i (?:just |finally |only just )?turn(?:ed)? ${EN}${ENDS}`,
  String.raw`(?:i ?['’]? ?a?m|ill|i ?['’]? ?ll|i will)(?: (?:only|just|finally))? (?:turning|turn|gonna be|going to be|about to be|about to turn|be) ${EN}(?= ?(?:years? old\b|${SOON}))`,
  String.raw`i ?['’]? ?a?m (?:only|just|nearly|almost|actually|already) ${EN}(?= ?(?:$|[!?)\n]|years? old\b|y\/?o\b|yrs old|lol\b|btw\b|u\b|you\b|${SOON}))`,
  `i ?(?:['’] ?)?(?:ve|have) been alive (?:for )?(?:exactly |almost |nearly |only |just )?${EN}(?= years)`,
  String.raw`(?:j ?['’]? ?aurai|(?:je |j ?)vais (?:avoir|faire|feter mes)|(?:je |j ?)vais sur mes|(?:je |j ?)f(?:ete|eterai|ais) mes|(?:je |j ?)souffle mes|(?:je |j ?)viens d ?['’]? ?avoir|j ?['’]? ?ai eu|(?:j ?['’]? ?|je n ?['’]? ?)ai (?:que|a peine|tout juste|bientot|presque|deja|juste)|(?:j ?['’]? ?|je n ?['’]? ?)ai qu ?['’]? ?) ?${FR} ?ans\b(?! (?:d ?['’]|de |plus|quand|dans le jeu|ingame))`,
  `(?:ich )?werde? (?:ich )?(?:(?:bald|schon|erst|morgen|ubermorgen|heute|dieses jahr|nachste woche|nachsten monat|im [a-z]{3,9}|jetzt) ){0,2}${DE}${END}`,
  String.raw`(?:ich )?bin (?:grad|grade|gerade|gestern|heute|erst|endlich|letzte woche) (?:erst )?${DE}(?= ?(?:geworden|$|[!?)\n]|jahre))`,
  String.raw`(?:cumplo|voy a cumplir|acabo de cumplir|tengo (?:casi|solo|ya|apenas)|recien cumpli) ${ES}(?= ?anos\b|${END.slice(3)}`,
  String.raw`(?:compio|faccio|ne compio|sto per compiere|ho (?:appena )?compiuto|ho (?:quasi|solo|gia|appena)) ${IT} ?anni\b`,
  String.raw`(?:faco|vou fazer|acabei de fazer|completo|tenho (?:quase|so|ja)) ${PT} anos\b`,
  String.raw`ik (?:word|ben) (?:(?:pas|net|bijna|al|nog maar|morgen|volgende week|volgende maand|in [a-z]{3,9}|dit jaar|vandaag|gisteren) ){0,2}${NL}(?= ?(?:$|[!?)\n]|[,.](?!\d)|(?:jaar|en|geworden|jij)\b))`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** At the beginning of a message it is mostly one's own. */
const AT_FIRST = [
  new RegExp(
    String.raw`^${EN} in (?:a|one|two|three|four|five|six|\d{1,2}) (?:months?|weeks?)(?= ?(?:$|[,.!)\n]|and (?!a)|so\b|but\b|lol|omg|finally))`,
    'g',
  ),
  new RegExp(`^turning ${EN}${ENDS}`, 'g'),
  new RegExp(
    String.raw`^(?:bientot |presque |tjrs? |toujours |tout juste |a peine )${FR} ?ans\b(?! (?:d ?['’]|de |qu|plus))`,
    'g',
  ),
  new RegExp(
    String.raw`^${FR} ?ans (?:dans \d|dans une?|dans deux|dans trois|bientot|demain|le mois prochain|la semaine prochaine|en (?:jan|fev|mar|avr|mai|juin|juil|aou|sep|oct|nov|dec))`,
    'g',
  ),
  new RegExp(String.raw`^${DE} (?:seit gestern|seit heute|geworden)\b`, 'g'),
];

/** Where a form says how old its writer will be soon, or is since lately. */
export const agesToComeIn = (form: string): Place[] => toldOf(form, WAYS);

/** Where it begins with such an age, and says of nobody that it is theirs. */
export const agesToComeFirstIn = (form: string): Place[] => placesOf(form, AT_FIRST);
