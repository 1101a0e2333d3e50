/** The day one was born, said outright: in figures, by its month, or by the feast that it falls on. */
import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';
import { followed, led, ledIn } from '../led.ts';
import { toldOf } from '../told.ts';
import {
  ANNIV,
  BDAY,
  COMPLE,
  CUMPLE,
  DATE,
  FEAST,
  FEAST_CHILD,
  GEB,
  HAS_DAY,
  MONTH,
  NAMED_DATE,
  NIVER,
  NTH_DAY,
  ON,
  VERJAARDAG,
} from './days.ts';

/** A year in which nobody was born who is young: a form was lied to. */
const NO_LIE = String.raw`(?!,? ?(?:of |de )?1[0-9][0-8]\d)`;
export const WHEN = `((?:the |le |el |il )?(?:${DATE}|${FEAST}))${NO_LIE}`;
/** A number between two words, as « mes 13 ans ». */
const AGE =
  '(?:\\d{1,2}|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|acht|neun|zehn|elf|zwolf|(?:drei|vier|funf|sech|sieb)zehn|nueve|diez|once|doce|trece|catorce|quince|dieci|undici|dodici|tredici|quattordici|quindici|nove|dez|doze|treze)';

const LEADS = [
  `my (?:actual |real )?(?:${BDAY}|date of birth|dob|birthdate)(?: ?['’]?s| is| was| falls| lands)?[ :=]{1,3}`,
  `i was (?:actually |literally )?born `,
  `(?:i turn(?:ed)?|i ?['’]? ?a?m turning|i ?['’]? ?ll be|ill be|i become) ${AGE} `,
  `(?:mon|mn) ${ANNIV}(?: ?(?:c ?['’]? ?est|c|ct|est|tombe|etait|sera|ce sera))?[ :=]{1,3}`,
  `(?:je suis|jsuis|j suis|chuis|chui) nee? `,
  `(?:my (?:sweet (?:sixteen|16)|1[0-8]th|quince(?:anera)?)(?: (?:birthday|b ?-?day))?(?: ?['’]?s| is| falls)|mes ${AGE} ans (?:c ?['’]? ?est|c|tombent)|mis (?:quince|1[0-8]) (?:anos )?(?:son|caen|es)|mein(?:en)? 1[0-8]\\. (?:geburtstag )?(?:ist|feier ich)|i miei 1[0-8] anni (?:sono|cadono)|mijn 1[0-8]e (?:verjaardag )?is|meus (?:quinze|1[0-8]) anos (?:sao|caem)) `,
  `ma date (?:de naissance|d ?['’] ?${ANNIV})(?: ?(?:c ?['’]? ?est|c|est))?[ :=]{1,3}`,
  `(?:ma |la mienne )?ddn(?: c ?['’]? ?est| c)?[ :=]{1,3}`,
  `(?:j ?['’]? ?ai vu le jour|je suis venue? au monde|i came into the world|(?:yo )?vine al mundo|sono venut[oa] al mondo|vim ao mundo) `,
  `(?:j ?['’]? ?aurai|(?:je |j ?)vais avoir|(?:je |j ?)f(?:ete|eterai|ais) mes) ${AGE} ?ans `,
  `(?:(?:ich )?(?:kam|bin)|(?:kam|bin) ich) (?=[^,.!?\\n]{5,40} (?:auf die welt|zur welt))`,
  `mein ${GEB}(?: ist| is| fallt| war)?[ :=]{1,3}`,
  `mi ${CUMPLE}(?: es| cae| fue)?[ :=]{1,3}`,
  `(?:yo )?naci `,
  `cumplo (?:${AGE} )?(?:anos )?(?:el|en) `,
  `(?:hago|cumplo) (?:los )?${AGE} `,
  `soy del (?=\\d{1,2} de )`,
  `(?:il mio (?:${COMPLE}|b ?-?day)|compleanno mio)(?: e| cade| era)?[ :=]{1,3}`,
  `(?:sono|son|sn|so) nat[oa] `,
  `(?:compio|faccio) (?:gli |(?:i )?${AGE} )(?:anni )?`,
  `(?:mijn|mn|m ?['’]n) ${VERJAARDAG}(?: is| valt| was)?[ :=]{1,3}`,
  `(?:ik ben|ben ik|ben) jarig `,
  `ik verjaar `,
  `meu ${NIVER}(?: e| cai| foi)?[ :=]{1,3}`,
  `faco (?:anos |(?:${AGE} |aniversario |niver )(?:anos )?)`,
  `nasci `,
  `(?:${BDAY}|${ANNIV}|${GEB}|${CUMPLE}|${COMPLE}|${NIVER}|${VERJAARDAG})(?: ?(?:['’]?s|is|c ?['’]? ?est|c|ist|es|e)\\b)? (?:on |am |le |el |il |op |no )?(?:the |dia )?${DATE} (?:and|et|und|y|e|en) (?:mine(?: is|['’]?s)|le mien c(?: ?['’]? ?est)?|meiner(?: ist)?(?: am)?|el mio es|il mio e|die van mij is|o meu e) (?:on |am |le |el |il |l ?['’] ?)?`,
  `(?:but|aber|pero|ma|mas|maar|mais) ${AGE} `,
  `sou d[eo] (?:dia )?(?=\\d{1,2} de )`,
  `wish me (?:a )?(?:happy )?(?:birthday|b ?-?day) `,
];
const WAYS = [
  led(String.raw`\b(?:${LEADS.join('|')})`, ON + WHEN),
  followed(
    String.raw`\b(?:(?:hab|habe|bin|werd|werde) (?:ich )?|ich )(?:immer |auch )?(?:am |an )?${WHEN}`,
    String.raw`(?=\.? (?:\d{4} )?(?:auch |immer |endlich )?(?:geburtstag|ein jahr alter|gebi?\b|b ?-?day|burzeltag|geboren|${AGE}(?: jahre)?(?: alt)?(?: ?(?:$|[,.!)•]|endlich\b|und\b|lol\b|xd\b|juhu))))`,
  ),
  followed(
    String.raw`\b(?:ik ben|ben ik|ben|ik word|word ik|(?<![a-z] )word) (?:op |met |in )?(?:de )?${WHEN}`,
    String.raw`(?= (?:\d{4} )?(?:jarig|geboren|een jaar ouder))`,
  ),
];
/** What comes first and is one's own where nobody is named. */
const AT_FIRST = [
  // The day, and that one was born then or is older: « an halloween geboren », "met sinterklaas jarig".
  followed(
    `^(?:en|em|el|no|na|a|il|ad?) (?:dia )?${WHEN}`,
    String.raw`(?= (?:yo )?(?:naci|nasci|cumplo|compio|faco anos|(?:sono|sn) nat[oa])\b(?! (?:una?|de|para|por)\b))`,
  ),
  followed(
    `^(?:am|an|zu|op|met|in) (?:de )?${WHEN}`,
    String.raw` (?:\d{4} )?(?:b[ei]n i(?:ch|k) )?(?:geboren|jarig)\b(?! (?:is|werd|wurde)\b)`,
  ),
  led(
    `^(?:${BDAY}|dob|ddn|anniv|anniversaire|annif|nee?|born|cumple(?:anos)?|compleanno|geburtstag|verjaardag|aniversario|niver|nat[oa]|geboren|geb|nacid[oa]|nac|nascid[oa]|nasc|geb(?:urts)? ?(?:tag|dat(?:um)?)|(?:fecha|f) (?:de )?nac(?:imiento)?|data di nascita|data (?:de )?nasc(?:imento)?|geboortedatum|date de naissance)(?: (?:c|c ?['’] ?est|is|est|ist|es|e|mio))?[ :=.]{1,3}`,
    `(?:(?:on|le|the|a|am|an|el|il|l ?['’]|op|em|no|dia) ?){0,2}${WHEN}(?! (?:chez|for|pour|de|d ?['’]|bei|von|fur|at|voor|van|da|do|di|del|della|mi|mia|mio|ma|mon|my|meine?|mijn|minha|meu)\\b)`,
  ),
  led(
    String.raw`^(?:(?:ja|oui|haha|lol),? )?(?:(?:(?:ich )?bin|(?:ik )?ben|je suis|jsuis|soy|sono|sou|im|i am) )?(?:(?:an?|ein|een|une?|um) )?`,
    String.raw`(${FEAST_CHILD})\b(?! (?:is|ist|est|es|e|heisst|heet|party)\b)`,
  ),
  followed(
    `^(?:(?:im|i am|i was) )?(?:an? )?(${NAMED_DATE}|${FEAST}|(?<=(?:im|i am|i was) an? )new year ?['’]?s)`,
    String.raw` baby\b(?! (?:shower|due|is|was))`,
  ),
];
/** « sagitario, 3 de diciembre »: who tells a sign with a day was born on it. */
export const SIGN =
  '(?:widder|stier|zwilling|krebs|lowe|jungfrau|waage|skorpion|schutze|steinbock|wassermann|fische|aries|tauro|geminis|cancer|leo|virgo|libra|escorpio|sagitario|capricornio|acuario|piscis|ariete|toro|gemelli|cancro|leone|vergine|bilancia|scorpione|sagittario|capricorno|acquario|pesci|ram|tweelingen|kreeft|leeuw|maagd|weegschaal|schorpioen|boogschutter|steenbok|waterman|vissen|touro|gemeos|caranguejo|leao|virgem|balanca|escorpiao|aquario|peixes|belier|taureau|gemeaux|lion|vierge|balance|scorpion|sagittaire|capricorne|verseau|poissons|taurus|gemini|scorpio|sagittarius|capricorn|aquarius|pisces)';
const I_AM = "(?:(?:ich )?bin|soy|sono|(?:ik )?ben|(?:eu )?sou|je suis|jsuis|chui|im|i['’]m|i am)";
const OF_A_SIGN = [
  led(
    `^${SIGN}`,
    String.raw`[^a-z\d]{1,5}(?:(?:am|vom|del|de|il|van|op|le|du|on|dia) ){0,2}${WHEN}(?= ?(?:$|[.!?)]))`,
  ),
  followed(`^${WHEN}`, String.raw`,? (?:${I_AM} |also |alias )?${SIGN}\b`),
];
/** « soy de diciembre, del 12 »: the month one is of, and then the day. */
const MONTH_FIRST = led(
  '',
  `(?:\\b${I_AM} (?:d[eio]|d ?['’]|van|vom|von|im) ?${MONTH} ?,? (?:(?:del|d[aei]|il|el|le|dia|the|op|am) ){1,2}|^(?:${I_AM} )?(?:an? |ein |een )?${MONTH} ?(?:baby|kind(?:je)?),? (?:(?:the|der|de|vom|am) ){1,2})(${NTH_DAY})(?!\\d|[.:]\\d|[a-z])`,
);
/** Without a sign between, where it is named: « 090310 ma date de naissance », "dob 09112010". */
const OF_BIRTH =
  '(?:(?:my|ma|mein|mi|la mia|mijn|a? ?minha) )?(?:date of birth|dob|birth ?date|ddn|date de naissance|geburtsdatum|fecha de nacimiento|data di nascita|geboortedatum|data de nascimento)';
const IS = String.raw`(?: is| c ?['’]? ?est| ist| es| e)?`;
const RUN = String.raw`((?:0[1-9]|[12]\d|3[01]){2}(?:20)?[01]\d|20[01]\d(?:0[1-9]|[12]\d|3[01]){2})(?!\d)`;
const IN_A_ROW = [
  led(String.raw`(?:^|[,.!\n] ?|\b(?:my|ma|mein|mi|la mia|mijn|minha) )${OF_BIRTH}${IS}[ :=]{1,3}`, RUN),
  followed(String.raw`(?:^|[^\d./-])${RUN}`, String.raw`,?${IS} ${OF_BIRTH}\b`),
];
/** The day, and how old one will be: « le 6 avril j'aurai 13 ans ». */
const AGE_THEN = followed(
  String.raw`\b${WHEN}`,
  String.raw`,? (?:(?:che|que|q|da|dan|when|wenn|quand) )?(?:j ?['’]? ?aurai|je vais avoir|jvais avoir|je fete mes|i turn|i ?['’]? ?ll be|ill be|im turning|werde? ich|cumplo|faccio|compio|faco|word ik|jferai|j?fais|ne (?:faccio|compio)|hago) (?:mes |los |os )?${AGE}\b(?! (?:min|mins|minutes|mal|points?|h\b|jours?|km|flexiones|pages?|tours|exos|buts|giorni|dias|dagen|tage|longueurs|series|hours?|heures?|pompes|abdos|stunden|horas|ore|uur))`,
);
const TOLD = [...WAYS, AGE_THEN];
const SAID = [...AT_FIRST, ...OF_A_SIGN, MONTH_FIRST, ...IN_A_ROW];

/** Where a form tells the day on which its writer was born. */
export const birthdaysIn = (form: string): Place[] =>
  holds(form, HAS_DAY) ? [...toldOf(form, ledIn(form, TOLD)), ...placesOf(form, ledIn(form, SAID))] : [];
