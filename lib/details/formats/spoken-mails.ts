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
  // "semmie bij live.nl": the whole name of the provider says that one writes there.
  new RegExp(`\\b${LOCAL} (?:bij|bei|en|su|em|auf|chez|op) ${PROVIDER}\\.(?:co\\.)?${ENDING}\\b`, 'dg'),
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

/** Those at which everybody's address ends alike. */
const ALIKE = '(?:gmail|hotmail|outlook|icloud)';
/** The other side asks for one there, or whether one has one, which is half of it. */
const ASKED = new RegExp(
  `\\b(?:your|ur|ton|votre|deine?|tu|tuo|la tua|teu|seu|o seu|je|jouw|(?:have|got|u got|you got|as|t as|tas|hast du|haste|tienes|tenes|hai|hai un|heb je|heb je een|tens|tem|vc tem)(?: (?:un|an?|een|ein|eine|um|une))?) (?:${ALIKE}|yahoo)\\b`,
);
const ANSWER =
  /^(?:(?:its|c|c ?['’]? ?est|ist|es|e|is|ja|jo|si|sim|oui|ouais|yes|yeah|yh|ye|yep) ,? ?){0,2}([a-z0-9._-]{4,30})(?=(?: (?:halt|lol|haha|halt so|ofc|claro|natuerlich|ovvio|joh))? ?[.!]?$)/g;
/** "My gmail is lenaa09": the name at a provider whose ending everybody knows. */
const NAMED = new RegExp(
  `\\b(?:my|mine|mon|mein|meine|mi|mio|mia|il mio|la mia|meu|o meu|mijn|mn|m ?['’] ?n|me) (?:${ALIKE}|gmx|yahoo|ziggo|libero|sapo|laposte)(?: ?-?(?:mail|adresse?|address|account))? ?(?:is|ist|lautet|es|e|c ?['’]? ?est|c|:|=) ?([a-z0-9._-]{4,30})(?! ?(?:@|\\(?(?:at|arroba|chiocciola)\\b)|[a-z0-9._-])`,
  'g',
);
const hasSign = (local: string): boolean => /\d/.test(local) || local.includes('.');

/** Where a form says so. */
export const mailsNamedIn = (form: string): { from: number; to: number }[] =>
  matchesOf(form, NAMED)
    .filter(([, local = '']) => hasSign(local.replace(/\.$/, '')) || !isWord(local))
    .map(({ index, 0: all, 1: local = '' }) => ({
      from: index + all.length - local.length,
      to: index + all.length,
    }));

/** Where a message answers that with the other half: "nickdas88". */
export const mailsAnsweredIn = (form: string, { heard }: Message): { from: number; to: number }[] =>
  ASKED.test(heard[0]?.form.text ?? '')
    ? matchesOf(form, ANSWER)
        .filter(([, local = '']) => hasSign(local))
        .map(({ 0: all, 1: local = '' }) => ({ from: all.length - local.length, to: all.length }))
    : [];
