/**
 * Words before and behind what is said that change nothing in it: « bah », “tbh”, „übrigens“, « mdr ». No greetings: behind
 * them stands whom one greets. No “ok” either, which agrees, nor « ben » and “um”, which are verbs and hours elsewhere; and
 * none before a yes or a no, which it is a part of.
 */

/** Of the seven languages. */
const OPENS =
  /^(?:(?:e+u+h+|h+e+u+|bah|beh|du coup|en vrai|franchement|au fait|en fait|bref|enfin|u+m{2,}|u+h+m*|erm+|h+m+|e+h+m+|[aä]+h+m+|well|anyways?|btw|honestly|tbh|ngl|na ?ja|[uü]brigens|ehrlich(?: gesagt)?|eigentlich|nou(?: ja)?|trouwens|eerlijk(?: gezegd)?|pues|bueno|la verdad|por cierto|en realidad|o sea|allora|comunque|in realt[aà]|bom|ent[aã]o|na (?:real|verdade)|ali[aá]s)(?:,|\.{2,3})? ){1,3}(?=[^ ])(?!(?:oui|ouais|non|nan|yes|yeah|ye[ap]|no|nah|ja|jup|nee|nein|s[ií]|sim|n[aã]o)\b)/i;
/** Behind a dot that is said « fr » is a country. */
const CLOSES =
  /(?<! \.|\b(?:dot|point|pt)[)\]]?)(?:,? (?:lo+l|lmf?ao|mdr+|ptdr+|xd+|ha(?:ha)+h?|he(?:he)+|hi(?:hi)+|ja(?:ja)+|a?h?ah(?:ah)+|k{3,}|rs(?:rs)+|tbh|ngl|btw|bro|bruh|dude|frr?|fre?ro|mec|gros|digga|alter|gast|mano|fra)){1,3}$/i;
/** Longer messages that end in a laugh are told for the sake of it. */
const SHORT = 48;

/** Whom a message is said to, in rooms where many talk: « @kev77 j'habite à lille ». */
const SAID_TO = /^@[\w.-]{2,30}[,:]? +(?=\S)/;

/** Where a message begins behind whom it is said to; 0 where it names nobody. */
export const behindSaidTo = (text: string): number => SAID_TO.exec(text)?.[0].length ?? 0;

/** Behind a name that is not spoken to but given: "@lea_x12 on insta", « @lea_x12 ajoute moi ». */
const IS_GIVEN =
  /^(?:(?:is|c ?['’]? ?est|est|ist|es|è|é|on|sur|auf|en|su|no|op|in|my|mon|mein|mi|il mio|mijn|o? ?meu|for|pour|für|add|follow|find|ajoutes?|agrega\w*|aggiungi\w*|adiciona\w*|voeg|füg\w*|folg\w*)\b|[^a-z\d]*$)/i;

/** Whether what stands behind a name at the start of a message gives it as an account, and is not said to somebody of that name. */
export const isGiven = (behind: string): boolean => IS_GIVEN.test(behind);

/** What is left is words, or a number: of “u2 bro” it would be neither. */
function isSaid(text: string): boolean {
  if (/^(?:\p{L}+|\d+)$/u.test(text)) return true;
  const first = text.search(/[\p{L}\p{N}]/u);
  const blank = first < 0 ? -1 : text.indexOf(' ', first);
  return blank >= 0 && /[\p{L}\p{N}]/u.test(text.slice(blank));
}

/** Where in a message that is said which is no aside; all of it where it is nothing else. */
export function besidesAsides(text: string): [from: number, to: number] {
  const from = OPENS.exec(text)?.[0].length ?? 0;
  const to = text.length - (text.length <= SHORT ? (CLOSES.exec(text)?.[0].length ?? 0) : 0);
  return isSaid(text.slice(from, to)) ? [from, to] : [0, text.length];
}
