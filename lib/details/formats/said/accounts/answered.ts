/** The one made-up word in an answer to a question for an account, however much is said round it. */
import { asksFor } from '../../../context/asked.ts';
import type { Message } from '../../../types.ts';
import { NAMES_KEY } from '../../keys.ts';
import { isKeyAsked } from '../../keys-answered.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { APP, isMadeUp } from './accounts.ts';

/** Names as they stand between words, with the tag that some apps put behind them. */
export const TOKEN =
  /(?<=^|[\s"'’«(:=,>-])@?([a-z0-9_][a-z0-9_.-]{2,28}[a-z0-9_])(?=#[a-z0-9]{2,5}\b|[.!?]{0,3}(?:$|[\s"'’»),;]))/g;
/** Who may have more than one, or a number in a game. */
const ANOTHER = new RegExp(
  String.raw`\b(?:another|other|second|2nd|alt|zweit\w*|ander\w*|otr[oa]|altr[oa]|outr[oa]|autre|2e|tweede|nog een|game|spiel|jeu|juego|gioco|jogo|your|ur|dein|ton|tu|tuo|teu|je|jouw|in?) ?(?:acc?|account|konto|profil|profile|perfil|profilo|compte|cuenta|conta|id|nick|tag|user(?:name)?)\b|\b(?:got|have|hast du|habt|du hast|t ?['’]? ?as|ta|tu as|tienes|hai|tem|tens|heb je|heb jij|on|auf|sur|en|su|no|op) (?:[a-z]{1,6} ){0,2}${APP}\b`,
);
/** Longest question, and longest answer, in characters. */
const LONGEST = 80;

/** Where an answer tells an account. */
export function handlesAnsweredIn(form: string, message: Message): Place[] {
  const [question] = message.heard;
  if (!question || form.length > LONGEST || question.written.length > LONGEST || form.includes('://'))
    return [];
  const names = matchesOf(form, TOKEN)
    .map(behind)
    .filter(({ from, to }) => isMadeUp(form.slice(from, to)));
  const [name] = names;
  if (!name || names.length > 1 || isKeyAsked(message) || NAMES_KEY.test(form)) return [];
  // What the other side has said is theirs.
  if (question.form.text.includes(form.slice(name.from, name.to))) return [];
  return ANOTHER.test(question.form.text) || asksFor(question.written, 'handle') ? names : [];
}
