/** A town by which one answers: asked for it, or asked whether one is from another, or from this one. */

import { askedBy } from '../../../asked.ts';
import { isTown } from '../../../gazetteer.ts';
import { isWord } from '../../../lexicon.ts';
import type { Message } from '../../../types.ts';
import { holds, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { bareGuess, LONGEST_GUESS, saysRight } from '../guessed.ts';
import { ON_VISIT } from './here.ts';
import { isShort, isTownsName, SHORT, townsIn } from './towns.ts';

/** What may stand before it in an answer. */
const SMALL = `(?:n[eo]|gwn|gewoon|einfach|nur|halt|solo|proprio|justo|mesmo|tbh|nah|nope|nao|nan|nn|non|nein|nee|oui|ouais|si|ja|jo|yes|yeah|sim|eh|eig|eigentlich|also|na|bah|ben|pues|boh|beh|tipo|ich|io|yo|eu|ik|moi|i ?['’]? ?m|its?|it ?['’]? ?s|is|c|c ?['’]? ?est|es|son|soy|sono|sou|bin|sto|estoy|stoy|to|ik zit|zit|kom|komm|komme|woon|wohn|wohne|vivo|moro|abito|ach|uh|uhm|hm|genre|like|hier|cioe|mas|ma|pero|maar|aber|plutot|so|irgendwo|somewhere|just|in)[ ,.]{1,3}`;
const LEADS = `(?:(?:from|zona di|zona de|dalla zona di|de la parte de|por la zona de|parte de|omgeving|umgebung|gegend|in|near|in|aus|bei|nahe|in der nahe von|nahe bei|da|de|del|do|d|di|a|ad|em|en|cerca de|vicino a|perto de|uit|bij|vlakbij|van|au|vers|sur|right by|pas loin de|pres de|a cote de) |d ?['’] ?)`;
const ENDS = String.raw`(?= ?(?:$|[,.!?;)\n\x80-\uffff]|(?:u|you|wbu|hbu|und|y|e|et|and|en|du|tu|te|vc|jij|bro|mate|man|gast|he|hoor|frate|fra|bra|maat|mano|digga|alter|tio|lol|jaja|jajaja|haha|kkk|ahah|ahaha|mdr|xd|leider|sadly|pero|ma|mas|maar|aber|mais|but|centro|zona|nord|in der nahe)\b))`;
const ANSWER = new RegExp(
  `^(?:${SMALL}){0,4}${LEADS}?((?:${SHORT})(?![a-z'’-])|(?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|den) )?[a-z'’-]{4,24})${ENDS}`,
  'g',
);
/** Asks for the town in words that are not known as a question everywhere. */
const ASKS =
  /\b(?:di che (?:zona|parte|citta)|(?:de|d) (?:que|q) (?:zona|parte|lado|cidade|ciudad)|(?:que|q) (?:cidade|ciudad)|wo (?:bist|seid) (?:du|ihr) (?:zuhause|daheim)|aus welcher (?:ecke|gegend|stadt)|dove stai(?: di casa)?|donde (?:kedas|quedas|paras)|uit welke (?:stad|buurt|hoek)|waar zit je|wa?a?r woon ?je|onde (?:(?:vc|voce|tu) )?(?:ta|esta) morando|(?:u|you|do you|do u) live (?:far|close|near)|(?:wohnst|bist) du (?:(?:eigentlich|eig|auch|hier|da|sehr) )?(?:weit|nah|in der nahe)|(?:vives|vivis|te queda|eres) (?:muy )?(?:lejos|cerca)|(?:abiti|vivi|stai|sei) (?:molto )?(?:lontano|vicino)|(?:moras|vives|mora|vive|fica) (?:muito )?(?:longe|perto)|woon (?:je|jij) (?:(?:hier|ook|heel|dan) )?(?:ver|dichtbij|in de buurt)|(?:habites?|vis) (?:loin|pres|a cote)|what (?:city|town)|quelle ville|quelle region|citta o paese|ciudad o pueblo|stad of dorp|cidade ou aldeia)\b/;
/** What is told is asked back: one tells one's own town, and wants to hear the other's. */
const RETURNS =
  /^(?:(?:i ?['’]? ?m|from|in|ich|komm|bin|aus|yo|soy|de|io|sono|di|ik|kom|ben|uit|eu|sou|do|da|moi|jsuis|chui|d ?['’]|a) ?){0,4}\b([a-z'’-]{4,24})[ ,.!]{1,3}(?:(?:lol|haha|jaja\w{0,6}|ahah\w{0,4}|kkk\w{0,4}|xd) )?(?:and |und |y |e |en |et )?(?:you|u|du|tu|vos|te|vc|voce|jij|toi|wbu|hbu) ?\??$/;
const BARE_RETURN =
  /^(?:and |und |y |e |en |et |ma |mas |pero |maar )?(?:you|u|du|tu|vos|te|vc|voce|jij|toi|wbu|hbu|urs|yours|tua|tuya|selber|selbst) ?[?!]*$/;
/** Asks for somebody else’s. */
const OF_OTHERS =
  /\b(?:friend|mate|bf|gf|cousin[ea]?|ami|amie|pote|copine|copain|freund|freundin|amig[oa]|novi[oa]|amic[oa]|vriend|vriendin|namorad[oa]|prim[oa]|teacher|prof|he|she|they|il|elle|er)\b/;
/** Asks whether one is from a town. */
const GUESS = new RegExp(
  String.raw`\b(?:(?:are |r )?(?:you|u|ur|youre|you ?['’] ?re|r u)(?: guys)?(?: from| in| near)|(?:you|u) live in|(?:tu es|tes|t|t ?['’] ?es|tu viens|vous etes) (?:de|d ?['’] ?|du|sur|a)|tu (?:habites?|vis) (?:a|sur|vers)|(?:bist|kommst) du(?: auch| nicht| echt| eig)? aus|du (?:bist|kommst)(?: doch| auch)? aus|wohnst du(?: auch| nicht| noch| echt)? in|du wohnst(?: doch| auch)? in|(?:eres|sois|vives|vivis|estas) (?:de|en)|(?:sei|siete|vieni) (?:di|da)|(?:abiti|vivi|stai) a|(?:kom|ben) (?:je|jij)(?: ook)? uit|woon (?:je|jij)(?: ook| nog)? in|j(?:e|ij) (?:komt|woont)(?: toch)? (?:uit|in)|(?:es|moras|vives|tu es|tu mora|(?:vc|voce) (?:e|mora)) (?:de|em|do|da|no|na)) ?((?:${SHORT})(?![a-z'’-])|(?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|den) )?[a-z'’-]{4,24})(?![a-z'’-])(?! (?:or|oder|o|ou|of)\b)`,
  'g',
);
/** One has said something of where one lives. */
const SPOKEN_OF =
  /\b(?:live|living|from|habite|vis|viens|wohne?|komme?|vivo|soy|abito|sono|woon|kom|moro|sou|city|town|village|ville|stadt|kaff|ciudad|pueblo|citta|paese|stad|dorp|cidade)\b/;
/** Characters behind a name that is a word too, from which on it is the word: « nice ! i love plants ». */
const MORE = 12;

/** The town that the other side's last message guesses. */
function guessedBy(message: Message): string | undefined {
  const form = message.heard[0]?.form.text ?? '';
  if (form.length > LONGEST_GUESS || ON_VISIT.test(form)) return undefined;
  return [...matchesOf(form, GUESS).map(([, name = '']) => name), bareGuess('town', SPOKEN_OF, message)].find(
    (name) => name !== undefined && isTownsName(name),
  );
}

/** Where a message answers by the name of a town. */
export function townsAnsweredIn(form: string, message: Message): Place[] {
  if (message.heard.length === 0) return [];
  const answers = matchesOf(form, ANSWER)
    .filter(([, name = '']) => isShort(name) || isTown(name) || isTown(name.replaceAll(' ', '-')))
    .filter(([said, name = '']) => !isWord(name) || form.length - said.length <= MORE)
    .map(behind);
  if (answers.length === 0) return [];
  const [{ form: asked, written }] = message.heard as [Message];
  if (OF_OTHERS.test(asked.text)) return [];
  return guessedBy(message) !== undefined ||
    holds(asked.text, ASKS) ||
    askedBy([{ from: 'other', text: written }]).has('town') ||
    isReturned(message)
    ? answers
    : [];
}

/** Whether the other side has answered the writer's question for a town, or has told theirs, and asks it back. */
function isReturned({ heard: [asked, earlier], before: [own] }: Message): boolean {
  const form = asked?.form.text ?? '';
  const [, town = ''] = RETURNS.exec(form) ?? [];
  if (isTown(town)) return true;
  if (!BARE_RETURN.test(form) && town === '') return false;
  return [own?.form.text, earlier?.form.text].some(
    (one) =>
      one !== undefined &&
      one.length <= LONGEST_GUESS &&
      (ASKS.test(one) || askedBy([{ from: 'other', text: one }]).has('town') || townsIn(one).length > 0),
  );
}

/** A yes to the town that the other side has guessed, and that the writer had not told before. */
export function townsConfirmedIn(form: string, message: Message): Place[] {
  if (message.heard.length === 0 || !saysRight(form)) return [];
  const town = guessedBy(message);
  if (town === undefined || message.before.some((one) => one.form.text.includes(town))) return [];
  return [{ from: 0, to: form.length }];
}
