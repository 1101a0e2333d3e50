/**
 * The child's own name, channel or profile link on another app or game. A name is taken for one where an app is
 * named beside it, or where the other side has just asked for it; a name that could be an ordinary word needs a
 * closer link than one that could not (`lea.xx`, `@tom_59`, `Nox77`).
 */
import { contactPhrases, contextOf } from './contact-context.ts';
import { answers, endsAtApp, isAskedFor, restOfName, wholeAnswer } from './handle/answer.ts';
import { APPS, isApp, LINKS, NO_NAMES, ORDINARY, SECRETS, unleet } from './handle/apps.ts';
import { type Candidate, candidatesIn, GAME_CODE } from './handle/candidates.ts';
import { profileLinks } from './handle/links.ts';
import { appsIn, type Spot } from './handle/named-apps.ts';
import { CALLED, indexFrom, isEcho, isMine, isNamed, isToldAround, ownerOf } from './handle/own.ts';
import { ACCOUNTS } from './handle/vocabulary.ts';
import { endsBefore } from './identity/phrases.ts';
import type { Detector, Found, Message } from './types.ts';

const THINGS: ReadonlySet<string> = new Set([...APPS, ...ACCOUNTS]);
const REACH = contactPhrases(({ reachMe }) => reachMe);
/** Pictures that stand for an app: a ghost, a camera, a game pad, a bird, a paper plane. */
const PICTURES = '\u{1F47B}|\u{1F4F8}|\u{1F4F7}|\u{1F3AE}|\u{1F426}|\u{1F424}|\u{2708}\uFE0F?';
const PICTURED = new RegExp(`(?:${PICTURES})(?: ?app)?\\s{0,3}[:=>-]{0,2}\\s{0,2}$`, 'u');
const HAS_PICTURE = new RegExp(PICTURES, 'u');
/** Of the words for an account, those that mean nothing else. */
const CLEAR = new Set(
  'pseudo pseudos blaze username usernames gamertag handle nick nickname finsta nutzername benutzername spielername kanal gebruikersnaam kanaal canal canale utilizador usuario nickname channel chaine'.split(
    ' ',
  ),
);
/** Words that may stand between an app and a name: with "my" or "add me", and without. */
const REACHED = 12;
const CLOSE = 3;

export const handle: Detector = (message) => {
  const form = message.form.text;
  const found: Found[] = [];
  for (const link of profileLinks(form)) {
    const { not } = contextOf(message, link.from, link.to, THINGS, REACH);
    if (!not) found.push({ ...link, certainty: 0.7, whose: 'unknown' });
  }
  const apps = appsIn(message);
  const asked = isAskedFor(message);
  if (message.asked.has('password') && !message.asked.has('handle')) return found;
  const accounts = message.words.some(({ text }) => CLEAR.has(text));
  const pictured = HAS_PICTURE.test(message.written);
  const begun = message.before.length > 0 ? restOfName(message) : null;
  const awaited = asked || begun !== null || endsAtApp(message.before[0]);
  if (apps.length === 0 && !awaited && !pictured && !accounts && !begun && !form.includes('#')) return found;
  for (const candidate of candidatesIn(message)) {
    if (found.some(({ from, to }) => from < candidate.to && to > candidate.from)) continue;
    const one = judged(message, candidate, apps, awaited);
    if (one) found.push(one);
  }
  if (found.length > 0) return found;
  const other = begun ?? calledIn(message, apps) ?? (asked ? wholeAnswer(message) : null);
  return other && !isGiven(message, other) && !isSecret(message, other) ? [mine(other, 0.7)] : [];
};

const mine = ({ from, to }: Spot, certainty: number): Found => ({ from, to, certainty, whose: 'mine' });

function judged(
  message: Message,
  candidate: Candidate,
  apps: readonly Spot[],
  awaited: boolean,
): Found | null {
  const code = GAME_CODE.test(candidate.text);
  if (!code && (isSecret(message, candidate) || isGiven(message, candidate))) return null;
  const answer = awaited ? answers(message, candidate) : 0;
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
  let certainty = 0;
  const accounts = message.words.filter(({ text }) =>
    apps.length > 0 ? ACCOUNTS.has(text) : CLEAR.has(text),
  );
  for (const app of [...apps, ...accounts]) {
    const between = betweenOf(message, app, candidate);
    if (between === null) continue;
    const { words, signed, linked, close } = between;
    const sure = isApp(app.text) && !(ORDINARY.has(unleet(app.text)) && !close);
    if (look === 'shaped') {
      if (own && words.length <= REACHED) certainty = Math.max(certainty, 0.8);
      else if (sure && (linked || words.length <= CLOSE)) certainty = Math.max(certainty, 0.75);
    } else if (
      look === 'unheard' &&
      own &&
      words.length <= REACHED &&
      (isNamed(message, candidate) ||
        isEcho(message, candidate) ||
        isToldAround(message, candidate) ||
        (linked && close) ||
        (words.length === 0 && isMine(message, indexFrom(message, app.from))))
    )
      certainty = Math.max(certainty, 0.7);
    else if ((signed || look === 'unheard') && close && linked && sure && closes(message.form.text, to))
      certainty = Math.max(certainty, 0.65);
  }
  return certainty;
}

/** A word about secrets a few words before or after: a password or a voucher. */
function isSecret(message: Message, { from, to }: Spot): boolean {
  const at = indexFrom(message, from);
  const next = indexFrom(message, to);
  const { words } = message;
  return [...words.slice(Math.max(0, at - 7), at), ...words.slice(next, next + 3)].some(
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
  const linked = words.every((word) => LINKS.has(word) || ACCOUNTS.has(word) || isApp(word));
  const close =
    behind &&
    (signed ||
      words.some((word) =>
        /^(?:c|cest|est|is|its|s|ist|es|e|eh|called|named|appelle|heisst|llama|chama|heet)$/.test(word),
      ));
  return { words, close, signed, linked };
}

/** "my channel is called Quilted Falcon Plays", « ma chaîne : Gégé le Poulet »: a name of several words. */
function calledIn(message: Message, apps: readonly Spot[]): Candidate | null {
  const { words, form } = message;
  for (let at = 1; at < words.length; at++) {
    const named = endsBefore(words, at, CALLED) >= 0;
    const signed = /^ ?[:=]/.test(form.text.slice(words[at - 1]?.to ?? 0));
    const capital =
      CLEAR.has(words[at - 1]?.text ?? '') || (isApp(words[at - 1]?.text ?? '') && clearBefore(message, at));
    if (!named && !signed && !(capital && isCapital(message, at))) continue;
    const before = named ? endsBefore(words, at, CALLED) : at;
    const thing = words
      .slice(Math.max(0, before - 2), before)
      .some(({ text }) => (apps.length > 0 ? ACCOUNTS.has(text) || isApp(text) : CLEAR.has(text)));
    if (!thing) continue;
    let end = at;
    while (end < words.length && end - at < 4 && isNamePart(message, end, at)) end++;
    const [first, last] = [words[at], words[end - 1]];
    if (!first || !last || end === at || NO_NAMES.has(first.text)) continue;
    const candidate: Candidate = {
      text: form.text.slice(first.from, last.to),
      from: first.from,
      to: last.to,
      look: 'word',
    };
    if (ownerOf(message, candidate) === 'mine' && !isTurnedDown(message, candidate, false)) return candidate;
  }
  return null;
}

/** Capitals go on with capitals and small words between; without, only one word is the name. */
function isNamePart(message: Message, at: number, first: number): boolean {
  const { words, form } = message;
  const word = words[at];
  if (!word || (at > first && form.text.slice(words[at - 1]?.to ?? 0, word.from) !== ' '))
    return at === first;
  return at === first
    ? isCapital(message, at) || word.text.length > 4
    : isCapital(message, at) || isCapital(message, at + 1);
}

function isCapital({ words, form, written }: Message, at: number): boolean {
  const word = words[at];
  return word !== undefined && /\p{Lu}/u.test(written.slice(...form.span(word.from, word.from + 1)));
}

/** « pseudo clash royale … » */
const clearBefore = ({ words }: Message, at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ text }) => CLEAR.has(text));

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
