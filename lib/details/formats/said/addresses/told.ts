/** Where the child or its family lives, in so many words, with the number of the house. */
import { isTown } from '../../../words/gazetteer.ts';
import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';
import { led, ledIn } from '../led.ts';
import { DUTCH, ENGLISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH } from './streets.ts';

const NUMBER = String.raw`\d{1,4} ?(?:bis|ter|[a-d](?![a-z]))?`;
/** What stands between a number and a way, and is no way's name: "10 minutes walk", "3 cars in the drive". */
const NO_NAME =
  '(?:hes?|she|we|they|i|to|no|n|and|can|of|out|or|so|learning|min(?:ute)?s?|miles?|k?ms?|ks|hours?|sec(?:ond)?s?|met(?:re|er)s?|yards?|feet|foot|years?|doors?|houses?|stops?|streets?|blocks?|points?|cars?|kills?|wins?|games?|in|on|up|down|off|from|that|this|first|the|a|my)';
const NAME = String.raw`(?!(?:alle|dalle|da|as|ate|con|com|desde|devant|derriere|stp|svp|moi)\b)[a-z][a-z'’-]{1,16}(?: (?!(?:et|and|und|y|e|en|jy|ci|da|ik|voy|fico|but|mais|its)\b)[a-z0-9][a-z'’-]{0,16}){0,4}?`;
const ADDRESS = `(?:${NUMBER},? (?:${FRENCH}) ${NAME}|(?:${SPANISH}|${ITALIAN}|${PORTUGUESE}(?: d[ao]s?(?= ))?)(?: |(?<=[/.]))${NAME},? (?:n[o°r]?\\.? ?|numero |num )?${NUMBER}|(?:${FRENCH}) ${NAME},? (?:au |numero |n ?|au numero )${NUMBER}|(?:${GERMAN}|${DUTCH}) ${NUMBER}|${NUMBER},? (?:(?!${NO_NAME}\\b)[a-z'’]{2,14} ){1,3}(?:${ENGLISH}|bank|view|wharf)\\b|${NUMBER} the (?:${ENGLISH})\\b)`;
/** Those whose home is the child’s as well. */
const KIN =
  '(?:mums?|moms?|mam|dads?|nans?|grans?|granny|grandma|grandad|parents|brothers?|bro|sis|sisters?|aunt(?:ie|y)?s?|mere|pere|reum|daronn?e?|papa|maman|mamie|papi|papy|mami|grand ?-?mere|grand ?-?pere|grands ?-?parents|frere|soeur|tante|tata|oncle|tonton|mutter|mama|vater|oma|opa|eltern|bruder|schwester|grosseltern|madre|padre|padres|abuel[oa]s?|herman[oa]|ti[oa]|nonn[oai]|mamma|genitori|fratello|sorella|zi[oa]|moeder|vader|ma|pa|ouders|broer|zus|mae|pai|pais|vo|vovo|avos?|irmao?)';
const LIVE =
  "(?:(?:still )?lives?|living|got (?:his|her|their) own (?:flat|place|house)|place|house|flat|habite(?:nt)?|vit|vivent|c|c ?['’]? ?est|est|creche|a (?:demenager?|emmenager?)|wohnt|wohnen|lebt|ist|viven?|sta|stanno|abitan?o?|e|woont|wonen|zit|moram?|fica|moved?|is|s|has|['’]s)";
const FAMILYS = String.raw`(?:(?:my|our|mon|ma|mes|mn|mijn|m ?['’]n|meine?[rnm]?|unsere?|mis?|mi[ao]|miei|la mia|il mio|i miei|minhas?|meus?|notre|chez(?: (?:ma|mon|mes))?) )?${KIN}(?: ?['’]?s)?(?: (?:n|and|et|und|y|e|en) ${KIN})?(?: ${LIVE}){1,2}(?: (?:now|still|jetzt|maintenant|nu|ahora|ora|agora|btw|la|own|flat)){0,2}(?: (?:at|in|im|am|an der|in der|on|au|a|dans|en|en la|no|na|op|op de|aan|aan de|de|la|to)){0,2} ?`;
const OWN = String.raw`(?:j ?['’]? ?h?abite|je vis|jvis|i live|we live|wohne?n?|lebe?n?|vivo|vivimos|abito|abitiamo|moro|moramos|a gente mora|wonen|woon|sat ?nav|ubereats|on habite)\b[^.!?\n]{0,40}? `;
/** Which door it is, on which floor, and what one sees of it: nobody says that of where nobody waits for one. */
const DOOR = [
  String.raw`(?:flat|apt|apartment|unit) \d|(?:ground|top|first|second|third|\d(?:st|nd|rd|th)) floor|(?:(?:the|its|it ?['’] ?s) )?(?:the )?(?:one|house|flat) (?:with|next)|(?:red|blue|green|white|black|yellow|brown) (?:front )?door|(?:u|you) cant miss|(?:buzz|ring)(?: the| for)? (?:bell|me|twice)`,
  String.raw`\d(?:er|e|eme)? etage|rdc|(?:inter|digi)(?:phone|code)|bat(?:iment)? [a-z\d]\b|apt \d|appt? \d|(?:le )?portail|sonnez?|la maison (?:avec|aux?|bleue|rouge|jaune|verte|blanche)`,
  String.raw`(?:\d\. ?|erster |zweiter |dritter |vierter )?(?:stock|etage|og)|klingel|hinterhaus|das haus mit`,
  String.raw`\d{1,2} ?(?:º|o|°)? ?[a-d]\b|(?:portal|piso|puerta|escalera|bloque) [a-z\d]|(?:primero|segundo|tercero|bajo) [a-d]\b|timbre|la casa (?:de|con)`,
  String.raw`(?:primo|secondo|terzo|quarto|\d(?:o|°|º)?) piano|citofono|interno \d|scala [a-z]|la casa con`,
  String.raw`bus \d|(?:eerste|tweede|derde|\d(?:e)?) (?:verdieping|etage)|(?:het )?huis met|bel (?:maar|aan)|(?:rode|blauwe|groene|witte|zwarte) deur`,
  String.raw`(?:ap|apto|apartamento) \d|\d{1,2}(?:o|º|°)? andar|bloco [a-z\d]|(?:o )?portao|interfone|campainha`,
].join('|');
/** That it is one's own. */
const OURS =
  "(?:(?:thats|that ?['’] ?s|its|it ?['’] ?s) (?:us|me|mine|ours|home|my (?:house|place|addy|address)|where i live)|c ?['’]? ?est (?:chez (?:moi|nous)|la que j)|das sind wir|da wohn(?:e )?ich|(?:esa|alli) es (?:mi casa|donde vivo)|es mi casa|e casa mia|dat is (?:mijn|ons) (?:huis|thuis)|daar woon ik|e a minha casa|minha casa)";
const TOLD = [led(String.raw`\b(?:${FAMILYS}|${OWN})`, `(${ADDRESS})`)];

/** Whose door it is where one has an appointment. */
const PRACTICE =
  /\b(?:dentist\w*|ortho\w*|(?:zahn)?arzt\w*|praxis|doctors?|docteur|medecin|medico|cabinet|clinic\w*|klinik|hotel|church|cine(?:ma)?|eglise)\b/;
const DOORS = new RegExp(String.raw`\b(?:${DOOR}|${OURS})`);
/** Compiled when it is first asked for: few messages speak of doors. */
const BY_DOOR = [
  String.raw`(?<![\w/.])(${ADDRESS})(?=[ ,.-]{1,3}(?:${DOOR}|${OURS}))`,
  String.raw`\b(?:\d(?:er|e|eme)? etage|rdc|bat(?:iment)? [a-z\d]|appt? \d{1,3})(?:,| du| au)* (${ADDRESS})(?![a-z\d])`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Ways and places that have no houses. */
const NO_STREET =
  '(?:hin|ruck|heim|um|onder)weg|(?:haupt)?bahnhof|(?:schul|innen)hof|(?:park|sitz|sport)platz';
/** All of a message, as on an envelope: the tagger has met large towns in talk of them, and takes them for that. */
const ENVELOPE = new RegExp(
  String.raw`^(?!(?:${NO_STREET})\b)((?:(?:${SPANISH}|${ITALIAN}|${PORTUGUESE})(?: |(?<=[/.]))${NAME}|${GERMAN}|${DUTCH}),? (?:n[°o.]{1,2} ?)?\d{1,4}[a-d]?),? (?:\d{4,5},? |\d{4} ?[a-z]{2},? |\d{4}-\d{3} |(?:in|en|em|te) )?((?:(?:la|le|los|las|san|santa|bad|sankt|den) )?[a-z'’-]{3,24})[ .!]*$`,
);

/** The address of a form that is nothing else but an address with its town. */
export function addressAloneIn(form: string): Place[] {
  const [, address = '', town = ''] = ENVELOPE.exec(form) ?? [];
  return isTown(town) || isTown(town.replace(' ', '-')) ? [{ from: 0, to: address.length }] : [];
}

/** Where a form tells an address of the child's own or of the family's. */
export const addressesIn = (form: string): Place[] => [
  ...placesOf(form, ledIn(form, TOLD)),
  ...(holds(form, DOORS) && !PRACTICE.test(form) ? placesOf(form, BY_DOOR) : []),
];
