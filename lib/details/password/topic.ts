/** What a message is about: devices, accounts, secrets, ways in; and what speaks against its telling a secret. */
import type { Word } from '#lib/text/form.ts';
import { wordSet } from '../contact-context/words.ts';
import { APPS } from '../handle/apps.ts';
import { HANDLE } from '../handle/vocabulary.ts';
import { anyIn, beginsAt, endsBefore, firstWordsOf } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { opensOwn } from './login.ts';
import { inRoom } from './room.ts';
import { SECRET } from './vocabulary.ts';

/** How near a word turns another round: "forgot my password". */
const NEAR = 4;
/** So few words speak of one thing. */
const SHORT = 20;
/** What accounts are called that are no app by themselves. */
export const ACCOUNT =
  /^(?:gmail|googlemail|mails?|e?mails?|outlook|hotmail|yahoo|icloud|google|correo|posta|courriel|account|acc|compte|konto|cuenta|conta|profil|profile|perfil|profilo|profiel|session|espace|login|here|aqui|qui|hier|ours|uns|formine|atmine|atours|home|house|casa|maison|zuhause|thuis|chez)$/;
const THEIRS = wordSet(({ yours, theirs }) => `${yours} ${theirs}`);
/** German and Dutch make one word of it: "facebookwachtwoord", "familiecomputer". */
const SECRET_COMPOUND = /^[a-z]{3,24}(?:passwort|kennwort|wachtwoord|pincode|handycode|schlussel|sleutel)$/;
const HOME_COMPOUND =
  /^[a-z]{3,24}(?:wifi|wlan|computer|laptop|handy|tablet|telefoon|rechner|konto|account|router)$/;

export interface Topic {
  weight: number;
  /** Something says that a secret is told, not only where. */
  anchored: boolean;
  /** It is asked for, or was begun. */
  given: boolean;
  /** How it is written is said, and what it opens. */
  spelled: boolean;
  device: boolean;
  /** One's own password is named. */
  own: boolean;
  /** Figures alone may be it. */
  figures: boolean;
  /** Words that say so. */
  at: readonly number[];
}

const TOPICS = [
  SECRET.home,
  SECRET.secret,
  SECRET.code,
  SECRET.wifi,
  SECRET.key,
  SECRET.login,
  SECRET.arrives,
  SECRET.enter,
  SECRET.spell,
];
const FIRST = new Set(TOPICS.flatMap((topic) => [...firstWordsOf(topic)]));
const COMPOUND_END = /(?:ort|ode|sel|tel|ifi|lan|ter|top|ndy|let|oon|ner|nto|unt)$/;

/** Most words are about nothing of this kind: one look-up tells. */
const mayBegin = (text: string): boolean =>
  FIRST.has(text) || (text.length > 8 && COMPOUND_END.test(text.slice(-3)));

/** What a message and those before it are about, as far as secrets go. */
export function topicOf(message: Message, asked: boolean, told: boolean): Topic {
  const { words, form } = message;
  const at: number[] = [];
  let [device, secret, key, ways, spells] = [0, 0, 0, 0, 0];
  let against = 0;
  let account = false;
  for (let index = 0; index < words.length; index++) {
    if (!mayBegin(words[index]?.text ?? '')) continue;
    const home =
      beginsAt(words, index, SECRET.home) || (HOME_COMPOUND.test(words[index]?.text ?? '') ? 1 : 0);
    if (home > 0) {
      const place = isPlace(words.slice(index, index + home));
      device = Math.max(device, place ? 0 : 3);
      account ||= place;
      at.push(index);
    }
    const sure =
      beginsAt(words, index, SECRET.secret) || (SECRET_COMPOUND.test(words[index]?.text ?? '') ? 1 : 0);
    const length = sure || beginsAt(words, index, SECRET.code);
    if (beginsAt(words, index, SECRET.wifi) > 0) {
      key = Math.max(key, 1);
      at.push(index);
    }
    if (length > 0 && !(length === 1 && beginsAt(words, index, SECRET.wifi) === 1)) {
      if (isTheirs(message, index)) against += 4;
      const loose = length === 1 && beginsAt(words, index, SECRET.loose) === 1;
      // « passe sur discord »: a verb.
      if (loose && beginsAt(words, index + 1, SECRET.verbal) > 0) continue;
      const mine = isMine(message, index) ? 1 : 0;
      secret = Math.max(secret, (sure && !loose ? 3 : 2) + mine);
      at.push(index);
    }
    if (beginsAt(words, index, SECRET.key) > 0) {
      key = 2;
      at.push(index);
    }
    if (beginsAt(words, index, SECRET.login) > 0 || beginsAt(words, index, SECRET.arrives) > 0) {
      ways = Math.min(3, ways + 2);
      at.push(index);
    } else if (beginsAt(words, index, SECRET.enter) > 0) {
      ways = Math.max(1, Math.min(3, ways + (ways > 1 ? 1 : 0)));
      at.push(index);
    }
    if (beginsAt(words, index, SECRET.spell) > 0) {
      spells = 2;
      at.push(index);
    }
  }
  const last = Math.max(0, ...at);
  if (at.some((index) => anyIn(words, index - NEAR, Math.min(words.length, index + NEAR), SECRET.lost)))
    against += 2;
  if (inRoom(words, 0, Math.min(words.length, last + 4))) against += secret > 3 ? 4 : 6;
  if (anyIn(words, 0, Math.min(words.length, last + 2), SECRET.fiction)) against += 3;
  // Only a question about something else may come before it.
  if (/\?[\s)\u2022]*$/.test(form.text) && !/\d\?[\s)\u2022]*$/.test(form.text)) against += 3;
  if (/\u{1F511}|\u{1F510}|\u{1F513}/u.test(message.written)) secret = Math.max(secret, 3);
  if (secret === 0 && isName(message)) against += 3;
  const refused = beginsAt(words, 0, SECRET.refuse) > 0 ? 2 : 5;
  if (device === 0 && account && (secret > 0 || ways > 1 || asked)) device = 1;
  const given = (asked ? refused : 0) + (told ? 4 : 0);
  const own = opensOwn(message) ? 1 : 0;
  const opened = device > 0 || own > 0;
  return {
    weight: device + secret + key + ways + spells + given + own - against,
    anchored:
      given > 0 ||
      secret > 3 ||
      (device > 1 && own > 0 && ways + key + spells + secret > 0) ||
      (device > 1 && secret + ways + spells + key > 0 && words.length <= SHORT) ||
      (secret > 1 && opened && words.length <= SHORT) ||
      (spells > 0 && secret + key > 0) ||
      (account && ways > 1 && own > 0),
    given: given > 0,
    spelled: spells > 0 && device > 1,
    device: device > 1,
    own: secret > 3,
    figures: device > 1 || given + secret + key > 0,
    at: given > 0 ? [0, ...at] : at.length > 0 ? at : [0],
  };
}

/** A name on an app is spoken of. */
const isName = ({ words }: Message): boolean =>
  words.some(({ text }) => NAMED.test(text)) || anyIn(words, 0, words.length, HANDLE.findMe);
export const NAMED =
  /^(?:canal|canale|channel|chaine|kanal|kanaal|pseudo|pseudos|username|user|gamertag|nick|nickname|blaze|handle|usuario|utente|nutzername|gebruikersnaam)$/;

/** A social app or a mere "account": names are told of these as well. */
function isPlace(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join('');
  return APPS.has(text) || ACCOUNT.test(text);
}

/** "my pw", "my insta pw". */
const isMine = ({ words }: Message, at: number): boolean => {
  const opened = endsBefore(words, at, SECRET.home);
  return (
    endsBefore(words, at, SECRET.mine) >= 0 || (opened >= 0 && endsBefore(words, opened, SECRET.mine) >= 0)
  );
};

const isTheirs = ({ words }: Message, at: number): boolean => {
  const opened = endsBefore(words, at, SECRET.home);
  return THEIRS.has(words[(opened >= 0 ? opened : at) - 1]?.text ?? '');
};
