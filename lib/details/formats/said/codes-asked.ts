/** Codes of credit and numbers of accounts, bare, for which the other side has just asked: their form alone says nothing. */
import type { Message } from '../../types.ts';
import { type Place, placesOf } from './behind.ts';
import { CREDIT, isDrawn } from './codes.ts';

/** Longer questions ask for more than one thing. */
const LONGEST_QUESTION = 120;
const asks = (question: string, what: RegExp): boolean =>
  question.length < LONGEST_QUESTION && what.test(question) && !ASKS_NUMBER.test(question);
const questionOf = ({ heard }: Message): string => heard[0]?.form.text ?? '';

/** A card by its name, and what stands on it. */
const ASKS_CREDIT = new RegExp(
  String.raw`\b${CREDIT}\b(?=[^\n]*\b(?:codes?|card|cards|carte|karte|tarjeta|carta|kaart|cartao|gutschein|pin|digits|chiffres)\b)|\b(?:codes?|card|carte|karte)\b[^\n]{0,20}\b${CREDIT}\b|\b(?:pcs|scratch\w*|gratt\w*)\b`,
);
/** A number to ring is no code. */
const ASKS_NUMBER = /\b(?:ur|your|tu|ton|dein|jouw|teu|tuo) (?:num\w*|phone|tel\w*|nummer)\b/;
/** Of an account that is played with, and not paid with. */
const ASKS_ACCOUNT = /\b(?:id|user|gamertag|tag|name|pseudo|add|friend|amis?|wi-?fi|password|mdp)\b/;
const CREDITS = [
  /(?<![a-z0-9-])((?=[a-z]{0,5}\d)[a-z0-9]{4,6}(?:[- ][a-z0-9]{4,6}){2,4}|[a-z0-9]{10,25}|\d{3}[ -]\d{3}[ -]\d{4})(?![a-z0-9-])/g,
];
/** Figures alone. */
const isFigures = (code: string): boolean => /^[\d -]{10,}$/.test(code);

/** Where a message holds what stands on a card of credit for which the other side has just asked. */
export function creditAskedIn(message: Message): Place[] {
  const question = questionOf(message);
  if (!asks(question, ASKS_CREDIT) || ASKS_ACCOUNT.test(question)) return [];
  const { text } = message.form;
  return placesOf(text, CREDITS).filter(({ from, to }) => {
    const code = text.slice(from, to);
    return isDrawn(code) || isFigures(code);
  });
}

const ASKS_BANK =
  /\b(?:konto ?(?:nummer|nr)|(?:bank )?account (?:num(?:ber)?|no(?= ?\?*$))|acct? num(?:ber)?|rekening ?nummer|num(?:ero)? de (?:cuenta|compte)|numero (?:di|del) conto|num(?:ero)? d[ae] conta|sort ?code|blz|bankleitzahl|(?:ton|le|un) rib|routing (?:no|num(?:ber)?)|cbu|clabe)\b/;
const ACCOUNT = [/(?<![a-z0-9])((?:\d[ .-]?){5,24}\d)(?![a-z0-9])/g];

/** Where a message holds the number of a bank account for which the other side has just asked. */
export const accountsAskedIn = (message: Message): Place[] =>
  asks(questionOf(message), ASKS_BANK) ? placesOf(message.form.text, ACCOUNT) : [];
