/** Days and months that are nobody's birthday, or not the day of it, though birthdays are spoken of. */
import { beginsNumber } from '#lib/text/numbers.ts';
import { CHILD, FEAST, MONTH, NTH_DAY, SPELLED } from '../../formats/said/birthdays/days.ts';
import { NEXT_DAYS } from '../../formats/said/birthdays/near.ts';

const HAS_MONTH = new RegExp(String.raw`\b${MONTH}(?![a-z])`);
/**
 * A month by itself: what stands before it counts no days, though a dialect may count them in words that are not known, and
 * hardly anything follows in which the day may be told.
 */
const ONLY_MONTH = new RegExp(
  String.raw`(?:^|[,.!?:] ?|\b(?:en|in|im|em|a|ad|is|es|e|est|ist|ende|anfang|mitte|fin|debut|mi|mid|late|early|every|eind|begin|tra|an|c|for) ?|(?:^|[,.!?] ?|\b(?:mes|mois|month|sou|soy|sono|sn|suis|jsuis|chui|fim|fine|finales|final|inicio|inizio|meta|mitad|meados|principios|end|middle|start|beginning) )(?:de|d ?['’]|di|del|do|of|van) ?)${MONTH}(?![a-z])(?:.{0,16}$|.{0,30}\b(?:not?|nope|wont|pas|jamais|nicht|nix|sag|niet|niks|non|nao|secret[oa]?|geheim|guess|devine|indovin|adivin|rate|raad))`,
  's',
);
const HAS_DAY = new RegExp(
  String.raw`\d|${CHILD}|\b(?:${FEAST}|${NEXT_DAYS}|${NTH_DAY}|${SPELLED}|derden?|(?:jour|fete|dia|fiesta|giorno|festa|dag|tag) (?:d[eiuao]s?|del?|dell|van|der|le plus)|(?:jour )?ferie|feiertag|festivo|equinox[a-z]*|solsti[a-z]+|last|dernier|ultim[oa]|letzt\w*|laatste|poisson|fools?|inocentes|mentira|bissextile|leap|schalt[a-z]+|bisiesto|bisestile|schrikkel[a-z]*|bissexto)\b`,
);
/** A day on which two became a pair or were married: « nuestro aniversario », "our anniversary". */
const OF_PAIRS =
  /\b(?:(?:nuestro aniversario|nostro anniversario|trouwdag)|mes[iv]+ersari[oa]|(?:cumplimos|hacemos|fazemos|facciamo|on fait) [a-z\d]{1,4} (?:mes(?:es|i)?|mois)|(?:compio|cumplo|faco|fais|fete|feiere) (?:un|une?|1|ein|einen?) (?:anno|ano|an|jahr)(?! (?:de plus|in piu|mas|a mais|mehr|alter))\b|baby ?boom|anniversary|hochzeitstag|jahrestag|(?:anniv[a-z]*|aniversario) (?:de|di|d ?['’]) ?(?:mariage|rencontre|couple|mes parents|bodas?|novi[oa]s|casad[oa]s|matrimonio|fidanzament[oi]|namoro|casamento))\b/;
const YEAR = /(?:[a-z]{3}|[/.-]\d{1,2}[/.-]) ?,? ?(?:de |del |of )?((?:1\d|20)\d\d)\b/;
/** Who was born earlier writes nothing here, and who was born later cannot write. */
const [FIRST, LAST] = [1950, 2018];
const BIRTH =
  /birth|naiss|b ?day|born|\bdob\b|anniv|\bnee?s?\b|geb|cumpl|naci|compl|compio|nat[oa]\b|niver|nasc|faco|jarig|verjaar|\b(?:ans|an[yi]?os|anni|jahre?|jaar|turn|turning|fete|(?:tenho|tengo|ho|ai|bin|im|ben) 1\d)\b/;
/** What comes back each year, where nobody speaks of being born. */
const EVERY_YEAR =
  /\b(?:chaque annee|tous les ans|(?:every|each) year|jedes jahr|(?:cada|todos (?:l?os)) anos?|ogni anno|elk jaar)\b[^.!?]{0,12}$/;
/** February has fewer days: « 30 feb », « 31/02 ». */
const NO_DAY = /^3[01][ ./-]{1,2}(?:de )?(?:fe[bv]|0?2\b)/;
/** A figure that is a word: "2 celebrate my bday". */
const IS_TO = /^2 (?:b|be|celebrat\w+|get|go|have|me|my|see|the|u)\b/;
/** When one comes, goes, or is busy. */
const BUSY =
  /\b(?:(?:i|we) (?:arrive|leave|start|fly|travel)|(?:i ?['’]? ?a?m|we ?['’]? ?re|be) (?:arriving|leaving|starting|flying|travelling|out|away|back|off|busy|working|home)|(?:away|out|off|here) until|(?:suis|on est|serai) (?:en (?:vacances|stage|week-?end|conge|finale|voyage)|de (?:corvee|retour|sortie)|libre|occupee?|absente?|dispo)) (?:on |le |jusqu ?['’]? ?au )?(?:the )?$/;
/** Whose birthday is spoken of, to their face or not. */
const BEFORE = new RegExp(
  String.raw`\b(?:(?:anniv de (?!m|nous)[a-z]{4,},?|(?:your|ur|ton|votre|son|leur|his|her|their|[ds]ein(?:em|en)?|[ts]uo|su|jouw|haar|zijn|teu|seu) (?:b ?-?day|birthday|anniv[a-z]*|geburtstag|cumple[a-z]*|compleanno|verjaardag|niver|aniversario))(?: (?:on|le|am|el|il|op|dia|is|c|c ?['’]? ?est|ist|es|e)){0,2}|(?:(?:were|was) (?:you|u|ya) born|(?:you|u|ya) (?:were|was|are|r) born|(?:t ?['’]? ?|tu )(?:es|etais) nee?|naciste|(?:sei|eri) nat[oa]|nasceste)(?: (?:on|le|am|el|il|em|op|a|dia))?)(?: the)? (?:${MONTH} )?$`,
);
/** To whom it is one's birthday one wishes a happy one, and asks whether it is that day. */
const WISHED =
  /^[^a-z]*(?:feli[cz]|parabens|happy b|hbd|(?:joyeux|bon) anniv|alles gute|(?:tanti )?auguri|buon comp|gefelici)[^?\n]{1,30}\b(?:no|nao|ne|right|oder|hein|giusto|vero|toch)\b[ ?]*$/;
/** Characters that are read before a day. */
const LONGEST = 60;
/** Characters behind a day in which its year may stand. */
const NEAR = 10;

/** Whether a form may name a day of the year. */
export const hasDay = (form: string): boolean =>
  HAS_DAY.test(form) || form.split(/[^a-z]+/).some(beginsNumber);

/**
 * Whether what was taken for a birthday is none, or only its month.
 * @param said what was said before by either side, which may have the day
 * @param isHidden the message is in disguise: its day may not be read
 */
export function isNoBirthday(
  form: string,
  [from, to]: readonly [from: number, to: number],
  said: readonly string[],
  isHidden: boolean,
): boolean {
  const detail = form.slice(from, to);
  const before = form.slice(Math.max(0, from - LONGEST), from);
  const isOfBirth = [form, said[0] ?? ''].some((one) => BIRTH.test(one));
  if (
    IS_TO.test(detail) ||
    NO_DAY.test(detail) ||
    OF_PAIRS.test(form) ||
    BEFORE.test(before) ||
    WISHED.test(form)
  )
    return true;
  if (!isOfBirth && (BUSY.test(before) || EVERY_YEAR.test(before))) return true;
  if (!isHidden && HAS_MONTH.test(detail) && ONLY_MONTH.test(form) && ![form, ...said].some(hasDay))
    return true;
  const year = Number(YEAR.exec(form.slice(from, to + NEAR))?.[1] ?? FIRST);
  return year < FIRST || (year > LAST && !isOfBirth);
}
