/**
 * The child's own name, channel or profile link on another app or game. A name is taken for one where an app is
 * named beside it, or where the other side has just asked for it; a name that could be an ordinary word needs a
 * closer link than one that could not (`lea.xx`, `@tom_59`, `Nox77`).
 */

import { contactPhrases } from './contact-context/words.ts';
import { contextOf } from './contact-context.ts';
import { email } from './email.ts';
import { answers, endsAtApp, isAskedFor, restOfName, toldOfApp } from './handle/answer.ts';
import { APPS, isApp, LINKS, ORDINARY, SECRETS, unleet } from './handle/apps.ts';
import { type Candidate, candidatesIn, GAME_CODE } from './handle/candidates.ts';
import { profileLinks } from './handle/links.ts';
import { appsIn, type Spot } from './handle/named-apps.ts';
import { asksToFind, indexFrom, isEcho, isMine, isNamed, isToldAround, ownerOf } from './handle/own.ts';
import { ACCOUNTS, CLEAR } from './handle/vocabulary.ts';
import { askedAgo } from './password/answer.ts';
import { password } from './password.ts';
import { banksIn } from './payment.ts';
import type { Detector, Found, Message } from './types.ts';

const THINGS: ReadonlySet<string> = new Set([...APPS, ...ACCOUNTS]);
const REACH = contactPhrases(({ reachMe }) => reachMe);
/** Pictures that stand for an app: a ghost, a camera, a game pad, a bird, a paper plane. */
const PICTURES = '\u{1F47B}|\u{1F4F8}|\u{1F4F7}|\u{1F3AE}|\u{1F426}|\u{1F424}|\u{2708}\uFE0F?';
const PICTURED = new RegExp(`(?:${PICTURES})(?: ?app)?\\s{0,3}[:=>-]{0,2}\\s{0,2}$`, 'u');
const HAS_PICTURE = new RegExp(PICTURES, 'u');
/** An account that is one's own where "my" stands before it. */
const LOOSE_ACCOUNT = new Set(
  'handle acc account compte cuenta conta konto profil profile perfil profilo profiel page'.split(' '),
);
const CALLS_NAME =
  /(?<![a-z])(?:pseudo|username|user|gamertag|nick|nutzername|usuario|utente|utilizador|gebruikersnaam|login)(?![a-z])/;
/** Figures by which players find each other. */
const GENERATED = /(?<![a-z])(?:generator|generateur|generador|generatore|gerador|namensgenerator)(?![a-z])/;
const FRIEND_CODE =
  /(?<![a-z])(?:friend ?code|freundes ?code|code ami|codigo de amigo|codice amico|vriend(?:en)?code|trainer ?code|player ?id|id de jugador)(?![a-z])/;
/** Words that may stand between an app and a name: with "my" or "add me", and without. */
const REACHED = 12;
const CLOSE = 4;

export const handle: Detector = (message) => {
  const form = message.form.text;
  const found: Found[] = [];
  for (const link of profileLinks(form)) {
    const { not } = contextOf(message, link.from, link.to, THINGS, REACH);
    if (!not) found.push({ ...link, certainty: 0.7, whose: 'unknown' });
  }
  const apps = appsIn(message);
  const asked = isAskedFor(message);
  // A password is asked for, whatever app it opens.
  if (GENERATED.test(form)) return found;
  if (askedAgo(message) >= 0 && !CALLS_NAME.test(message.heard[0]?.form.text ?? '')) return found;
  const accounts =
    message.words.some(
      ({ text }, at) =>
        (CLEAR.has(text) && message.words[at - 1]?.text !== 'the') ||
        (LOOSE_ACCOUNT.has(text) && isMine(message, at)),
    ) ||
    / @[a-z0-9]/.test(form) ||
    FRIEND_CODE.test(form);
  const pictured = HAS_PICTURE.test(message.written);
  const begun = message.before.length > 0 ? restOfName(message) : null;
  const open = endsAtApp(message.before[0]);
  const awaited = asked || begun !== null || open || toldOfApp(message);
  if (apps.length === 0 && !awaited && !pictured && !accounts && !begun && !form.includes('#')) return found;
  for (const candidate of candidatesIn(message)) {
    if (found.some(({ from, to }) => from < candidate.to && to > candidate.from)) continue;
    const one = judged(message, candidate, apps, awaited, asked || open || begun !== null);
    if (one) found.push(one);
  }
  const friend = FRIEND_CODE.test(form)
    ? message.digits.find(({ digits }) => digits.length >= 8 && digits.length <= 12)
    : null;
  if (friend && found.length === 0) found.push(mine(friend, 0.8));
  if (found.length > 0) return found.filter((one) => !isOtherKind(message, one));
  return begun && !isGiven(message, begun) && !isSecret(message, begun) ? [mine(begun, 0.7)] : [];
};

/** What is an address, a password or an account is no name. */
function isOtherKind(message: Message, one: Found): boolean {
  const others = [
    ...email(message),
    ...(message.words.some(({ text }) => CLEAR.has(text))
      ? []
      : password(message).filter(({ certainty }) => certainty > 0.7)),
    ...banksIn(message),
  ];
  return others.some(({ from, to }) => from < one.to && to > one.from);
}

const mine = ({ from, to }: { from: number; to: number }, certainty: number): Found => ({
  from,
  to,
  certainty,
  whose: 'mine',
});

function judged(
  message: Message,
  candidate: Candidate,
  apps: readonly Spot[],
  awaited: boolean,
  asked: boolean,
): Found | null {
  const code = GAME_CODE.test(candidate.text) || /#\d{4}$/.test(candidate.text);
  if (!code && (isSecret(message, candidate) || isGiven(message, candidate))) return null;
  const answer = awaited ? answers(message, candidate, asked) : 0;
  const certainty = Math.max(answer, certaintyOf(message, candidate, apps));
  if (certainty === 0) return null;
  const owner = ownerOf(message, candidate);
  if (owner !== 'mine' && isTurnedDown(message, candidate, awaited)) return null;
  if (owner === 'other' && answer === 0 && !code) return null;
  if (isQuestion(message.form.text, candidate.to) && owner !== 'mine' && answer === 0) return null;
  const own = owner === 'mine' || answer > 0;
  return { from: candidate.from, to: candidate.to, certainty, whose: own ? 'mine' : 'unknown' };
}

/** The words around say that it is somebody else's, a story, a refusal. */
function isTurnedDown(message: Message, { from, to }: Candidate, awaited: boolean): boolean {
  return !awaited && contextOf(message, from, to, THINGS, REACH, false).not;
}

function certaintyOf(message: Message, candidate: Candidate, apps: readonly Spot[]): number {
  const { look, text, from, to } = candidate;
  if (/#\d{4}$/.test(text)) return 0.8;
  if (apps.length > 0 && GAME_CODE.test(text)) return 0.8;
  if (PICTURED.test(message.written.slice(0, message.form.original(from)))) return 0.8;
  const own = ownerOf(message, candidate) === 'mine';
  // "I run it as @…": the sign is enough, where one says that one is called so.
  let certainty = text.startsWith('@') && isNamed(message, candidate) ? 0.65 : 0;
  const accounts = message.words.filter(
    ({ text }, at) =>
      CLEAR.has(text) ||
      (apps.length > 0 && ACCOUNTS.has(text)) ||
      (LOOSE_ACCOUNT.has(text) && isMine(message, at)),
  );
  for (const app of [...apps, ...accounts]) {
    const between = betweenOf(message, app, candidate);
    if (between === null) continue;
    const { words, signed, linked, close } = between;
    const sure =
      (isApp(app.text) || CLEAR.has(app.text)) &&
      !(ORDINARY.has(unleet(app.text)) && !close && !isOn(message, app) && !text.startsWith('@'));
    if (look === 'shaped') {
      if (
        own &&
        words.length <= REACHED &&
        (sure || isNamed(message, candidate) || isMine(message, indexFrom(message, app.from)))
      )
        certainty = Math.max(certainty, 0.8);
      else if (sure && (linked || words.length <= CLOSE)) certainty = Math.max(certainty, 0.75);
    } else if (
      look === 'unheard' &&
      own &&
      (sure || isMine(message, indexFrom(message, app.from))) &&
      (isApp(app.text) || isMine(message, indexFrom(message, app.from)) || isNamed(message, candidate)) &&
      words.length <= REACHED &&
      ((isNamed(message, candidate) &&
        (linked || (words.length <= CLOSE + 2 && isUnder(message, candidate)))) ||
        isEcho(message, candidate) ||
        (sure && isToldAround(message, candidate)) ||
        (linked && close) ||
        (sure &&
          words.length === 0 &&
          (isMine(message, indexFrom(message, app.from)) || asksToFind(message, 0, message.words.length))))
    )
      certainty = Math.max(certainty, 0.7);
    else if ((signed || look === 'unheard') && close && linked && sure && closes(message.form.text, to))
      certainty = Math.max(certainty, 0.65);
  }
  return certainty;
}

/** "on steam", « sur threads »: the app, not the other word. */
const isOn = ({ words }: Message, app: Spot): boolean =>
  /^(?:on|sur|sr|auf|bei|en|su|no|op|in)$/.test(
    words[words.findIndex(({ from }) => from >= app.from) - 1]?.text ?? '',
  );

/** "under …", « sous … »: the name one has there. */
const isUnder = ({ form }: Message, { from }: Candidate): boolean =>
  /(?<![a-z])(?:unter|under|sous|onder|sotto|called|named|heet|heisst|als|as|como|come|comme) $/.test(
    form.text.slice(Math.max(0, from - 10), from),
  );

/** A word about secrets a few words before or after: a password or a voucher. */
function isSecret(message: Message, { from, to }: Spot): boolean {
  const at = indexFrom(message, from);
  const next = indexFrom(message, to);
  const { words } = message;
  // Behind a name it is the secret's own word that counts: "tiger99 <- my login", not "…, pass hunter2".
  const behind = /^ ?(?:<|←|=|is|c|est|ist|es|e|\u2190)/.test(message.form.text.slice(to))
    ? words.slice(next, next + 4)
    : [];
  return [...words.slice(Math.max(0, at - 9), at), ...behind].some(
    ({ text, to: end }) =>
      SECRETS.has(text) && !(LOOSE_SECRET.test(text) && VERBAL.test(message.form.text.slice(end))),
  );
}

/** « passe sur discord »: a verb. */
const LOOSE_SECRET = /^(?:pass|passe|key|cle|code|codes)$/;
const VERBAL = /^ (?:su?r|on|par|moi|me|mon|ma|ami|amie|d'ami|to)(?![a-z])/;

/** True for a name that the other side wrote, or the child before. */
function isGiven(message: Message, { text }: { text: string }): boolean {
  const bare = text.replace(/^@/, '');
  if (bare.length < 4) return false;
  return [...message.heard, ...message.before].some(({ form }) => form.text.includes(bare));
}

/** What stands between an app and a name in the same breath; null where they are too far apart. */
function betweenOf(
  message: Message,
  app: Spot,
  candidate: Candidate,
): { words: string[]; close: boolean; signed: boolean; linked: boolean } | null {
  const behind = app.to <= candidate.from;
  const [from, to] = behind ? [app.to, candidate.from] : [candidate.to, app.from];
  if (to < from || to - from > 90) return null;
  const gap = message.form.text.slice(from, to);
  // « snap ? c lea.xx » repeats what was asked; any other question ends the breath.
  if (/\n|[^?]{20}\?/.test(gap)) return null;
  const words = message.words.filter((word) => word.from >= from && word.to <= to).map(({ text }) => text);
  if (words.length > REACHED) return null;
  const signed = behind && /[:=>@\u2192\u27a1]/.test(gap);
  const linked =
    words.every((word) => LINKS.has(word) || ACCOUNTS.has(word) || isApp(word)) &&
    (behind || !words.some((word) => /^(?:pour|for|fur|para|per|voor|pr)$/.test(word)));
  const close =
    behind &&
    (signed ||
      words.some((word) =>
        /^(?:c|cest|est|is|its|s|ist|es|e|eh|called|named|appelle|heisst|llama|chama|heet)$/.test(word),
      ));
  return { words, close, signed, linked };
}

/** The clause ends behind a plain word that is a name: "my insta is lea", « snap : lea ajoute moi ». */
function closes(form: string, to: number): boolean {
  return /^(?:\s*$|\s*[,;.!)\n]|\s+(?:add|ajout|abo|follow|suis|si|if|stp|pls|ok|viens|come|et toi|and u|and you|wbu|hmu|dm|dont|jrep)\w*)/.test(
    form.slice(to, to + 14),
  );
}

/** « lea.xx ? » asks; "PixelParsnip on xbox, u?" tells first. */
const isQuestion = (form: string, to: number) =>
  /^[^.!\n]{0,12}\?/.test(form.slice(to, to + 14)) && !AND_YOU.test(form.slice(to, to + 30));
const AND_YOU =
  /(?<![a-z])(?:u|you|wbu|hbu|toi|twa|du|dir|tu|te|vc|voce|jij|jou|and urs|urs|yours|et le tien|y tu|e tu|e te) ?\?/;
