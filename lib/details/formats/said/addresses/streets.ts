/** What a street looks like, as each language writes it. */

export const FRENCH =
  'rue|ru|r|rte|route|avenue|av|ave|boulevard|bd|bvd|alle?e?|impasse|imp|chemin|chem|place|pl|quai|cours(?! (?:par|de (?:maths?|francais|sport|anglais|histoire|danse|musique|svt|eps|physique|piano|natation|techno))\\b)|square|sq|passage|residence|hameau|faubourg|sentier|ruelle|lotissement';
export const GERMAN =
  '[a-z-]{2,24} ?(?:strasse|str|weg|gasse|allee|platz|ring|damm|ufer|hof|markt|steig|winkel|pfad|chaussee|graben|stieg|zeile|wall|kamp|twiete|promenade)';
export const SPANISH = String.raw`(?:calle|kalle|c\/|c\.|cl|avenida|avda|av|plaza|pza|plza|paseo|camino|ronda|travesia|pasaje|callejon|bulevar|rambla|glorieta|carretera|ctra|barriada|urbanizacion)`;
export const ITALIAN = String.raw`(?:via|v\.|viale|v\.le|piazza|p\.?zza|piazzale|corso|c\.so|vicolo|largo|strada|contrada|lungomare|lungarno|salita|borgo|traversa|circonvallazione|localita)`;
export const DUTCH =
  '[a-z-]{2,24} ?(?:straat|str|weg|laan|plein|gracht|kade|singel|dijk|hof|steeg|pad|dreef|plantsoen|baan|lei|markt|wal|erf|akker|hoek|boulevard|veld|oord)';
export const PORTUGUESE = String.raw`(?:rua|r\.|avenida|av|travessa|tv|praca|praceta|largo|alameda|estrada|rodovia|beco|ladeira|viela|calcada|servidao)`;
export const ENGLISH =
  'street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|court|way|crescent|terrace|gardens|grove|hill|row|mews|place|walk|parade|blvd|boulevard';

/** A street, whose number may be missing. */
export const HAS_STREET = new RegExp(
  String.raw`\b(?:(?:${FRENCH}) [a-z]|${GERMAN}\b|${SPANISH} ?[a-z]|${ITALIAN} [a-z]|${DUTCH}\b|${PORTUGUESE} [a-z]|(?!(?:the|my|ur|your|a|an|no|this|that|any|some|nice|great|good|cool|long|half|only|right|wrong|own|other|first|what|which|too|so|very|his|her|our|their|to|by|on|i|we|u|you)\b)[a-z]{2,} (?:${ENGLISH})\b)`,
);
