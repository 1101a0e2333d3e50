/** What a detector of passwords needs of each language. */
import { password as de } from './de/password.ts';
import { password as en } from './en/password.ts';
import { password as es } from './es/password.ts';
import { password as fr } from './fr/password.ts';
import { password as it } from './it/password.ts';
import { password as nl } from './nl/password.ts';
import { password as pt } from './pt/password.ts';

/** Lists of phrases in normal form; see lib/details/identity/phrases.ts. */
export interface PasswordWords {
  /** What is secret whoever says it: "password", "wifi". */
  secret: string;
  /** What is secret only of a device or an account: "code". */
  code: string;
  /** "my", "our". */
  mine: string;
  /** "your", "his", "any". */
  theirs: string;
  /** How an answer begins that tells nothing. */
  refuse: string;
  /** Devices, accounts and the home. */
  home: string;
  /** Games, meetings, shops, schools: everybody there knows the code. */
  room: string;
  /** Between the secret and what it opens: "for", "of". */
  of: string;
  /** Between the secret and its value: "is". */
  be: string;
  /** Before the secret: it is forgotten, or it is advice. */
  lost: string;
  /** What a password is said to be, and is not: "long", "wrong", "the same". */
  dull: string;
  /** How signs and capitals are dictated: "capital", "underscore". */
  spell: string;
  /** That more follows: "in two parts", "starts with". */
  parts: string;
  /** How the rest of a password begins: "and", "with". */
  addition: string;
  /** What may stand between "is" and the value: "just". */
  filler: string;
  /** How somebody asks for it: "what", "send". */
  ask: string;
  /** Getting into an account or a device: "log into". */
  login: string;
  /** What one does with a password: "type", "put". */
  enter: string;
  /** That typing it opens something: "and you're in". */
  arrives: string;
  /** A pattern drawn on a screen to unlock it. */
  pattern: string;
  /** Keys of networks and locks: "wpa", "padlock". */
  key: string;
  /** That it was changed, and what it is "now", or was changed "to". */
  changed: string;
  now: string;
  /** Games, films and examples, whose passwords open nothing. */
  fiction: string;
}

/** One line a language. */
export const PASSWORD_WORDS: readonly PasswordWords[] = [fr, en, de, es, it, pt, nl];
