/**
 * The plainest ways in which one says how old one is, what one is called and where one lives: like a number's form they are a detail
 * where the sentence does not speak against it, in every language that is known.
 */
const AGES = [
  /\b(?:j ?['’]? ?ai|g) (\d{1,2}) ?ans\b/g,
  /\bi ?['’]? ?a?m (\d{1,2})(?= ?(?:$|[,.!?)\n]|y\/?o\b|years? old|and\b|btw\b|lol\b|u\b|you\b))/g,
  /\b(?:ich )?bin (\d{1,2})(?= ?(?:$|[,.!?)\n]|jahre|und\b))/g,
  /\b(?:tengo|tenho) (\d{1,2}) anos\b/g,
  /\bho (\d{1,2}) anni\b/g,
  /\bik ben (\d{1,2})(?= ?(?:$|[,.!?)\n]|jaar|en\b))/g,
  /\b(?:je suis|jsuis|j suis|chuis|chui) en ([3-6](?:e|eme|ieme)|cm[12]|ce[12]|seconde|premiere|1ere|2nde|terminale)\b/g,
  /\bi ?['’]? ?a?m in ((?:year|yr|grade) ?\d{1,2}|\d{1,2}th grade)\b/g,
];
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
const NAMES =
  /\b(?:je m ?['’]? ?appelle|mon nom (?:c ?['’]? ?est|est)|my name (?:is|['’]?s)|ich hei(?:ss|ß)e|me llamo|mi chiamo|me chamo|meu nome e|ik heet) ([a-z'’-]{2,} [a-z'’-]{2,})/g;
/** What goes on with the sentence, and is no second name. */
const NO_NAME =
  / (?:et|and|und|mais|but|aber|pero|ma|mas|maar|en|je|jai|im|moi|toi|tu|you|ich|du|pas|not|nicht|no|non|comme|like|wie|como|come|als|what|from|de|to|in|by|lol|mdr|btw|with|what|whats|qui|who|because|since)$/;

/** Where a form says its writer's age. */
export const agesIn = (form: string): { from: number; to: number }[] =>
  AGES.flatMap((pattern) => [...form.matchAll(pattern)].map(behind));

/** Where a form says the street and the number of its writer. */
export const addressesIn = (form: string): { from: number; to: number }[] =>
  ADDRESSES.flatMap((pattern) => [...form.matchAll(pattern)].map(behind));

/** Where a form says its writer's first and last name. */
export const namesIn = (form: string): { from: number; to: number }[] =>
  [...form.matchAll(NAMES)].filter(([, name = '']) => !NO_NAME.test(name)).map(behind);

/** Where the last thing that a match holds stands: its group is at its end, or before what only had to follow. */
function behind(match: RegExpMatchArray): { from: number; to: number } {
  const from = (match.index ?? 0) + match[0].indexOf(match[1] ?? '');
  return { from, to: from + (match[1] ?? '').length };
}
