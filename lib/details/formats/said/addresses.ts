import { type Place, placesOf } from './behind.ts';

/** « j'habite 12 rue des lilas », "i live at 4 church road": that one lives there, a number, and what roads are called. */
const ADDRESSES = [
  /\b(?:j ?['’]? ?habite|jabite|je vis|jvis|mon adresse (?:c ?['’]? ?est|c))(?: (?:a|au|aux))? (?:l ?['’]? ?)?(\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av|boulevard|bd|bvd|allee|impasse|chemin|place|quai|cours|route|square|passage|residence|hameau|faubourg) [a-z0-9'’ -]{2,30})/g,
  /\b(?:i ?['’]? ?live (?:at|on|in)|my (?:home |house )?(?:address|addy) is) (?:number |no )?(\d{1,4}[a-z]?,? [a-z'’ -]{2,24} (?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|court|way|crescent|terrace|gardens|grove|hill|row|mews)\b)/g,
  /\b(?:ich )?wohne? (?:in der |in |an der |am |im )?([a-z-]{2,24}(?:strasse|str|weg|gasse|allee|platz|ring|damm)\.? \d{1,4}[a-z]?\b)/g,
  /\bvivo en (?:la |el )?((?:calle|c\/|avenida|avda|plaza|paseo|camino) [a-z'’ -]{2,30},? (?:n|no|numero)? ?\d{1,4}\b)/g,
  /\babito in ((?:via|viale|piazza|corso|vicolo|largo) [a-z'’ -]{2,30},? \d{1,4}\b)/g,
  /\bik woon (?:op |in |aan )?(?:de |het )?([a-z-]{2,24}(?:straat|weg|laan|plein|gracht|kade|singel|dijk) \d{1,4}[a-z]?\b)/g,
  /\b(?:moro|vivo) na ((?:rua|avenida|av|travessa|praca|largo) [a-z'’ -]{2,30},? (?:n|numero)? ?\d{1,4}\b)/g,
];

/** Where a form says the street and the number of its writer. */
export const addressesIn = (form: string): Place[] => placesOf(form, ADDRESSES);
