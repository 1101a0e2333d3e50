import { type Place, placesOf } from './behind.ts';

/** « j'habite 12 rue des lilas », "i live at 4 church road": that one lives there, a number, and what roads are called. */
const ADDRESSES = [
  /\b(?:j ?['’]? ?habite|jabite|je vis|jvis|mon adresse (?:c ?['’]? ?est|c))(?: (?:a|au|aux))? (?:l ?['’]? ?)?(\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av|boulevard|bd|bvd|allee|impasse|chemin|place|quai|cours|route|square|passage|residence|hameau|faubourg) [a-z0-9'’ -]{2,30})/g,
  /\b(?:(?:nouvelle|nvlle|nvelle|nv|notre) adress?e?|viens? (?:chez|a) (?:moi|nous|oim|la maison)|(?:chez moi|chez nous) c ?['’]? ?(?:est )?)(?: ?(?:c ?['’]? ?est|c|:|au|,))* ?(\d{1,4}(?: ?(?:bis|ter))?,? (?:r|rue|rte|route|avenue|av|ave|boulevard|bd|bvd|allee|impasse|imp|chemin|chem|place|pl|quai|cours|square)\.? (?:de |des |du |d |la |le |l ?['’] ?){0,2}[a-z]{3,20})/g,
  /\b(?:i ?['’]? ?live (?:at|on|in)|my (?:home |house )?(?:address|addy) is) (?:number |no )?(\d{1,4}[a-z]?,? [a-z'’ -]{2,24} (?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|court|way|crescent|terrace|gardens|grove|hill|row|mews)\b)/g,
  /\b(?:ich )?wohne? (?:in der |in |an der |am |im )?([a-z-]{2,24}(?:strasse|str|weg|gasse|allee|platz|ring|damm)\.? \d{1,4}[a-z]?\b)/g,
  /\bvivo en (?:la |el )?((?:calle|c\/|avenida|avda|plaza|paseo|camino) [a-z'’ -]{2,30},? (?:n|no|numero)? ?\d{1,4}\b)/g,
  /\babito in ((?:via|viale|piazza|corso|vicolo|largo) [a-z'’ -]{2,30},? \d{1,4}\b)/g,
  /\bik woon (?:op |in |aan )?(?:de |het )?([a-z-]{2,24}(?:straat|weg|laan|plein|gracht|kade|singel|dijk) \d{1,4}[a-z]?\b)/g,
  /\b(?:moro|vivo) na ((?:rua|avenida|av|travessa|praca|largo) [a-z'’ -]{2,30},? (?:n|numero)? ?\d{1,4}\b)/g,
];

/** The number behind the street, as one shows the way to one's door; a date, an hour or a price is none. */
const DOORS = [
  /\b(?<!\bde la )((?:rue|avenue|boulevard|allee|impasse|chemin|quai) [a-z'’ -]{3,30}(?:,| et) ?(?:nous )?(?:c ?['’]? ?est|c) (?:(?:le|au|la) )?(?:n ?[o°]?|num|numero)? ?\d{1,4})\b(?! ?(?:h\b|:|€|eur|min|jan|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|ans|etoiles))/g,
];

/** Where a form says the street and the number of its writer. */
export const addressesIn = (form: string): Place[] => placesOf(form, ADDRESSES);

/** Where it leads to a door: whose it is, the sentence says. */
export const doorsIn = (form: string): Place[] => placesOf(form, DOORS);
