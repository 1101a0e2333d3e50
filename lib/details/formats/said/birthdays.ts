/** The day one was born, said outright: in figures, by its month, or by the feast that it falls on. */
import { askedBy } from '../../asked.ts';
import type { Message } from '../../types.ts';
import { type Place, placesOf } from './behind.ts';
import { toldOf } from './told.ts';

const MONTH =
  '(?:jan(?:uary|vier|uar|uari|eiro)?|enero|gennaio|feb(?:ruary|ruar|ruari|rero|braio)?|fevrier|fev|fevereiro|mar(?:ch|s|zo|co)?|maerz|marz|maart|apr(?:il|ile)?|avril|avr|abril|abr|may|mai|mayo|maggio|maio|mei|june?|juin|juni|junio|giugno|junho|july?|juil(?:let)?|juli|julio|luglio|julho|aug(?:ust|ustus)?|aout|agosto|sept(?:ember|embre|iembre)?|settembre|setembro|oct(?:ober|obre)?|octubre|okt(?:ober)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)';
const NTH =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first|premier|primero)';
const DAY = String.raw`(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|eme|e|ten|de|o|\.)?|${NTH})`;
const OF = `(?: (?:of|de|del|di|do) (?:the )?| d ?['’] ?| ?)`;
const FIGURES = String.raw`(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])(?:[/.-](?:20\d\d|199\d|\d\d))?(?![\d/]|[.-]\d)`;
const FEAST = String.raw`(?:(?:christmas|xmas)(?: eve| day)?|boxing day|new year ?['’]?s?(?: eve| day)|halloween|valentine ?['’]?s?(?: day)?|(?:saint|st) patrick ?['’]?s? day|april fools?(?: ?['’]?s? ?day)?|groundhog day|noel|(?:la )?(?:saint|st|san) ?-?valentine?(?:o)?|(?:la )?toussaint|(?:la )?fete de la musique|(?:la )?chandeleur|(?:le )?(?:jour de l ?['’] ?an|nouvel an)|heiligabend|silvester|neujahr|nikolaus(?:tag)?|valentinstag|tag der deutschen einheit|(?:el )?dia de reyes|nochebuena|nochevieja|navidad|ano nuevo|natale|capodanno|ferragosto|santo stefano|sinterklaas|oudejaars(?:dag|avond)|nieuwjaarsdag|koningsdag|natal|sao joao|ano novo|tiradentes)\b(?! ?(?:week|break|time|month|season|hol|eve\b|party|fete|soiree))`;
/** With the month by its name. */
const NAMED_DATE = String.raw`${DAY}${OF}${MONTH}(?![a-z])|${MONTH} (?:the )?${DAY}(?![\d:])`;
const DATE = `(?:${NAMED_DATE}|${FIGURES})`;
/** A year in which nobody was born who is young: a form was lied to. */
const NO_LIE = String.raw`(?!,? ?(?:of |de )?1[0-9][0-8]\d)`;
const WHEN = `((?:the |le |el |il )?(?:${DATE}|${FEAST}))${NO_LIE}`;
const ON = `(?:(?:on|also|actually|always|literally|the|le|pile|toujours|tombe|a|au|am|el|il|op|no|em|dia|de|day|jour|sam|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? ){0,4}`;
/** A number between two words, as « mes 13 ans ». */
const AGE =
  '(?:\\d{1,2}|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|acht|neun|zehn|elf|zwolf|(?:drei|vier|funf|sech|sieb)zehn|nueve|diez|once|doce|trece|catorce|quince|dieci|undici|dodici|tredici|quattordici|quindici|nove|dez|doze|treze)';

const ANNIV = '(?:anniv|annif|aniv|anni|anniversaire|aniversaire|bday|birthday)';
const BDAY = '(?:b ?-?day|birth ?day)';
const LEADS = [
  `my (?:actual |real )?(?:${BDAY}|date of birth|dob|birthdate)(?: ?['’]?s| is| was| falls| lands)?[ :=]{1,3}`,
  `i was (?:actually |literally )?born `,
  `(?:i turn(?:ed)?|i ?['’]? ?a?m turning|i ?['’]? ?ll be|ill be|i become) ${AGE} `,
  `(?:mon|mn) ${ANNIV}(?: ?(?:c ?['’]? ?est|c|ct|est|tombe|etait|sera|ce sera))?[ :=]{1,3}`,
  `(?:je suis|jsuis|j suis|chuis|chui) nee? `,
  `(?:j ?['’]? ?ai vu le jour|je suis venue? au monde|i came into the world|(?:yo )?vine al mundo|sono venut[oa] al mondo|vim ao mundo) `,
  `(?:j ?['’]? ?aurai|(?:je |j ?)vais avoir|(?:je |j ?)f(?:ete|eterai|ais) mes) ${AGE} ?ans `,
  `mein geburtstag ist `,
  `mi cumple(?:anos)? (?:es|cae) `,
  `(?:yo )?naci `,
  `cumplo (?:${AGE} )?(?:anos )?(?:el|en) `,
  `il mio compleanno (?:e|cade) `,
  `sono nat[oa] `,
  `compio (?:gli |${AGE} )(?:anni )?`,
  `mijn verjaardag is `,
  `(?:ik ben|ben ik) jarig `,
  `meu aniversario (?:e|cai) `,
  `faco (?:${AGE} )?anos `,
  `nasci `,
];
const WAYS = [
  new RegExp(String.raw`\b(?:${LEADS.join('|')})${ON}${WHEN}`, 'g'),
  new RegExp(
    String.raw`\b(?:(?:hab|habe|bin|werd|werde) (?:ich )?|ich )(?:immer |auch )?(?:am |an )?${WHEN}(?= (?:\d{4} )?(?:auch |immer )?(?:geburtstag|geb\b|geboren|${AGE}(?: jahre)? ?(?:$|[,.!])))`,
    'g',
  ),
  new RegExp(String.raw`\b(?:ik ben|ben ik|ben) (?:op |met )?${WHEN}(?= (?:\d{4} )?(?:jarig|geboren))`, 'g'),
];
/** What comes first and is one's own where nobody is named. */
const AT_FIRST = [
  new RegExp(
    `^(?:${BDAY}|dob|anniv|anniversaire|annif|nee?|born|cumple|compleanno|geburtstag|verjaardag|aniversario)(?: (?:c|c ?['’] ?est|is|est))?[ :=]{1,3}(?:(?:on|le|the|a|am|el|il|op|dia) ){0,2}${WHEN}(?! (?:chez|for|pour|de|d ?['’]|bei|von|fur|at|voor|van)\\b)`,
    'g',
  ),
  new RegExp(String.raw`^(?:im (?:a )?)?(${NAMED_DATE}) baby\b(?! (?:shower|due|is|was))`, 'g'),
];
/** The day before the birthday: « le 6 avril c mon anniv ». */
const DAY_FIRST = new RegExp(
  String.raw`\b(${DATE})(?: \d{4})?[ ,]{1,2}(?:(?:c ?['’]? ?est|c|ct|it ?['’]?s|its|thats|that ?['’]s|is|das ist|da ist|es|e) )(?:mon|my|mein|mi|il mio|meu) (?:${ANNIV}|b-day|geburtstag|cumple(?:anos)?|compleanno|aniversario)\b(?! (?:present|cadeau|party|gift|de))`,
  'g',
);
/** The same, and how old one will be: « le 6 avril j'aurai 13 ans ». */
const AGE_THEN = new RegExp(
  String.raw`\b${WHEN},? (?:j ?['’]? ?aurai|je vais avoir|jvais avoir|je fete mes|i turn|i ?['’]? ?ll be|ill be|im turning|werde? ich|cumplo|faccio|compio|faco|word ik) ${AGE}\b(?! (?:min|mins|minutes|mal|points?|h\b))`,
  'g',
);
/** Where a form tells the day on which its writer was born. */
export const birthdaysIn = (form: string): Place[] => [
  ...toldOf(form, [...WAYS, AGE_THEN]),
  ...placesOf(form, [...AT_FIRST, DAY_FIRST]),
];

/** « mon anniv c demain »: the day of it is known to whoever reads it. */
const NEAR =
  /\b(?:my (?:b ?-?day|birthday)(?: ?['’]?s| is)|mon (?:anniv|anniversaire|bday) (?:c ?['’]? ?est|c|est)|mein geburtstag ist|mi cumple(?:anos)? es|il mio compleanno e|meu aniversario e|mijn verjaardag is) (?:literally |actually |deja |trop )?(tomorrow|tmrw?|today|demain|auj|aujourd ?['’]? ?hui|morgen|heute|manana|hoy|domani|oggi|amanha|hoje|vandaag)\b/g;

/** Where it says that it is today or tomorrow. */
export const birthdaysNearIn = (form: string): Place[] => toldOf(form, [NEAR]);

/** A day and hardly more, as one answers. */
const BARE = new RegExp(
  String.raw`^(?:(?:on|in|le|a|au|am|an|op|met|el|il|em|no|dia|de) ){0,2}(${DATE}|${FEAST}|tomorrow|tmrw?|demain|morgen|domani|amanha)(?= ?(?:$|[,.!)]|leider|lol|mdr|haha|zelf|u\b|you\b|et toi|und du|y tu|e tu|en jij))`,
  'g',
);
/** Whose day is asked for, where it is not the child's. */
const OF_OTHERS =
  /\b(?:brother|sister|mum|mom|dad|friend|mate|bf|gf|dog|cat|frere|soeur|mere|pere|copain|copine|chien|chat|bruder|schwester|hermano|hermana|fratello|sorella|irmao|irma|broer|zus)s?\b/;
/** « c mon anniv »: the day is the one that was spoken of. */
const THEN =
  /\b((?:c ?['’]? ?est|c|it ?['’]?s|its|thats|that ?['’]?s|das ist|da ist|es|e|dat is) (?:mon|my|mein|mi|il mio|meu|mijn) (?:anniv|anniversaire|bday|b-day|birthday|geburtstag|cumple|cumpleanos|compleanno|aniversario|verjaardag))\b(?! (?:month|week|party|present|gift|cake|cadeau|fete|soiree|auj|demain|tomorrow|today|bientot|soon|dans|in |de\b|hier|yesterday|next|la semaine|le mois))/g;
const A_DATE = new RegExp(String.raw`(?:^|[^\w/])${DATE}`);

/** Where a form answers who has asked for the day, or says of a day that they have named that it is the one. */
export function birthdaysAnsweredIn(form: string, { heard }: Message): Place[] {
  const last = heard[0];
  if (!last) return [];
  const bare = placesOf(form, [BARE]);
  if (
    bare.length > 0 &&
    !OF_OTHERS.test(last.form.text) &&
    askedBy([{ from: 'other', text: last.written }]).has('birth-date')
  )
    return bare;
  const then = toldOf(form, [THEN]);
  return then.length > 0 && !A_DATE.test(form) && A_DATE.test(last.form.text) ? then : [];
}
