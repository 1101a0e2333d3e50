/** A yes to who asks whether one is from a town. */

import { wordsOf } from '#lib/text/form.ts';
import type { Message } from '../../../types.ts';
import { isTown } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { bareGuess, LONGEST_GUESS, saysRight } from '../guessed.ts';
import { isPatron } from '../schools/patrons.ts';
import { meansClub } from './clubs.ts';
import { ON_VISIT } from './here.ts';
import { isTownsName, SHORT } from './towns.ts';

/** Asks whether one is from a town. */
const GUESS = new RegExp(
  String.raw`\b(?:(?:are |r )?(?:you|u|ur|youre|you ?['’] ?re|r u)(?: guys| still)?(?: from| in| near)|^still in(?! (?:bath|reading|deal|nice)\b)|(?:you|u) live in|(?:tu es|tes|t|t ?['’] ?es|tu viens|vous etes)(?: toujours| encore)? (?:de|d ?['’] ?|du|sur|a)|tu (?:habites?|vis|restes)(?: toujours| encore)? (?:a|sur|vers)|(?:bist|kommst) du(?: auch| nicht| echt| eig)? aus|du (?:bist|kommst)(?: doch| auch)? aus|wohnst du(?: auch| nicht| noch| echt)? in|du wohnst(?: doch| auch)? in|(?:eres|sois|vives|vivis|estas) (?:de|en)|(?:sei|siete|vieni)(?: proprio)? (?:di|da)|(?:abiti|vivi|stai|sei(?= ancora| sempre))(?: ancora| sempre)? ad?|(?:kom|ben) (?:je|jij)(?: ook)? uit|woon (?:je|jij)(?: ook| nog)? in|j(?:e|ij) (?:komt|woont)(?: toch)? (?:uit|in)|(?:es|moras|vives|tu es|tu mora|(?:vc|voce) (?:e|mora)) (?:de|em|do|da|no|na)) ?((?:${SHORT})(?![a-z'’-])|(?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|den) )?[a-z'’-]{4,24})(?![a-z'’-])(?! (?:or|oder|o|ou|of|ce|jusqu|combien)\b)`,
  'g',
);
/** One has said something of where one lives. */
const SPOKEN_OF =
  /\b(?:live|living|from|habite|vis|viens|wohne?|komme?|vivo|soy|abito|sono|woon|kom|moro|sou|city|town|village|ville|stadt|kaff|ciudad|pueblo|citta|paese|stad|dorp|cidade)\b/;

/** The town that the other side's last message guesses. */
function guessedBy(message: Message): string | undefined {
  const form = message.heard[0]?.form.text ?? '';
  if (form.length > LONGEST_GUESS || ON_VISIT.test(form) || meansClub(form)) return undefined;
  return [...matchesOf(form, GUESS).map(([, name = '']) => name), bareGuess('town', SPOKEN_OF, message)].find(
    (name) => name !== undefined && isTownsName(name) && !isPatron(name),
  );
}

/** A yes to the town that the other side has guessed, and that the writer had not told before. */
export function townsConfirmedIn(form: string, message: Message): Place[] {
  if (message.heard.length === 0 || !saysRight(form, message.heard[0]?.form.text)) return [];
  const town = guessedBy(message);
  if (town === undefined || message.before.some((one) => one.form.text.includes(town))) return [];
  return [{ from: 0, to: form.length }];
}

/** It is one's own, whatever they have said of it. */
const CLAIM =
  /^(?:(?:yh|yeah|yes|ye|yep|omg|wait|lol|no way|ah|oh|oui|ouais|mdr|ja|si|sim|haha|hey|mais|but|ey|eh)[ ,!]{1,3}){0,3}(?:thats|that ?['’] ?s|that is|its|it ?['’] ?s|c|cest|c ?['’] ?est|das ist|is|es|esa es|e|quella e|dat is|ist) (?:literally |exactly |genau |genre |actually )?(?:my (?:home ?)?(?:town|village|city)|where (?:i live|im from|we live)|ma ville|mon (?:village|bled)|(?:la )?ou j ?['’]? ?(?:h?abite|vis)|meine (?:heimat)?stadt|mein (?:dorf|kaff)|mi (?:ciudad|pueblo)|(?:la mia citta|il mio paese)|mijn (?:stad|dorp)|(?:a )?minha (?:cidade|terra|aldeia))(?= ?(?:$|[!.,)]|lol\b|mdr\b|omg\b|haha))/;
/** A town that the other side speaks of and the writer calls its own. */
export function townsClaimedIn(form: string, { heard: [last], before }: Message): Place[] {
  if (!last || !CLAIM.test(form)) return [];
  const town = wordsOf(last.form.text).find(({ text }) => isTown(text) && !isWord(text))?.text;
  if (town === undefined || before.some((one) => one.form.text.includes(town))) return [];
  return [{ from: 0, to: form.length }];
}
