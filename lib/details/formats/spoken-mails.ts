/** Mail addresses that are read out with a provider everybody knows: "tom at web de", « tommi chiocciola libero ». */
import { saidBackwards } from '#lib/text/digit-words.ts';
import { isWord } from '../lexicon.ts';
import type { Message } from '../types.ts';
import { mailsIn } from './mails.ts';
import { matchesOf } from './matches.ts';

const AT =
  '(?:[[({]?(?:at|chez|bei|bij|arob[a-z]{0,3})[\\])}]|at|[[({][a@][\\])}]|\u2022|arroba|arrova|chiocciola|kiocciola|apenstaartje|apestaartje|klammeraffe|arobas?e?)';
const PROVIDER =
  '(?:gmail|g mail|googlemail|gmx|web|hotmail|outlook|yahoo|icloud|libero|live|ziggo|kpn|sapo|terra|uol|proton(?:mail)?|laposte|orange|wanadoo|free|t-online|posteo)';
const ENDING = '(?:com|de|net|org|es|it|nl|be|pt|br|fr|ch|at|uk|me)';
const DOT = '(?: ?(?:[[({]?(?:\\.|dot|punkt|punto|ponto|punt|point|pt|full stop|period)[\\])}]?|\u2022) ?| )';
const LOCAL = '([a-z0-9][a-z0-9._+-]{1,30})';
const SPOKEN = [
  new RegExp(`\\b${LOCAL} ?${AT} ?(?<![a-z0-9](?:at)?)${PROVIDER}${DOT}(?:co )?${ENDING}\\b`, 'dg'),
  new RegExp(`\\b${LOCAL} ${AT} ${PROVIDER}(?= ?(?:$|[,!?)\\n]))`, 'dg'),
  // "semmie bij live.nl": the whole name of the provider says that one writes there.
  new RegExp(`\\b${LOCAL} (?:bij|bei|en|su|em|auf|chez|op) ${PROVIDER}\\.(?:co\\.)?${ENDING}\\b`, 'dg'),
];
/** What looks at a provider, and is nobody's. */
const NO_LOCAL = /^(?:look|support|info|works?|is|am|mail|email|correo|the|el|la|una?|an|ein|een)$/;

/** Where a form has such an address. Without its ending, the word before the sign must be none that one says. */
export const mailsSpokenIn = (form: string): { from: number; to: number }[] => [
  ...SPOKEN.flatMap((pattern, at) =>
    matchesOf(form, pattern)
      .filter(([, local = '']) => !NO_LOCAL.test(local) && (at === 0 || !isWord(local)))
      .map(({ index, 0: mail }) => ({ from: index, to: index + mail.length })),
  ),
  // Whoever says that it is turned round wants it to be read.
  ...(form.includes('@') && saidBackwards(form) ? mailsIn(form) : []),
];

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

/** What the other side leaves open behind the sign: « nora.lefort@ quoi ? »; or what it asks to choose between. */
const HALF =
  /(?=[a-z0-9._-]*[\d._-]|[a-z]{3,30}@)[a-z0-9._-]{3,30} ?@ ?(?:$|[?.!\u2026 ]| ?(?:what|quoi|koi|was|wat|que|q|oq|che|cosa|which|[a-z]{2,6} ?\?))/;
const WHICH =
  /(?:^|\s)@|\b(?:gmail|hotmail|outlook|yahoo) (?:or|ou|oder|o|of)\b|\b(?:after|apres|nach|despues de|dopo|depois d[eoa]|na) (?:the |l ?['’] ?|dem |de |il |la |el |o |het )?(?:at|@|arroba|chiocciola|apenstaartje|arobase?)\b/;
const DOMAIN = new RegExp(
  `^(?:(?:its|c|c ?['’]? ?est|ist|es|e|is|ja|jo|si|sim|oui|ouais|yes|yeah|yh|ben|bah|at|@) ?,? ?){0,2}(${PROVIDER}(?:${DOT}(?:co${DOT})?${ENDING})?)\\b(?=[^a-z0-9]*(?:$|[a-z]{2,5}(?: [a-z]{2,5})?$))`,
  'g',
);

/** Where a message names the provider of an address whose beginning was told before, by oneself or by the other side. */
export function domainsAnsweredIn(form: string, { heard, before }: Message): { from: number; to: number }[] {
  const question = heard[0]?.form.text ?? '';
  const isHalf = HALF.test(question);
  const isAsked =
    isHalf ||
    (WHICH.test(question) &&
      before.slice(0, 2).some(({ form: { text } }) => hasSign(text) && ONE_WORD.test(text)));
  return isAsked
    ? matchesOf(form, DOMAIN).map(({ 0: all, 1: domain = '' }) => ({
        from: all.length - domain.length,
        to: all.length,
      }))
    : [];
}
const ONE_WORD = /^(?:[a-z]{1,6} ){0,3}[a-z0-9._-]{4,30} ?@?$/;
