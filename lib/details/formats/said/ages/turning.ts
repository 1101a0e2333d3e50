/** How old one is about to be, or has just become: a year away from one's age it tells it as well. */
import { type Place, placesOf } from '../behind.ts';
import { toldOf } from '../told.ts';

const age = (words: string) => String.raw`((?:[7-9]|1\d|${words}))`;
const EN = age('eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen');
const FR = age('huit|neuf|dix|onze?|douze?|treize|quatorze|quinze|seize|dix[ -]sept');
const DE = age('acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn');
const ES = age('ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete');
const IT = age('otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici');
const NL = age('acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien');

/** When: a number that goes on so is no level, no place in a row and no time of day. */
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const SOON = String.raw`(?:in (?:a|an|one|two|three|four|five|six|\d{1,2}|${MONTHS}|the summer|the autumn)|on (?:the |${MONTHS}|mon|tue|wed|thu|fri|sat|sun|christ|hallow)|next (?:week|month|year|${MONTHS}|mon|tue|wed|thu|fri|sat|sun)|this (?:week|month|year|summer|${MONTHS})|tomorrow|tmrw?|today|soon|last (?:week|month|${MONTHS}))`;
const ENDS = String.raw`(?= ?(?:$|[!?)\n]|[,.](?!\d)|years? old\b|y\/?o\b|yrs\b|lol\b|btw\b|u\b|you\b|wbu|hbu|${SOON}))(?! ?(?:years? old )?(?:minutes|mins|percent|%))`;
const END = String.raw`(?= ?(?:$|[!?)\n]|[,.](?!\d)|(?:jahre|jaar|anos|und|en|y|e|im|am|op|el|il|i|in|on|em|lol|xd|haha)\b))`;

const ES_SOON = String.raw` (?:en (?:un|dos|tres|\d|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|el (?:\d|mes|proximo|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana\b|hoy\b|recien\b|que\b|hace\b|este\b|est[ae] (?:mes|semana|finde))`;

const WAYS = [
  `(?:ive |i ?['’] ?ve |i have |^)(?:only )?been (?:living )?on this (?:earth|planet) (?:for )?(?:exactly |almost |nearly |only |just )?${EN}(?= ?(?:years|yrs))`,
  `i ?(?:['’] ?)?(?:ve|have) been alive (?:for )?(?:exactly |almost |nearly |only |just )?${EN}(?= years)`,
  String.raw`(?:j ?['’]? ?aurai|(?:je |j ?)vais (?:avoir|faire|feter mes)|(?:je |j ?)vais sur mes|(?:je |j ?)f(?:ete|eterai|ais) mes|(?:je |j ?)souffle mes|(?:je |j ?)viens d ?['’]? ?avoir|j ?['’]? ?ai eu|(?:j ?['’]? ?|je n ?['’]? ?)ai (?:que|a peine|tout juste|bientot|presque|deja|juste)|(?:j ?['’]? ?|je n ?['’]? ?)ai qu ?['’]? ?) ?${FR} ?ans\b(?! (?:d ?['’]|de |plus|quand|dans le jeu|ingame))`,
  `(?:ich )?werde? (?:ich )?(?:(?:bald|schon|erst|morgen|ubermorgen|heute|diese[ns] (?:jahr|monat)|nachste woche|nachsten monat|im [a-z]{3,9}|in (?:[2-6]|eine[mr]|zwei|drei|vier) (?:tagen|wochen?|monate?n?)|jetzt) ){0,2}${DE}${END}`,
  String.raw`(?:cumplo|hago|hice|estreno|voy a (?:cumplir|hacer)|(?<=^|estoy |toy |yo )a punto de cumplir|acabo de (?:cumplir|hacer|estrenar)|tengo (?:casi|solo|ya|apenas|nada mas que)|(?:(?:recien|ya) )?(?:he )?cumpli(?:do)?)(?: los)? ${ES}(?! en [a-z\d]{1,5} (?:minut|segund|hora))(?= ?an(?:y|)os\b|${ES_SOON}|${END.slice(3)}`,
  String.raw`(?:i?k ?|^|(?=ben (?:pas|nog) ))(?:wordt?|ben) (?:(?:zelf|ook|echt|pas|net|bijna|bekan|al|nog (?:maar|geen)|morgen|volgende week|volgende maand|(?:over|binnen) [a-z\d]{1,4} (?:weken|maand(?:en)?|dagen)|in [a-z]{3,9}|deze maand|dit jaar|vandaag|gisteren) ){0,2}${NL}(?= ?(?:$|[!?)\n]|[,.](?!\d)|(?:jaar|en|geworden|jij|wat|dus|hoor|maar|eindelijk)\b|in (?:jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)|op \d|over (?:een|twee|drie|\d)|volgende (?:week|maand)|morgen\b|[a-z]{3,6}dag\b))`,
  String.raw`(?:^wurde|wurde ich|ich wurde|bin) (?:(?:gestern|heute|letzte woche|letzten monat|neulich|vor kurzem) ){1,2}${DE}${END}`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** What one has come to, or is the youngest with: « die 13 vollgemacht », "im the youngest at 12". */
const REACHED = [
  String.raw`(?:ich|hab|habe) (?:[a-z]{2,8} ){0,6}(?:die|meine) ${DE} (?:voll ?gemacht|vollgekriegt|geknackt|erreicht)\b`,
  String.raw`(?:ik|heb) (?:[a-z]{2,8} ){0,6}de ${NL} (?:aangetikt|gehaald|bereikt)\b`,
  String.raw`(?:(?:i ?['’]? ?a?m|ich bin|bin ich|soy|sono|ik ben|ben ik|sou|je suis|jsuis|bin|ben) (?:[a-z]{1,9} ){0,5}|^)(?:youngest|oldest|jungste[rn]?|alteste[rn]?|peque[a-z]{0,5}|mayor|(?:piu )?piccol[oa]|jongste|oudste|mais nov[oa]|(?:plus )?(?:petite?|jeune)) (?:[a-z]{1,9} ){0,3}(?:at|mit|con|com|met|avec|a) (?:(?:only|just|nur|solo|so|my|meinen|mis|i miei|os meus|mijn|mn|mes) ){0,2}((?:[89]|1[0-7]))(?= ?(?:$|[,.!)]|an[yi]?os|anni|jahren?|jaar|ans|lol|haha))`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** Not yet so old: « j'ai même pas encore 14 ». */
const NOT_YET = [
  String.raw`(?:i ?['’]? ?a?m )?not even ${EN}(?= yet\b)`,
  `(?:i )?have ?n ?['’]? ?t (?:even |yet )?turned ${EN}${ENDS}`,
  String.raw`(?:j ?['’]? ?ai|g) (?:meme )?pas encore (?:mes |les )?${FR}(?= ?(?:ans\b|$|[,!)]))(?! ans d)`,
  String.raw`(?:bin|bn) (?:ich )?noch (?:keine|nicht(?: ?mal)?) ${DE}${END}`,
  String.raw`(?:non ne ho|ne ho|non ho)(?: neanche| nemmeno)? ancora(?: neanche| compiuto| fatto)? ${IT}(?= ?(?:anni\b|$|[,!)]))`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** Nearly so old, and what is as it was: « almost 15 and still sharing a room ». */
const STILL =
  "(?:still|never|can ?['’]?t|immer noch|noch (?:nie|kein)|nog (?:steeds|nooit|geen)|mag (?:ik )?(?:nog )?niet|darf (?:ich )?(?:noch )?nicht?s?|sigo|todavia|aun|sin|no (?:me dejan|puedo)|ancora|senza|non (?:posso|mi (?:lasciano|fanno))|ainda|sem|n(?:ao)? (?:me deixam|posso)|toujours|encore|deja|sans|tjrs|jpartage|j ?['’]? ?ai (?:pas|jamais|toujours|tjrs|encore|deja|mal)|hab (?:ich )?(?:immer noch|noch))";
const I = "(?:ich |ik |io |eu |yo |i ?(?:['’]? ?a?m )?|je |j ?['’]? ?)?";
const YEARS = '(?: ?(?:ans|piges|balais|jahren?|jaar|an[yi]?os|anni|years old|yo))';
const OLD = '((?:[89]|1[0-7]))';
const NEARLY = new RegExp(
  // Of « à » hours are told as well.
  String.raw`^(?:(?:[a-z]{2,11},? )?(?:(?:(?:i ?['’]? ?a?m|am i|ik ben|(?:ich )?bin|ich|tengo|ho|tenho|a mes|nearly|almost|already|fast|bald|knapp|schon|bijna|al|casi|ya|quasi|gia|quase|ja|bientot|presque|deja|a fazer) ){1,3}((?:[89]|1[0-2])(?=${YEARS})|1[3-7])${YEARS}?|(?:con|com|mit|met) ${OLD}${YEARS}?|a ${OLD}${YEARS}),? (?:(?:and|und|en|y|e|et) )?|${OLD}${YEARS},? (?:and|und|en|y|e|et) )${I}${STILL}\b`,
  'g',
);

const UNCOUNTED = EN.replace('((?:', '(?:').slice(0, -1);
/** At the beginning of a message it is mostly one's own. */
const AT_FIRST = [
  NEARLY,
  new RegExp(
    String.raw`^${EN} in (?:a|one|two|three|four|five|six|\d{1,2}) (?:months?|weeks?)(?= ?(?:$|[,.!)\n]|and (?!a)|so\b|but\b|lol|omg|finally))`,
    'g',
  ),
  // "fourteen goin on fifteen": the age, and the next one.
  new RegExp(
    String.raw`^(?:im |i am )?${EN} (?:(?:(?:and )?(?:nearly|almost|soon|turning)|(?:going|goin|gonna be)(?: on(?: to)?)?) ${UNCOUNTED})(?= ?(?:$|[,.!)]|lol\b|u\b|wbu\b))`,
    'g',
  ),
  // « 13 añitos », "13 jaartjes": said so of nothing but years.
  /^((?:[7-9]|1\d) ?(?:anitos|aninhos|annetti|jaartjes|primaveras|piges))\b(?! (?:tiene|tem|ha|il a|elle a))/g,
];

/** In how many months, and nothing else: „in 3 monaten 14“, "over 3 maanden word ik 14". */
const IN_MONTHS = [
  /^(?:in|over|dans|en|tra|daqui a) (?:[1-9]|1[01]|ein(?:em|er)?|zwei|drei|een|twee|drie|deux|trois|dos|tres|due|tre|dois) (?:monat(?:en)?|wochen?|tagen?|maand(?:en)?|weken|week|dagen|months|weeks|days|mois|semaines|jours|mes(?:es|i)|semanas|dias|settimane|giorni),? (?:(?:werd(?:e)? ich|bin ich|word ik|ben ik|ill be|im|j ?['’]? ?ai|j ?['’]? ?aurai|cumplo|ne (?:compio|faccio)|compio|faco) )?((?:[89]|1[0-7])(?: (?:ans|jahre(?: alt)?|jaar|anos|anni))?)(?= ?[.!]*(?:$| (?:lol|haha|xd|juhu|yay|omg)))/g,
];

const ALL = [...WAYS, ...REACHED, ...NOT_YET];

/** Where a form says how old its writer will be soon, or is since lately. */
export const agesToComeIn = (form: string): Place[] => toldOf(form, ALL);

/** Where it begins with such an age, and says of nobody that it is theirs. */
export const agesToComeFirstIn = (form: string): Place[] => placesOf(form, AT_FIRST);

/** Where all of it says when its writer will be so old. */
export const agesInMonthsIn = (form: string): Place[] => placesOf(form, IN_MONTHS);
