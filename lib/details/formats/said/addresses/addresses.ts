/** An address that is said to be one's own: that one lives there, has moved there, may be visited or sent something there. */
import { type Place, placesOf } from '../behind.ts';
import { toldOf } from '../told.ts';
import { NUMBERED, STREET } from './streets.ts';

/** By language: what says whose it is, and the addresses as they are written there. */
const OWN = {
  fr: `(?:j ?['’]? ?h?abite?|^h?abite?|je vis|jvis|(?:je|j|on) ?creche|on (?:habite|vit)|(?:j ?['’]? ?ai|jai|on a|on vient d ?['’e]?) ?(?:demenage|emmenage)r?|(?:mon|notre|nouvelle|nvlle|nv) adress?e?|la mienne|(?:ma|notre) maison|(?:mon|notre) (?:appart|immeuble)|chez (?:moi|nous)|(?:viens?|passes?) (?:chez|a) (?:moi|oim|nous|la maison)|envoie(?: ?-? ?(?:le|la|ca))?(?: (?:chez moi|a la maison))?|(?:mets?|marque)(?: ?-? ?(?:le|la|ca))? (?:chez moi|a la maison))(?: ?(?:c ?['’]? ?est|c|est|:|,))?(?: (?:au|a|aux|o|dans|sur|la|l ?['’]?))?`,
  de: `(?:(?:ich )?wohne?|wir wohnen|wohn ich|wohnen wir|(?:ich )?lebe?|(?:unsere|meine|neue|unsre) (?:neue )?(?:adresse|anschrift)|(?:zu|bei|an) (?:mir|uns|mich)|(?:unser|mein) (?:neues )?haus|(?:unsere|meine) wohnung|(?:ich )?bin umgezogen|wir sind umgezogen|zuhause|(?:klingel|lauten?)(?:t|n)?(?: (?:bei|an|in))?)(?: ?(?:ist|is|steht|liegt|lautet|das ist|:|,)){0,2}(?: (?:jetzt|jz|hier|direkt|gleich))?(?: (?:in|im|an|am|auf|der|dem|den|die)){0,2}`,
  es: `(?:vivo|vivimos|(?:estoy|estamos) viviendo|(?:mi|nuestra) (?:nueva )?(?:direccion|dire|casa|calle)|(?:mi|nuestro) (?:piso|portal|bloque)|nos (?:hemos )?muda(?:mos|do)|me (?:mude|he mudado)|a (?:mi|nuestra) casa|(?:manda|envia)(?:me)?lo|toca[s]? (?:el |al )?timbre)(?: ?(?:es|esta|queda|:|,))?(?: (?:ahora|aqui))?(?: (?:en|a|la|el|de)){0,2}`,
  it: `(?:abito|abitiamo|vivo|viviamo|sto|stiamo|(?:il )?(?:mio|nostro|nuovo) (?:nuovo )?indirizzo|casa (?:mia|nostra)|la mia (?:casa|via)|ci siamo trasferit[ei]|mi sono trasferit[oa]|(?:viene?|venite|passa|spedisci|manda)(?: [a-z]{2,6}){0,2} (?:da (?:me|noi)|a casa (?:mia|nostra))|suona|citofona|(?:manda|spedisci)(?:lo|la|melo))(?: ?(?:e|sta|si trova|:|,))?(?: (?:ora|adesso|qui))?(?: (?:in|a|al|alla))?`,
  nl: `(?:(?:ik )?woon|(?:we|wij) wonen|woon ik|ik zit|(?:we|wij) zitten|(?:mijn|mn|m ?['’] ?n|me|ons|nieuwe?) (?:nieuwe )?(?:adres|huis|straat)|(?:we zijn|wij zijn|(?:ik )?ben|zijn|net) verhuisd naar|kom (?:maar |ff |even )?(?:naar|bij) (?:mij|me|ons)(?: thuis| toe)?|stuur (?:het |t )?(?:maar )?(?:naar(?: mij| ons| me)?|op naar)|bel (?:maar |ff )?aan)(?: ?(?:is|staat|:|,))?(?: nu)?(?: (?:op|in|aan|de|het|t)){0,2}`,
  pt: `(?:moro|moramos|vivo|vivemos|a gente (?:mora|vive)|(?:meu|nosso|novo) (?:novo )?(?:endereco|end|predio)|(?:minha|nossa|nova) (?:nova )?(?:morada|casa|rua)|(?:nos )?mudamos(?: ?-?nos)?|(?:me )?mudei(?: ?-?me)?|a gente (?:se )?mudou|manda (?:pra|para) (?:mim|ca|minha casa|nos)|toca (?:a |na )?campainha)(?: ?(?:e|fica|:|,))?(?: (?:agora|aqui))?(?: (?:na|no|em|pra|para|a|o)){0,2}`,
  en: `(?:(?:i|we) ?['’]? ?live|we ?['’] ?re|^were|(?:pop|come) round (?:to )?(?:mine|ours)|(?:ours|mine)(?= ?(?:is|its|at|,|:))|(?:my|our) (?:new )?(?:home |house )?(?:address|addy|house|place|flat|gaff)|(?:i|we)(?: ?['’]?ve)?(?: just)? moved|come (?:round |over )?(?:to )?(?:mine|ours)|(?:send|post|mail) (?:it|them|me it)(?: to (?:me|us|mine|ours))?)(?: ?(?:is|its|it ?['’] ?s|:|,))?(?: (?:now|just))?(?: (?:at|on|in|to|2|number|no)){0,2}`,
} as const;

const LANGUAGES = ['fr', 'de', 'es', 'it', 'nl', 'pt', 'en'] as const;
/** "i live at 4 church road", « casa mia è al 9 di via dante ». */
const ADDRESSES = LANGUAGES.map((language) => {
  const numbered = language === 'en' ? [] : [NUMBERED[language]];
  return new RegExp(String.raw`\b${OWN[language]} ?(${[STREET[language], ...numbered].join('|')})\b`, 'g');
});
/** The floor, or what the house stands beside. */
const BY = String.raw`(?:,? (?:\d|bat|apt|appt|app|flat|unit|au|a|juste|just|above|over|behind|next|first|second|top|encima|al|junto|frente|sopra|accanto|sotto|primo|secondo|terzo|boven|naast|achter|uber|neben|hinter|em|ao|perto|bloco|piso)[^.!?\n]{1,24}?)?`;
/** « numéro 9 de la rue carnot c'est ma maison »: whose it is stands behind. */
const ITS_MINE = [
  `(${NUMBERED.fr}|${STREET.fr})${BY},? (?:c ?['’]? ?est|c|sa c|ca c|cest) (?:ma maison|la maison|(?:chez|che) (?:moi|nous?)|nous|(?:mon|notre) immeuble)`,
  `(${NUMBERED.de}|${STREET.de})${BY},? (?:(?:da|dort)? ?(?:wohne?|leben?|wohnen) (?:ich|wir|i)|(?:das )?ist? (?:unser haus|(?:bei )?(?:uns|mir)))`,
  `(${NUMBERED.es}|${STREET.es})${BY},? (?:(?:q|que) )?(?:ahi |alli |aqui )?(?:vivo|vivimos|estoy yo|(?:es )?mi casa|es donde vivo)`,
  `(${NUMBERED.it}|${STREET.it})${BY},? (?:li |la )?(?:abito|abitiamo|ci abito|(?:e )?casa (?:mia|nostra))`,
  `(${NUMBERED.nl}|${STREET.nl})${BY},? (?:da{1,2}[rt] )?(?:woon ik|wonen we|wonen wij|is (?:ons huis|bij (?:ons|mij|me)))`,
  `(${STREET.en})${BY},? (?:(?:thats|that ?['’]s|is|its|it ?['’]s) (?:us|me|ours|mine|(?:my|our) (?:house|place|home|flat|crib|gaff))|(?:is )?where (?:i|we) live|(?:my|our) (?:house|crib|gaff))`,
  `(${NUMBERED.pt}|${STREET.pt})${BY},? (?:ai |la )?(?:moro|moramos|(?:e )?(?:a )?minha casa|e (?:ca )?em casa)`,
].map((one) => new RegExp(String.raw`\b${one}\b`, 'g'));

/** The number behind the street, as one shows the way to one's door; a date, an hour or a price is none. */
const DOORS = [
  /\b(?<!\bde la )((?:rue|avenue|boulevard|allee|impasse|chemin|quai) [a-z'’ -]{3,30}(?:,| et) ?(?:nous )?(?:c ?['’]? ?est|c) (?:(?:le|au|la) )?(?:n ?[o°]?|num|numero)? ?\d{1,4})\b(?! ?(?:h\b|:|€|eur|min|jan|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|ans|etoiles))/g,
];

/** The door of a house that was named before, or is to be named. */
const FLATS = [/\b(?:i|we) ?['’]? ?live (?:in|at) ((?:flat|apartment|apt|unit) \d{1,4} ?[a-z]?)\b/g];

const OWNED = [...ADDRESSES, ...ITS_MINE, ...FLATS];

/** Where a form says the street and the number of its writer. */
export const addressesIn = (form: string): Place[] => toldOf(form, OWNED);

/** Where it leads to a door: whose it is, the sentence says. */
export const doorsIn = (form: string): Place[] => placesOf(form, DOORS);
