/** What a street with a number looks like, as each language writes it; the number may stand first or after "number". */

/** A number in words, as one puts it behind a street; a lone "one" is an article. Of each language its own: all at once take long to compile. */
const IN_WORDS = {
  de: '(?:(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)|(?:drei|vier|funf|sech|sieb|acht|neun)?zehn|elf|zwolf|zwei|drei|vier|funf|sechs|sieben|acht|neun',
  es: '(?:veint[ei]|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y)? ?(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci[a-z]{4,6}',
  it: '(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aiu]?(?:n[oa]|due|tre|quattro|cinque|sei|sette|otto|nove)?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|(?:un|do|tre|quattor|quin|se)dici|dicia?[a-z]{4,6}',
  nl: '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:vijf|zes|zeven|acht|negen|der|veer)tien|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
  pt: '(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)(?: e (?:um|dois|tres|quatro|cinco|seis|sete|oito|nove))?|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dez[ae]ss?[a-z]{3,5}|dezoito',
};
const LEADS = String.raw`,? (?:(?:n|nr|num|no|numero|nummer|hausnummer|huisnummer|civico|lote|porta|al|il|op|au|c ?['’]? ?est le|c le)\.? ?){0,2}o? ?`;
const FIGURES = String.raw`\d{1,4}(?: ?[a-d]\b)?`;
/** What may follow a number in words, which are often part of something else. */
const WORDS_END = String.raw`(?= ?(?:$|[,.!;\n]|da\b|im\b|alla?\b|segundo|primero|tercero|cuarto|bajo|piso|encima|terzo|secondo|sopra|em cima|boven|uber|hinten|oben|unten|vorne))`;
const numberIn = (language: keyof typeof IN_WORDS): string =>
  String.raw`${LEADS}(?:${FIGURES}|(?:${IN_WORDS[language]})${WORDS_END})\b`;
const NAME = String.raw`[a-z\d'’ -]{2,30}?`;

const FRENCH =
  'rue|ru|r|rte|route|avenue|av|ave|boulevard|bd|bvd|alle?e?|impasse|imp|chemin|chem|place|pl|quai|cours(?! (?:par|de (?:maths?|francais|sport|anglais|histoire|danse|musique|svt|eps|physique|piano|natation|techno))\\b)|square|sq|passage|residence|hameau|faubourg|sentier|ruelle|lotissement';
const GERMAN =
  '[a-z-]{2,24} ?(?:strasse|str|weg|gasse|allee|platz|ring|damm|ufer|hof|markt|steig|winkel|pfad|chaussee|graben|stieg|zeile|wall|kamp|twiete|promenade)';
const SPANISH = String.raw`(?:calle|kalle|c\/|c\.|cl|avenida|avda|av|plaza|pza|plza|paseo|camino|ronda|travesia|pasaje|callejon|bulevar|rambla|glorieta|carretera|ctra|barriada|urbanizacion)`;
const ITALIAN = String.raw`(?:via|v\.|viale|v\.le|piazza|p\.?zza|piazzale|corso|c\.so|vicolo|largo|strada|contrada|lungomare|lungarno|salita|borgo|traversa|circonvallazione|localita)`;
const DUTCH =
  '[a-z-]{2,24} ?(?:straat|str|weg|laan|plein|gracht|kade|singel|dijk|hof|steeg|pad|dreef|plantsoen|baan|lei|markt|wal|erf|akker|hoek|boulevard|veld|oord)';
const PORTUGUESE = String.raw`(?:rua|r\.|avenida|av|travessa|tv|praca|praceta|largo|alameda|estrada|rodovia|beco|ladeira|viela|calcada|servidao)`;
const ENGLISH =
  'street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|court|way|crescent|terrace|gardens|grove|hill|row|mews|place|walk|parade';

/** The street and its number, with nothing before it, by language. */
export const STREET = {
  fr: String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:${FRENCH})\.? ?(?<=[ .])(?:(?:de|des|du|d|la|le|l ?['’]) ?){0,2}[a-z]{3,20}|(?:${FRENCH}) ${NAME}${LEADS}${FIGURES}\b`,
  de: String.raw`(?:${GERMAN}|(?:am|an der|an den|im|auf der|auf dem|zum|zur) (?:[a-z]{4,12} )?[a-z]{4,20})\.?${numberIn('de')}`,
  // In Colombia a house is counted from the corner: « carrera 7 # 45-12 ».
  es: String.raw`(?:carrera|cra|kra|kr|calle|cl|cll|diagonal|transversal|avenida|av)\.? \d{1,3}[a-z]? ?(?:#|no\.?|n) ?\d{1,3}[a-z]? ?- ?\d{1,3}|${SPANISH}.? ?${NAME}${numberIn('es')}`,
  it: `${ITALIAN}.? ${NAME}${numberIn('it')}`,
  nl: String.raw`(?:${DUTCH}|(?:de |het )?(?:brink|plein|dam|dijk|kade|gracht|singel|haven|laan|markt|hof))\.?${numberIn('nl')}|\d{4} ?[a-z]{2},? (?:(?:nr|nummer|huisnummer)\.? ?)?\d{1,4}`,
  pt: String.raw`quadra \d{1,3},? (?:casa|lote|conjunto|bloco) \d{1,3}|${PORTUGUESE}.? ${NAME}${numberIn('pt')}`,
  en: String.raw`\d{1,4}[a-z]?,? (?!(?:blocks?|min[a-z]*|houses|doors|streets|miles?|km|more) )[a-z'’ -]{2,24} (?:${ENGLISH})\b|[a-z'’]{3,14}(?: [a-z'’]{3,14})? (?:${ENGLISH}),? (?:and )?(?:its |at |it ?['’] ?s |were )?(?:house )?(?:number|no|num|nr)\.? ?\d{1,4}`,
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
  String.raw`\b(?:(?:${FRENCH}) [a-z]|${GERMAN}\b|${SPANISH} ?[a-z]|${ITALIAN} [a-z]|${DUTCH}\b|${PORTUGUESE} [a-z]|(?!(?:the|my|ur|your|a|an|no|this|that|any|some|nice|great|good|cool|long|half|only|right|wrong|own|other|first|what|which|too|so|very|his|her|our|their|to|by|on|i|we|u|you)\b)[a-z]{2,} (?:${ENGLISH})\b)`,
);
