/** What the other side guesses of the child, as the child would say it: "wohnst du nicht in ulm?" is "ich wohne in ulm". */

/**
 * How one says of oneself what "you" are asked or told, in the two languages in which so many verbs stand before "you" that
 * no list of questions has them all.
 */
const OF_ONESELF = {
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
  'ik ben': 'bent? jij|ben je|j(?:e|ij) bent',
  'ik woon': 'woon j(?:e|ij)|j(?:e|ij) woont',
  'ik kom': 'kom j(?:e|ij)|j(?:e|ij) komt',
  'ik heet': 'heet j(?:e|ij)|j(?:e|ij) heet',
  'ik heb': 'heb j(?:e|ij)|j(?:e|ij) hebt',
  'ik zit': 'zit j(?:e|ij)|j(?:e|ij) zit',
  'ik sta': 'sta j(?:e|ij)|j(?:e|ij) staat',
  'ik ga': 'ga j(?:e|ij)|j(?:e|ij) gaat',
  'wij wonen': 'wonen jullie|jullie wonen',
  'wij zijn': 'zijn jullie|jullie zijn',
  mijn: 'jouw',
} as const;
/** Letters of both, and what joins words: classes of all letters there are cost milliseconds each when they are first read. */
const LETTER = "[a-z\\u00c0-\\u017f'’]";
const FOUND = Object.entries(OF_ONESELF).map(
  ([own, yours]) => [new RegExp(`(?<!${LETTER})(?:${yours})(?!${LETTER})`, 'i'), own] as const,
);
/** Few messages say any of it. */
const ANY = new RegExp(Object.values(OF_ONESELF).join('|'), 'i');
/** Behind the verb it expects a yes. */
const EXPECTS = /^(?:[ ,]+(?:nicht?|doch|denn|eigentlich|niet|toch))+\b/i;
/** What it only asks with whether it is so. */
const TAG = /[ ,]*(?:\b(?:oder|ne|gell?|stimmts?|richtig|toch|h[eè]|klopt(?: dat)?))?[ ?!.]*$/i;
/** A yes does not say which of two it is; and what they say of themselves is theirs. */
const NOT_READ = /\b(?:oder|of|keine?|geen|freunde|vrienden|hoffentlich|hopelijk|ich|mein\w*|ik|mijn|mn)\b/i;
/** What one has done is not what one has or is: « hast du leoo.k12 geaddet ». */
const HAS = /habe|heb|bin|ben/;
const DONE =
  /(?<!\b(?:in|aus|uit|bei) )\b(?!geboren)[a-z]*ge[a-zäöüß]{2,}(?:t|d|en)(?: (?:op|auf) [a-z]+)?$/i;
/** A number, and perhaps whether that is you. */
const NUMBER =
  /^(\+?\d[\d ./-]{7,}\d)[ ,]*(?:(?:bist du|das bist du|ben jij|is that|is this|c ?['’]? ?est) ?(?:das|dat|you|yours|toi)?)?$/i;
/** Characters of the longest. */
const LONGEST = 120;

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
  if (!ANY.test(sentence)) return undefined;
  for (const [yours, own] of FOUND) {
    const match = yours.exec(sentence);
    if (!match) continue;
    const isPossessive = !own.includes(' ');
    const before = isPossessive ? sentence.slice(0, match.index) : '';
    const behind = sentence.slice(match.index + match[0].length).replace(EXPECTS, '');
    if (NOT_READ.test(before + behind) || (HAS.test(own) && DONE.test(behind))) return undefined;
    return `${before}${own}${behind}`;
  }
  return undefined;
}
