/** Names and accounts that are written letter by letter: « snap : t y l b r a n k », "J u l i e   B r i s e m i c h e". */
import { isWord } from '../../lexicon.ts';
import type { Message } from '../../types.ts';
import { matchesOf } from '../matches.ts';
import { ACCOUNT, APP, NO_HANDLE } from './accounts/accounts.ts';
import type { Place } from './behind.ts';
import { CALLED_AFTER, isOwnDisguised } from './names/disguised.ts';
import { isFirstName, isLastName } from './names/family.ts';
import { type Row, rowsIn } from './rows.ts';

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
    if (text.length < SHORTEST || isWord(text) || OPINION.test(text) || NO_HANDLE.test(text)) return false;
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

/** Where a message has a first and a last name letter by letter. What stands with an app or an @ is an account. */
export function namesSpelledIn(form: string, { words }: Message): Place[] {
  const rows = rowsIn(form, words);
  if (rows.length === 0 || ACCOUNT.test(form) || rows.some(({ text }) => ACCOUNT.test(text))) return [];
  const all = { from: rows[0]?.from ?? 0, to: rows.at(-1)?.to ?? 0 };
  if (!isOwnDisguised(form, all) || rows.some(({ text }) => CALLED_AFTER.test(text))) return [];
  const apart = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    return next && APART.test(form.slice(row.to, next.from)) && areNames(row, next)
      ? [{ from: row.from, to: next.to }]
      : [];
  });
  return apart.length > 0 ? apart : rows.filter(({ text }) => CALLED.test(form) && isBothNames(text));
}

/** What parts two names; a stop does not. */
const APART = /^[\s,/|\u2022]{1,6}$/;
/** One is called so: a row without a wider gap may be anything. */
const CALLED =
  /\b(?:nam(?:e|s|en)|nom|nombre|nome|naam|name ?['’]?s|app?ell?e|mapel|heiss?e?|llamo|yamo|chiamo|chamo|heet|called|soy|sono|sou|thats me|prazer)\b/;

/** One of them is a given name, or both are words that nobody says. */
const areNames = ({ text: one }: Row, { text: other }: Row) =>
  isFirstName(one) ? isLastName(other) : isLastName(one) && (isFirstName(other) || isLastName(other));

/** A first name and what is left, which is long enough for a last one. */
function isBothNames(text: string): boolean {
  if (isWord(text) || !/^[a-z]+$/.test(text)) return false;
  for (let at = Math.min(12, text.length - 5); at >= 4; at--)
    if (isFirstName(text.slice(0, at)) && isLastName(text.slice(at))) return true;
  return false;
}

/** Each sign of an address by itself. */
const MAIL = /(?<![a-z0-9] ?)(?:[a-z0-9._+-] ){2,40}@(?: [a-z0-9.-]){5,40}(?![a-z0-9@])/g;
const ENDING = /@[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.[a-z]{2,12}$/;

/** Where a mail address is written sign by sign. */
export const mailsSpelledIn = (form: string): Place[] =>
  matchesOf(form, MAIL)
    .filter(([mail]) => ENDING.test(mail.replaceAll(' ', '')))
    .map(({ index, 0: mail }) => ({ from: index, to: index + mail.length }));
