/** What the other side guesses of the child, as the child would say it: "wohnst du nicht in ulm?" is "ich wohne in ulm". */

interface Speech {
  /** How one says of oneself what "you" are asked or told. */
  ofOneself: Readonly<Record<string, string>>;
  /** What they say of themselves or of others, and what leaves open which of two it is. */
  notRead: string;
}

const GERMAN: Speech = {
  ofOneself: {
    'ich bin': 'bist du|du bist|biste',
    'ich wohne': 'wohnst du|du wohnst|wohnste',
    'ich komme': 'kommst du|du kommst',
    'ich heiße': 'hei(?:ß|ss?)t du|du hei(?:ß|ss?)t',
    'ich habe': 'hast du|du hast|haste',
    'ich sitze': 'sitzt du|du sitzt',
    'ich stehe': 'stehst du|du stehst',
    'ich gehe': 'gehst du|du gehst',
    'wir wohnen': 'wohnt ihr|ihr wohnt',
    'wir sind': 'seid ihr|ihr seid',
    mein: 'deine?',
  },
  notRead: 'oder|keine?|freunde|hoffentlich|ich|mein\\w*',
};
const DUTCH: Speech = {
  ofOneself: {
    'ik ben': 'bent? jij|ben je|j(?:e|ij) bent|zijt g(?:e|ij)|g(?:e|ij) zijt',
    'ik woon': 'woon j(?:e|ij)|j(?:e|ij) woont|woont g(?:e|ij)',
    'ik kom': 'kom j(?:e|ij)|j(?:e|ij) komt',
    'ik heet': 'heet j(?:e|ij)|j(?:e|ij) heet',
    'ik heb': 'heb j(?:e|ij)|j(?:e|ij) hebt',
    'ik zit': 'zit j(?:e|ij)|j(?:e|ij) zit',
    'ik sta': 'sta j(?:e|ij)|j(?:e|ij) staat',
    'ik ga': 'ga j(?:e|ij)|j(?:e|ij) gaat',
    'wij wonen': 'wonen jullie|jullie wonen',
    'wij zijn': 'zijn jullie|jullie zijn',
    mijn: 'jouw',
  },
  notRead: 'of|geen|vrienden|hopelijk|ik|mijn|mn',
};
const FRENCH: Speech = {
  ofOneself: {
    'j’habite': "(?:tu |t ?['’]? ?)habites?|habites[ -]tu|toi qui habites?",
    'je vis': 'tu vis?|vis[ -]tu|toi qui vis?t?',
    'je vais': 'tu vas?|vas[ -]tu|toi qui va[st]?',
    'je reste': 'tu restes?',
    'je suis né': "(?:tu es |t ?['’]? ?es |tes |t )n[ée]e?",
    'je suis': "tu es|t ?['’]? ?es|es[ -]tu|tes|toi qui es?t?",
    'j’ai': "tu as|t ?['’]? ?as|as[ -]tu",
    'on est': 'vous [eê]tes|vs etes',
    'chez moi': 'chez toi',
    mon: 'ton',
    ma: 'ta',
  },
  notRead: 'ou(?! quoi)|potes?|amie?s?|copains?|moi|mon|ma|mes|j|jai|jsuis|je(?! (?:crois|parie|dirais|dis))',
};
const ENGLISH: Speech = {
  ofOneself: {
    'i live': '(?:do )?(?:you|u) (?:still )?live',
    'i go': '(?:do )?(?:you|u) (?:still )?go',
    'i am':
      "(?:are|r) (?:you|u)|(?:you|u) (?:are|r)|you['’]?re|ur(?= (?:from|in|at|like|still|not|\\d))|(?:you|u)(?= (?:still |not )?(?:at|in|from) )",
    my: 'your|ur',
  },
  notRead: 'or|friends?|mates?|me|my|im|ive|i(?! (?:bet|guess|think))',
};
const SPANISH: Speech = {
  ofOneself: {
    vivo: 'viv(?:es|[ií]s)',
    soy: 'eres|sos',
    tengo: 'tienes|ten[eé]s',
    estoy: 'est[aá]s|andas',
    voy: 'vas',
  },
  notRead: 'o|amig[oa]s?|yo|mi|mis',
};
const ITALIAN: Speech = {
  ofOneself: {
    abito: 'abiti',
    vivo: 'vivi',
    sono: 'sei',
    ho: 'hai',
    vado: 'vai',
    sto: 'stai',
    'il mio': 'il tuo',
    'la mia': 'la tua',
  },
  notRead: 'o|amic[oaih]+|io|mio|mia',
};
const PORTUGUESE: Speech = {
  ofOneself: {
    moro: '(?:vc|você|c|tu) mora|moras',
    vivo: '(?:vc|você|c) vive|vives',
    // « do Santos » roots for a club.
    sou: '(?:(?:vc|você|c|tu) é|(?:tu )?és)(?! do )',
    tenho: '(?:vc|você|c) tem|tens',
    estudo: '(?:vc|você|c) estuda|estudas',
    estou: '(?:vc|você|c) (?:es)?t[aá]|(?:tu )?(?:es)?t[aá]s',
  },
  notRead: 'ou|amig[oa]s?|eu|meu|minha',
};

/** Letters of all of them, and what joins words: classes of all letters there are cost milliseconds each when they are first read. */
const LETTER = "[a-z\\u00c0-\\u017f'’]";
const alone = (words: string) => new RegExp(`(?<!${LETTER})(?:${words})(?!${LETTER})`, 'i');
const LANGUAGES = [GERMAN, DUTCH, FRENCH, ENGLISH, SPANISH, ITALIAN, PORTUGUESE].map(
  ({ ofOneself, notRead }) => ({ ways: Object.entries(ofOneself), isNotRead: alone(notRead) }),
);
const FOUND = LANGUAGES.flatMap(({ ways, isNotRead }) =>
  ways.map(([own, yours]) => ({ own, yours: alone(yours), isNotRead })),
);
/** Few messages say any of it: one expression is compiled for the others, and not all of them. */
const ANY = alone(LANGUAGES.flatMap(({ ways }) => ways.map(([, yours]) => yours)).join('|'));
/** Words that stand where "your" stood, and change nothing before it. */
const POSSESSIVE: ReadonlySet<string> = new Set([
  'mein',
  'mijn',
  'mon',
  'ma',
  'chez moi',
  'my',
  'il mio',
  'la mia',
]);
/** Behind the verb it expects a yes, or asks whether it is so still. */
const EXPECTS =
  /^(?:[ ,]+(?:nicht?|doch|denn|eigentlich|niet|toch|pas|bien|not|by any chance|par hasard|acaso|mica))+\b/i;
/** What it only asks with whether it is so. */
const TAG =
  /[ ,]*(?:\b(?:oder|ne|gell?|stimmts?|richtig|toch|h[eè]|klopt(?: dat)?|right|innit|huh|hein|non|avoue|c ?['’]? ?est ça|je crois|jcrois|verdad|seguro|vero|giusto|né|certo|ou (?:quoi|pas)|mdr|lol|haha|jaja))?[ ?!.]*$/i;
/** What one has done is not what one has or is: « hast du leoo.k12 geaddet ». */
const HAS = /habe|heb|bin|ben/;
const DONE =
  /(?<!\b(?:in|aus|uit|bei) )\b(?!geboren)[a-z]*ge[a-zäöüß]{2,}(?:t|d|en)(?: (?:op|auf) [a-z]+)?$/i;
/** To be seen somewhere is another day, and who asks how much or when asks no yes. */
const NO_GUESS =
  /\b(?:saw|see|seen|met|were|was|did|vue?|gesehen|gezien|visto|how (?:long|many|much|old)|combien|pourquoi|quand|why|when|wann|warum|wanneer|waarom|cuando|quando|cu[aá]nto|quanto|perch[eé])\b/i;
/** A number, and perhaps whether that is you. */
const NUMBER =
  /^(\+?\d[\d ./-]{7,}\d)[ ,]*(?:(?:bist du|das bist du|ben jij|is that|is this|c ?['’]? ?est) ?(?:das|dat|you|yours|toi)?)?$/i;
/** « encore à la piscine ? », “lea@example.org, is that you?”: it needs no verb to be asked of oneself. */
const STILL =
  /^[\s,]*(?:(?:and|et|und|y|e|en) )?(?:still|encore|toujours|t(?:ou)?j?rs|tjs|(?:immer )?noch|todav[ií]a|ancora|nog|ainda)\b/i;
const IS_YOU =
  /[ ,]*\b(?:(?:c ?['’]? ?est|cest|c|is|bist|ist|es|sei|das|dat|this|that|it|encore|still|noch|nog|chez) )*(?:toi|you|u|urs?|yours|du|dein[es]?|jij|tu|vc)[ ?!.]*$/i;
/** Other names of accounts are asked for in `formats/said/accounts/confirmed.ts`. */
const RINGS_OR_MAIL = /@[\w-]+\.|(?:\d[ .-]?){8}/;
const OF_OTHERS =
  /\b(?:s?he|they|his|her|their|the|your|ur|il|elle|ils|son|sa|leur|er|sie|ihr|el|ella|lui|lei|hij|ze|zij|ele|ela|you|u|tu|du|j(?:e|ij)|vc)\b/i;
/** Characters of the longest, and of the longest without a verb. */
const LONGEST = 120;
const LONGEST_BARE = 60;

/** The guess as a statement, if it is one. */
export function saidOfOneself(theirs: string): string | undefined {
  if (theirs.length > LONGEST) return undefined;
  const sentence =
    theirs
      .replace(TAG, '')
      .split(/(?<!\d)[.!?\n]\s/)
      .at(-1) ?? '';
  const number = NUMBER.exec(sentence)?.[1];
  if (number) return sentence === theirs.trim() ? undefined : number;
  if (NO_GUESS.test(sentence)) return undefined;
  for (const { own, yours, isNotRead } of ANY.test(sentence) ? FOUND : []) {
    const match = yours.exec(sentence);
    if (!match) continue;
    const before = POSSESSIVE.has(own) ? sentence.slice(0, match.index) : '';
    const behind = sentence.slice(match.index + match[0].length).replace(EXPECTS, '');
    if (isNotRead.test(before + behind) || (HAS.test(own) && DONE.test(behind))) return undefined;
    return `${before}${own}${behind}`;
  }
  const bare = sentence.replace(IS_YOU, '');
  const isAsked = theirs.includes('?') && theirs.length <= LONGEST_BARE;
  const isBare = STILL.test(sentence) || (bare !== sentence && RINGS_OR_MAIL.test(bare));
  if (!isAsked || !isBare || OF_OTHERS.test(bare)) return undefined;
  return LANGUAGES.some(({ isNotRead }) => isNotRead.test(theirs)) ? undefined : bare;
}
