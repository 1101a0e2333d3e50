/** The plainest ways in which one says where one is just now: in which bus, at which shop of a chain that everybody knows. */
import { type Place, placesOf } from './behind.ts';

const CHAINS =
  "mc ?do(?:s|nald['’]?s?)?|mcdonalds|macdo|maccies|maccas|kfc|burger ?king|bk|subway|starbucks|costa coffee|greggs|nandos|five guys|taco bell|dunkin|tim hortons|o ?['’]?tacos|lidl|aldi|carrefour|auchan|leclerc|intermarche|monop(?:rix)?|franprix|super u|hyper u|tescos?|asda|sainsbury['’]?s?|morrisons|waitrose|boots|primark|ikea|decathlon|fnac|micromania|cultura|gifi|rewe|edeka|rossmann|netto|kaufland|mediamarkt|media markt|mercadona|el corte ingles|esselunga|conad|albert heijn|hema|kruidvat|pingo doce|continente|walmart|costco|kmart|woolies|woolworths";
/** Not now: then it is no place to be found at. */
const NOW = String.raw`\b(?!(?: \w+){0,2} (?:later|tomorrow|tmrw|tonight|demain|ce soir|tantot|every|tous les|toutes les|chaque|morgen|manana|domani|amanha|card|voucher|gift)\b)`;
const SHOPS = [
  String.raw`\b(?:i ?['’]? ?a?m|we(?: ['’]?|['’] ?)re|we are|just got|stood|sat|waiting)(?: (?:here|still|just|currently|rn|literally|stuck))* (?:at|in|outside|inside|by|near|behind) (?:the |a )?`,
  String.raw`\b(?:je suis|jsuis|chuis|chui|j suis|suis|on est|j ?['’]? ?attends?|je t ?['’]? ?attends?|on attend)(?: (?:la|deja|encore|tjrs?|toujours))* (?:a|au|aux|ds|dans|devant|derriere|chez|a cote du|pres du) (?:le |la )?`,
  String.raw`\b(?:bin|sind|steh|stehe|warte|sitz|sitze)(?: (?:grad|grade|gerade|jetzt|noch|schon))* (?:bei|beim|im|am|in|vorm|vor dem|hinterm) `,
  String.raw`\b(?:estoy|estamos)(?: (?:ahora|ya))* (?:en|delante de|frente a) (?:el |la )?`,
  String.raw`\b(?:sono|siamo|sto)(?: (?:ora|adesso|gia))* (?:al|alla|all ?['’]?|da|dal|nel|davanti al|davanti alla) ?`,
  String.raw`\b(?:estou|to|estamos|tamo)(?: (?:agora|ja))* (?:no|na|em|em frente ao) `,
  String.raw`\b(?:ben|sta|zit|zijn|staan)(?: (?:nu|nog|al))* (?:in|bij|voor|achter) (?:de )?`,
];
/** One expression: each more would read the message once more. */
const AT_SHOPS = new RegExp(`(?:${SHOPS.join('|')})(${CHAINS})${NOW}`, 'g');
const RIDES = [
  /\b(?:je suis|jsuis|chuis|chui|j suis|suis|je monte|jmonte|on est|on monte)(?: (?:la|deja|encore))? (?:dans|ds) (?:le |la )?((?:bus|tram|metro|ter|car|train|ligne|t) ?(?:n |numero |ligne )?[a-z]?\d{1,3}[a-z]?)\b/g,
  /\b(?:i ?['’]? ?a?m|we(?: ['’]?|['’] ?)re|just got|getting|just jumped) on the ((?:number |no )?[a-z]?\d{1,3}[a-z]?)(?= ?(?:$|bus|tram|rn\b|now\b|home\b|to town|into\b))/g,
  /\b(?:bin|sitz|sitze|sind)(?: (?:grad|grade|gerade|jetzt|schon))? (?:im|in der|in) ((?:bus|tram|bahn|s-?bahn|u-?bahn|linie) ?(?:nr |linie )?[su]?\d{1,3}[a-z]?)\b/g,
  /\b(?:estoy|voy)(?: (?:ya|ahora))? en (?:el |la )?((?:bus|autobus|metro|tranvia|linea) ?(?:n |linea )?[a-z]?\d{1,3})\b/g,
  /\b(?:sono)(?: (?:ora|adesso|gia))? (?:sul|sulla|nel|in) ((?:bus|autobus|tram|metro|linea|treno) ?(?:n |linea )?[a-z]?\d{1,3})\b/g,
  /\b(?:zit|ben)(?: (?:nu|al))? in ((?:bus|tram|lijn|metro) ?(?:lijn )?\d{1,3})\b/g,
];

/** Where a form says in or before which shop its writer stands. */
export const shopsIn = (form: string): Place[] => placesOf(form, [AT_SHOPS]);

/** Where it says in what they ride. */
export const ridesIn = (form: string): Place[] => placesOf(form, RIDES);
