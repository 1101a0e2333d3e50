/** Accounts and mail addresses that are written letter by letter: « snap : t y l b r a n k ». */
import { asksFor } from '../../context/asked.ts';
import type { Message } from '../../types.ts';
import { isWord } from '../../words/lexicon.ts';
import { matchesOf } from '../matches.ts';
import { APP } from './accounts/accounts.ts';
import type { Place } from './behind.ts';
import { rowsIn } from './rows.ts';

const APP_ONLY = new RegExp(`^${APP}$`);
/** An app with little behind it. */
const APP_BEFORE = new RegExp(
  String.raw`\b${APP}(?: (?:user(?:name)?|name|nick|id|tag|nome|nombre|naam|pseudo|konto))?(?: ?['’]?s| (?:is|c ?['’]? ?est|c|est|ist|heisst|es|e|heet|ben ik|bin ich|als|como|come|as|sono|soy|sou))?(?: ?[:=>\u2192-]{1,2})? ?@?$`,
);
const APP_BEHIND = new RegExp(
  String.raw`^[^.!?\n]{0,24} (?:on|auf|bei|sur|en|su|no|na|op) (?:the )?${APP}\b`,
);
const NEAR = 50;
const SHORTEST = 4;
/** Characters between an app that is spelled and the account. */
const BESIDE = 6;
/** Opinions are drawn out as well: "insta is s o b o r i n g". */
const OPINION = /^(?:so|very|not?|tres|trop|pas|mega|voll|nicht|muy|molto|non|muito|nao|heel|niet|the|la+l)/;

/** Where a message has an account letter by letter, with its app. */
export function handlesSpelledIn(form: string, { words }: Message): Place[] {
  const rows = rowsIn(form, words);
  return rows.filter(({ text, from, to }, at) => {
    if (text.length < SHORTEST || isWord(text) || OPINION.test(text)) return false;
    const last = rows[at - 1];
    // The app may be spelled itself.
    const isBehindApp = last !== undefined && APP_ONLY.test(last.text) && from - last.to <= BESIDE;
    return (
      isBehindApp ||
      APP_BEFORE.test(form.slice(Math.max(0, from - NEAR), from)) ||
      APP_BEHIND.test(form.slice(to, to + NEAR))
    );
  });
}

/** Sign by sign, with the dots and lines that are part of it: "n o a h . g r n", "k.e.v._.7.7". */
const SPELLED = /(?<![a-z0-9])[a-z](?:[^a-z0-9]{1,4}[a-z0-9]){4,29}(?![a-z0-9])/g;
const LETTERS = 3;

/** The account that is spelled to who has asked for one. */
export function handlesSpelledToAskerIn(form: string, { heard: [last] }: Message): Place[] {
  if (!last) return [];
  const found = matchesOf(form, SPELLED).filter(([spelled]) => {
    const text = spelled.replace(/[^a-z0-9]/g, '');
    return text.replace(/\d/g, '').length >= LETTERS && !isWord(text) && !OPINION.test(text);
  });
  if (found.length !== 1 || !asksFor(last.written, 'handle')) return [];
  return found.map(({ index, 0: spelled }) => ({ from: index, to: index + spelled.length }));
}

/** Each sign of an address by itself. */
const MAIL = /(?<![a-z0-9] ?)(?:[a-z0-9._+-] ){2,40}@(?: [a-z0-9.-]){5,40}(?![a-z0-9@])/g;
const ENDING = /@[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.[a-z]{2,12}$/;

/** Where a mail address is written sign by sign. */
export const mailsSpelledIn = (form: string): Place[] =>
  matchesOf(form, MAIL)
    .filter(([mail]) => ENDING.test(mail.replaceAll(' ', '')))
    .map(({ index, 0: mail }) => ({ from: index, to: index + mail.length }));
