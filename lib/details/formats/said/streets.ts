/** What a street with a number looks like, as each language writes it; the number may stand first or after "number". */

const NUMBER = String.raw`,? (?:(?:n|nr|num|no|numero|nummer|hausnummer|huisnummer|civico|lote|porta|al|op|au|c ?['’]? ?est le|c le)\.? ?){0,2}o? ?\d{1,4}(?: ?[a-d]\b)?\b`;
const NAME = String.raw`[a-z\d'’ -]{2,30}?`;

const FRENCH =
  'rue|r|rte|route|avenue|av|ave|boulevard|bd|bvd|allee|impasse|imp|chemin|chem|place|pl|quai|cours|square|passage|residence|hameau|faubourg|sentier|ruelle|lotissement';
const GERMAN =
  '[a-z-]{2,24} ?(?:strasse|str|weg|gasse|allee|platz|ring|damm|ufer|hof|markt|steig|winkel|pfad)';
const SPANISH = String.raw`(?:calle|c\/|c\.|cl|avenida|avda|av|plaza|pza|plza|paseo|camino|ronda|travesia|pasaje|callejon|urbanizacion)`;
const ITALIAN = String.raw`(?:via|viale|v\.le|piazza|p\.?zza|piazzale|corso|c\.so|vicolo|largo|strada|contrada|lungomare|salita|borgo)`;
const DUTCH =
  '[a-z-]{2,24} ?(?:straat|str|weg|laan|plein|gracht|kade|singel|dijk|hof|steeg|pad|dreef|plantsoen|baan|lei|markt)';
const PORTUGUESE = String.raw`(?:rua|r\.|avenida|av|travessa|tv|praca|praceta|largo|alameda|estrada|rodovia|beco)`;
const ENGLISH =
  'street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|court|way|crescent|terrace|gardens|grove|hill|row|mews|place|walk';

/** The street and its number, with nothing before it, by language. */
export const STREET = {
  fr: String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:${FRENCH})\.? (?:(?:de|des|du|d|la|le|l ?['’]) ?){0,2}[a-z]{3,20}|(?:${FRENCH}) ${NAME}${NUMBER}`,
  de: String.raw`(?:${GERMAN}|(?:am|an der|an den|im|auf der|auf dem|zum|zur) (?:[a-z]{4,12} )?[a-z]{4,20})\.?${NUMBER}`,
  es: `${SPANISH}.? ?${NAME}${NUMBER}`,
  it: `${ITALIAN}.? ${NAME}${NUMBER}`,
  nl: `${DUTCH}.?${NUMBER}`,
  pt: `${PORTUGUESE}.? ${NAME}${NUMBER}`,
  en: String.raw`\d{1,4}[a-z]?,? [a-z'’ -]{2,24} (?:${ENGLISH})\b|[a-z'’]{3,14}(?: [a-z'’]{3,14})? (?:${ENGLISH}),? (?:and )?(?:its |at |it ?['’] ?s |were )?(?:house )?(?:number|no|num|nr)\.? ?\d{1,4}`,
} as const;

/** The number before the street: « al 9 di via dante », "nummer 3 op het marktplein". */
export const NUMBERED = {
  fr: String.raw`(?:n|num|numero|n ?o)? ?\d{1,4} (?:de|dans) (?:la |l ?['’] ?)?(?:${FRENCH}) [a-z'’ ]{3,20}`,
  de: String.raw`(?:hausnummer|nummer|nr)\.? \d{1,4}[a-z]?,? (?:in|im|am|an|auf)(?: der| dem)? (?:${GERMAN})`,
  es: String.raw`(?:numero |num |n ?o? ?)?\d{1,4} de (?:la |el )?${SPANISH} [a-z ]{3,20}`,
  it: String.raw`(?:numero |civico |n )?\d{1,4} di ${ITALIAN} [a-z]{3,20}`,
  nl: String.raw`(?:huisnummer|nummer|nr)\.? \d{1,4}[a-z]?,? (?:op|in|aan)(?: de| het)? (?:${DUTCH})`,
  pt: String.raw`(?:numero |n ?o? ?|porta )?\d{1,4} da ${PORTUGUESE} [a-z ]{3,20}`,
} as const;

/** A street, whose number may be missing. */
export const HAS_STREET = new RegExp(
  String.raw`\b(?:(?:${FRENCH}) [a-z]|${GERMAN}\b|${SPANISH} ?[a-z]|${ITALIAN} [a-z]|${DUTCH}\b|${PORTUGUESE} [a-z]|[a-z] (?:${ENGLISH})\b)`,
);
