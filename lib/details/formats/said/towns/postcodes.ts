/** One's own postcode, in figures or in words: it tells the town, and often the quarter. */
import type { Message } from '../../../types.ts';
import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';

/** Short names of it are words of other languages too: "no cap", "my cp". */
const CODE = String.raw`(?:code postal|postal code|zip(?: ?code)?|post ?code|postleitzahl|plz|codigo postal|cep|npa|eircode|(?<=\b(?:mon|ton|notre|votre|quel|le|el|mi|tu|su|nuestro) )cp|(?<=\b(?:il|mio|tuo|nostro|vostro|che|quale) )cap)`;
/** Right before five figures or eight it is none of those. */
const BARE_CODE = String.raw`(?:${CODE}|(?<!\bno )cap|cp)`;
const OWN = `(?:mon|notre|my|our|meine?|unsere?|mi|nuestro|il mio|il nostro|mio|o meu|meu|nosso|mijn|mn|m ?['’] ?n|me|onze)`;
const IS = `(?: (?:d ?['’] ?ici|da minha casa|de mi casa|hier))?(?: ?(?:c ?['’]? ?est|c|est|is|['’]?s|ist|war|ware|es|e|:)(?![a-z]))?(?: (?:el|o|il|le|die|de))? ?:? ?`;
/**
 * With letters, as in Britain, the Netherlands, Ireland and Canada, with the sign of a country, or in two parts as in Portugal, Brazil,
 * Poland, Sweden and the Czech Republic.
 */
const SIGNS = String.raw`(\d{5}|(?:a|b|ch|d|dk|fin|l|n|s) ?- ?\d{4,5}|\d\d-\d{3}|\d{3} \d\d|\d{4} ?(?!is\b|es\b)[a-z]{2}|[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}|[a-z]\d[\dw] ?[a-z\d]{4}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4,5}-\d{3})`;
/** It is named behind: « 1400, c'est mon npa ». */
const IS_OWN = String.raw` ?,? ?(?:(?:c ?['’]? ?est|is|ist|es|e|da|thats) )?(?:a |o |la |il )?${OWN} ${CODE}(?= ?(?:$|[,.!)]|s[ei]\b|if\b))`;
const LETTERED = [
  String.raw`(?:\b${OWN} |^)${CODE}${IS}${SIGNS}(?= ?(?:$|[,.!;)\n]))`,
  String.raw`(?:^|[^\d-])${SIGNS}(?=${IS_OWN})`,
].map((way) => new RegExp(way, 'g'));
/** Postal areas of Britain; those of one letter are rooms, years and streets as well. */
const AREA =
  '(?:a[bl]|b[abdhlnrst]|c[abfhmortvw]|d[adeghlnty]|e[chnx]|fy|g[lu]|h[adgprsux]|ig|ip|k[atwy]|l[adelnsu]|m[ekl]|n[egnprw]|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]|t[adfnqrsw]|ub|w[acdfnrsv]|yo|ze)';
/** One's own without being called one: « jsuis du 59100 », "im in SE15". */
const IN = String.raw`\b(?:im|i['’ ]? ?a?m|we ?['’]?a?re|we r|(?:i|we) live|living) (?:in|from|near)`;
const LIVED_IN = [
  String.raw`(?:\b(?:j|on) ?['’]?(?:e )?(?:suis|viens?t?|vi[st]|est|h?abite)|\bchuis?) (?:du|dans le) (?!\d\d ?000 m)(\d\d ?\d{3})(?: [a-z-]{3,})?`,
  String.raw`\b(?:komme?|bin|wohne?) (?:aus|in) (?!(?:19|20)\d\d\b)(\d{4,5})`,
  String.raw`\bk?(?:kom|ben|woon) (?:uit|van|in) (?!(?:19|20)\d\d\b)(\d{4})`,
  String.raw`${IN} (${AREA}\d{1,2}[a-z]?)`,
  // Whole, it is one in the areas of one letter too.
  String.raw`${IN} ([a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2})`,
].map(
  (way) =>
    new RegExp(
      String.raw`${way}(?= ?(?:$|[,.!;)\n]|(?:et|and|but|mais|innit|lol|mdr|[wh]bu|u|tu|und|en|dus|y)\b))`,
      'g',
    ),
);
const SAYS_OWN_BEHIND = new RegExp(`^${IS_OWN}`);
/** What stands before its figures, however these are written. */
const SAYS_OWN = new RegExp(String.raw`\b${OWN} ${CODE}${IS}$`);
/** Without whose it is only at the beginning of a sentence. */
const SAYS = new RegExp(String.raw`(?:^|[.,!?:;\n] ?)${BARE_CODE}(?:${IS}) ?$`);
/** As no code is, but a count. */
const ROUND = /000$/;
const NAMES_CODE = new RegExp(String.raw`\b${BARE_CODE}`);
/** Characters beside it that are read. */
const NEAR = 60;

/** The same in languages of which the tagger knows nothing. */
const ELSEWHERE = [
  /(?:^|\b(?:mitt?|min|moj[ei]?|az) )(?:post(?:num?mer|nr)|postinumeron?i?|kod pocztowy|psc|iranyitoszamo?m?)(?: (?:er|ar|on|to|je))? ?:? ?(\d{3} ?\d\d|\d{4}|\d\d-\d{3})(?= ?(?:$|[,.!)\n]| [a-z]{3}))(?! (?:kr|euros?)\b)/g,
];
const NAMED_ELSEWHERE = /\b(?:postn|postinum|kod p|psc|iranyi)/;

/** Where a form says it so. */
export const postcodesElsewhereIn = (form: string): Place[] =>
  holds(form, NAMED_ELSEWHERE) ? placesOf(form, ELSEWHERE) : [];

/** Where a form says its writer's postcode. */
export function postcodesIn(form: string, message: Message): Place[] {
  const lived = placesOf(form, LIVED_IN);
  if (lived.length > 0 || !holds(form, NAMES_CODE)) return lived;
  const lettered = placesOf(form, LETTERED);
  if (lettered.length > 0) return lettered;
  return message.digits.filter(({ digits, from, to }) => {
    const { length } = digits;
    const before = form.slice(Math.max(0, from - NEAR), from);
    return (
      (length >= 4 &&
        length <= 8 &&
        (SAYS_OWN.test(before) || SAYS_OWN_BEHIND.test(form.slice(to, to + NEAR)))) ||
      ((length === 5 || length === 8) && SAYS.test(before) && !ROUND.test(digits))
    );
  });
}
