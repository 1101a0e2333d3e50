/** Mail addresses that are read out with a provider everybody knows: "tom at web de", « tommi chiocciola libero ». */
import { isWord } from '../lexicon.ts';
import type { Message } from '../types.ts';
import { matchesOf } from './matches.ts';

const AT =
  '(?:\\(?at\\)?|\\[at\\]|arroba|arrova|chiocciola|kiocciola|apenstaartje|apestaartje|klammeraffe|arobas?e?)';
const PROVIDER =
  '(?:gmail|g mail|googlemail|gmx|web|hotmail|outlook|yahoo|icloud|libero|live|ziggo|kpn|sapo|terra|uol|proton(?:mail)?|laposte|orange|wanadoo|free|t-online|posteo)';
const ENDING = '(?:com|de|net|org|es|it|nl|be|pt|br|fr|ch|at|uk|me)';
const DOT = '(?: ?(?:\\.|dot|punkt|punto|ponto|punt|point) ?| )';
const LOCAL = '([a-z0-9][a-z0-9._+-]{1,30})';
const SPOKEN = [
  new RegExp(`\\b${LOCAL} ${AT} ${PROVIDER}${DOT}(?:co )?${ENDING}\\b`, 'dg'),
  new RegExp(`\\b${LOCAL} ${AT} ${PROVIDER}(?= ?(?:$|[,!?)\\n]))`, 'dg'),
];
/** What looks at a provider, and is nobody's. */
const NO_LOCAL = /^(?:look|support|info|works?|is|am|mail|email|correo|the|el|la|una?|an|ein|een)$/;

/** Where a form has such an address. Without its ending, the word before the sign must be none that one says. */
export const mailsSpokenIn = (form: string): { from: number; to: number }[] =>
  SPOKEN.flatMap((pattern, at) =>
    matchesOf(form, pattern)
      .filter(([, local = '']) => !NO_LOCAL.test(local) && (at === 0 || !isWord(local)))
      .map(({ index, 0: mail }) => ({ from: index, to: index + mail.length })),
  );

/** The other side asks for one at a provider, which is half of it. */
const ASKED =
  /\b(?:your|ur|ton|votre|deine?|tu|tuo|la tua|teu|seu|o seu|je|jouw) (?:gmail|hotmail|outlook|yahoo|icloud)\b/;
const ANSWER = /^(?:(?:its|c|c ?['’]? ?est|ist|es|e|is) )?([a-z0-9._-]{4,30})(?= ?[.!]?$)/g;

/** Where a message answers that with the other half: "nickdas88". */
export const mailsAnsweredIn = (form: string, { heard }: Message): { from: number; to: number }[] =>
  ASKED.test(heard[0]?.form.text ?? '')
    ? matchesOf(form, ANSWER)
        .filter(([, local = '']) => /\d/.test(local) || local.includes('.'))
        .map(({ 0: all, 1: local = '' }) => ({ from: all.length - local.length, to: all.length }))
    : [];
