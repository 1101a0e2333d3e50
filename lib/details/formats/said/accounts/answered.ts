/** The one made-up word in an answer to a question for an account, however much is said round it. */
import { asksFor } from '../../../asked.ts';
import type { Message } from '../../../types.ts';
import { NAMES_KEY } from '../../keys.ts';
import { isKeyAsked } from '../../keys-answered.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { APP, isMadeUp, isSeveral, isUnknown, writtenAt } from './accounts.ts';
import { TOGETHER as ONE_WORD } from './completed.ts';

/** Names as they stand between words, with the tag that some apps put behind them. */
export const TOKEN =
  /(?<=^|[\s"'’«(:=,>-])@?([a-z0-9_][a-z0-9_.-]{2,28}[a-z0-9_])(?=#[a-z0-9]{2,5}\b|[.!?]{0,3}(?:$|[\s"'’»),;]))/g;
/** Who may have more than one, or a number in a game. */
const ANOTHER = new RegExp(
  String.raw`\b(?:another|other|second|2nd|alt|zweit\w*|ander\w*|otr[oa]|altr[oa]|outr[oa]|autre|2e|tweede|nog een|game|spiel|jeu|juego|gioco|jogo|your|ur|dein|ton|tu|tuo|teu|je|jouw|in?) ?(?:acc?|account|konto|profil|profile|perfil|profilo|compte|cuenta|conta|id|nick|tag|user(?:name)?)\b|\b(?:got|have|hast du|habt|du hast|t ?['’]? ?as|ta|tu as|tienes|hai|tem|tens|heb je|heb jij|on|auf|sur|en|su|no|op) (?:[a-z]{1,6} ){0,2}${APP}\b`,
);
/** Longest question, and longest answer, in characters. */
const LONGEST = 80;

/** "How do I find you": a place has no such name. */
const FIND =
  /\b(?:(?:(?:do|can|will) i|cant|can ?['’]t|couldnt|dont) (?:find|add|follow|see) (?:u|you)|(?:find|adde?|such)e? (?:ich )?dich|te trouve pas|(?:kan|vind) je niet|kann ich dich (?:finden|adden|suchen)|te (?:encuentro|busco|agrego|sigo|acho|procuro|adiciono)|ti (?:trovo|cerco|aggiungo|seguo)|(?:vind|zoek|volg) ik (?:je|jou)|(?:j|je) ?te (?:trouve|cherche|ajoute)|which (?:one |1 )?(?:of (?:these|those|them) )?(?:is|r|are) (?:you|u|urs|yours)|which one(?= ?[?]*$)|c ?['’]? ?est lequel|c lequel|lequel c|welcher (?:davon )?(?:bist|ist)|cual (?:de )?(?:eres|es)|quale (?:sei|e)|welke (?:ben|is)|qual (?:deles )?e|(?:y ?en a (?:plusieurs|plein|\d+)|gibts? (?:mehrere|viele)|hay (?:varios|muchos|mil)|ce ne sono(?: \w+)?|er zijn (?:er )?(?:meer|veel)|tem varios|theres (?:like )?(?:a few|loads|\d+))(?= ?(?:of (?:them|those|these|u|you))?(?: ?$| ?[,?!.]| which| wich| lequel| c quoi| welche| cual| quale| welke| qual)))(?![a-z])/;
/** It is one word, although it looks like several. */
const TOGETHER = new RegExp(String.raw`\b${ONE_WORD}\b`);

/** Where an answer tells an account. */
export function handlesAnsweredIn(form: string, message: Message): Place[] {
  const [question] = message.heard;
  if (!question || form.length > LONGEST || question.written.length > LONGEST || form.includes('://'))
    return [];
  const together = TOGETHER.test(form);
  const names = matchesOf(form, TOKEN)
    .map(behind)
    .filter((one) => {
      const name = form.slice(one.from, one.to);
      return isMadeUp(name) || (together && isUnknown(name)) || isSeveral(writtenAt(message, one));
    });
  const [name] = names;
  if (!name || names.length > 1 || isKeyAsked(message) || NAMES_KEY.test(form)) return [];
  // What the other side has said is theirs.
  if (question.form.text.includes(form.slice(name.from, name.to))) return [];
  const asked =
    ANOTHER.test(question.form.text) || FIND.test(question.form.text) || asksFor(question.written, 'handle');
  return asked ? names : [];
}
