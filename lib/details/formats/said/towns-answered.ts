/** A town by which one answers: asked for it, or asked whether one is from another, or from this one. */

import { askedBy } from '../../asked.ts';
import { isTown } from '../../gazetteer.ts';
import type { Message } from '../../types.ts';
import { matchesOf } from '../matches.ts';
import { behind, type Place } from './behind.ts';
import { isTownsName } from './towns.ts';

/** What may stand before it in an answer. */
const SMALL = `(?:n[eo]|nah|nope|nao|nan|nn|non|nein|nee|oui|ouais|si|ja|jo|yes|yeah|sim|eh|eig|eigentlich|also|na|bah|ben|pues|boh|beh|tipo|ich|io|yo|eu|ik|moi|i ?['’]? ?m|its?|it ?['’]? ?s|is|c|c ?['’]? ?est|es|son|soy|sono|sou|bin|sto|estoy|kom|komm|komme|woon|wohn|wohne|vivo|moro|abito|ach|uh|uhm|hm|genre|like|hier|cioe|mas|ma|pero|maar|aber|plutot|so|irgendwo|somewhere|just|in)[ ,.]{1,3}`;
const LEADS = `(?:(?:from|near|in|aus|bei|nahe|in der nahe von|nahe bei|da|de|del|do|d|di|a|ad|em|en|cerca de|vicino a|perto de|uit|bij|vlakbij|van|au|vers|sur|right by|pas loin de|pres de|a cote de) |d ?['’] ?)`;
const ENDS = String.raw`(?= ?(?:$|[,.!?;)\n\x80-\uffff]|(?:u|you|wbu|hbu|und|y|e|et|and|en|du|tu|te|vc|jij|bro|mate|frate|fra|bra|maat|mano|digga|alter|tio|lol|jaja|jajaja|haha|kkk|ahah|ahaha|mdr|xd|leider|sadly|pero|ma|mas|maar|aber|mais|but|centro|zona|nord|in der nahe)\b))`;
const ANSWER = new RegExp(
  `^(?:${SMALL}){0,4}${LEADS}?((?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|den) )?[a-z'’-]{4,24})${ENDS}`,
  'g',
);
/** Asks whether one is from a town. */
const GUESS =
  /\b(?:(?:are |r )?(?:you|u|ur|youre|you ?['’] ?re|r u)(?: guys)?(?: from| in| near)|(?:you|u) live in|(?:tu es|tes|t|t ?['’] ?es|tu viens|vous etes) (?:de|d ?['’] ?|du|sur|a)|tu (?:habites?|vis) (?:a|sur|vers)|(?:bist|kommst) du(?: auch| nicht| echt)? aus|du (?:bist|kommst)(?: doch| auch)? aus|wohnst du(?: auch| nicht)? in|du wohnst(?: doch| auch)? in|(?:eres|sois|vives|vivis|estas) (?:de|en)|(?:sei|siete|vieni) (?:di|da)|(?:abiti|vivi|stai) a|(?:kom|ben) (?:je|jij)(?: ook)? uit|woon (?:je|jij)(?: ook)? in|j(?:e|ij) (?:komt uit|woont in)|(?:es|moras|vives|tu es|tu mora|(?:vc|voce) (?:e|mora)) (?:de|em|do|da|no|na)) ?((?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|den) )?[a-z'’-]{4,24})(?![a-z'’-])(?! (?:or|oder|o|ou|of)\b)/g;
const YES =
  /^(?:yes|yess|yeah|yea|yep|yup|ye|oui|ouais|ui|exact|ja|jaa|jep|jo|jup|genau|richtig|stimmt|jawohl|si|sii|esatto|eso|claro|sim|siim|isso|exato|exatamente|klopt|jazeker|zeker|correct)\b(?! (?:but|pero|aber|ma|mas|maar|mais|tu|claro q|mama|papa))/;
/** What takes a yes back, or makes it the answer to something else. */
const BUT =
  /\b(?:not|no|pas|plus|nicht|nee|niet|non|nao|was|etais|war|used|fruher|antes|prima|but|mais|aber|pero|mas|maar|cousine?|why|warum|waarom|porque|perche|pourquoi)\b|\?/;
/** Longest yes, in characters, and longest message that guesses. */
const LONGEST = 40;
const LONGEST_GUESS = 120;

/** The town that the other side's last message guesses. */
function guessedBy({ heard: [last] }: Message): string | undefined {
  const form = last?.form.text ?? '';
  if (form.length > LONGEST_GUESS) return undefined;
  return matchesOf(form, GUESS)
    .map(([, name = '']) => name)
    .find(isTownsName);
}

/** Where a message answers by the name of a town. */
export function townsAnsweredIn(form: string, message: Message): Place[] {
  if (message.heard.length === 0) return [];
  const answers = matchesOf(form, ANSWER)
    .filter(([, name = '']) => isTown(name) || isTown(name.replaceAll(' ', '-')))
    .map(behind);
  if (answers.length === 0) return [];
  const text = message.heard[0]?.written ?? '';
  return guessedBy(message) !== undefined || askedBy([{ from: 'other', text }]).has('town') ? answers : [];
}

/** A yes to the town that the other side has guessed, and that the writer had not told before. */
export function townsConfirmedIn(form: string, message: Message): Place[] {
  if (form.length > LONGEST || message.heard.length === 0 || !YES.test(form) || BUT.test(form)) return [];
  const town = guessedBy(message);
  if (town === undefined || message.before.some((one) => one.form.text.includes(town))) return [];
  return [{ from: 0, to: form.length }];
}
