/** What the detectors of phone, e-mail, payment and handle need of each language. */
import { contact as de } from './de/contact.ts';
import { contact as en } from './en/contact.ts';
import { contact as es } from './es/contact.ts';
import { contact as fr } from './fr/contact.ts';
import { contact as it } from './it/contact.ts';
import { contact as nl } from './nl/contact.ts';
import { contact as pt } from './pt/contact.ts';

/**
 * Words and phrases in normal form with spaces between words of a list; entries of arrays are phrases (see
 * lib/details/identity/phrases.ts).
 */
export interface ContactWords {
  mine: string;
  yours: string;
  theirs: string;
  /** Between a thing and whose it is: "the number of". */
  of: string;
  family: string;
  /** People whose numbers and addresses are not the child's to give. */
  friend: string;
  /** A telephone and its number. */
  phone: string;
  /** Verbs of ringing and writing, parted by `|`: what follows is a number, whoever's. */
  call: string;
  /** "call me": the number that follows is one's own. */
  reachMe: readonly string[];
  /** People, shops, offices and services whose numbers, addresses and accounts are not the child's. */
  elsewhere: string;
  /** Warnings, examples, stories, refusals: what stands beside them is not given away. */
  unreal: readonly string[];
  /** Before the name of a grown-up, parted by `|`: "Mrs". */
  titles: string;
  /** Said of what is one's own no more, parted by `|`. */
  old: string;
  /** Numbers of other things: orders, parcels, tickets, books, scores. */
  references: string;
  /** What one's name on an app is called. */
  profile: string;
  /** Before it; this list and those below are parted by `|`: "I'm", "called". */
  named: string;
  /** "add me". */
  findMe: string;
  /** Behind it: "that's me", "same everywhere". */
  itsMe: string;
  /** How it is written: "all one word". */
  together: string;
  /** What comes last in it: "at the end". */
  ending: string;
  /** An answer that gives no name. */
  refuseName: string;
  /** Between an app and the name on it; whatever else stands there makes it another sentence. */
  links: string;
  /** What may follow an app and is no name: "my insta is down". */
  noNames: string;
  /** What stands behind these is a password's or a card's business. */
  secrets: string;
  /** Words for @ and for the dot of an address; those of `looseAt` are ordinary words too. */
  at: string;
  looseAt: string;
  dot: string;
  dash: string;
  underscore: string;
  mail: string;
  /** Bank cards, accounts, codes on the back. */
  card: string;
  account: string;
  voucher: string;
  /** What a card or slip with a code that is money is called. */
  giftCard: string;
  promo: string;
}

/** In the order in which the languages matter. */
export const CONTACT_WORDS: readonly ContactWords[] = [fr, en, de, es, it, pt, nl];
