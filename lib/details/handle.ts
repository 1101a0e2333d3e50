/**
 * The child's own name, channel or profile link on another app or game. A name is taken for one where an app is
 * named beside it, or where the other side has just asked for it; a name that could be an ordinary word needs a
 * closer link than one that could not (`lea.xx`, `@tom_59`, `Nox77`).
 */
import { contactPhrases, contextOf } from './contact-context.ts';
import { APPS, LINKS, NAMES, NO_NAMES, ORDINARY, SECRETS, unleet } from './handle/apps.ts';
import { profileLinks } from './handle/links.ts';
import { spelledWords, spokenNames } from './handle/spoken.ts';
import type { Detector, Found, Message } from './types.ts';

const THINGS: ReadonlySet<string> = new Set([...APPS, ...NAMES]);
const REACH = contactPhrases(({ reachMe }) => reachMe);
/** A name with joints that words do not have; `#1234` is Discord's. */
const CANDIDATE = /[@#]?[a-z0-9](?:[a-z0-9._-]{0,32}[a-z0-9_])?(?:#\d{3,5})?/g;
/** Pictures that stand for an app: a ghost, a camera, a game pad, a paper plane. */
const PICTURED = /(?:\u{1F47B}|\u{1F4F8}|\u{1F4F7}|\u{1F3AE}|\u{2708}\uFE0F?)\s{0,3}[:=>-]{0,2}\s{0,2}$/u;
/** Codes by which players add each other: Nintendo's friend code, Supercell's tag. */
const GAME_CODE = /^(?:sw-\d{4}-\d{4}-\d{4}|#[0289pylqgrjcuv]{5,10})$/;
/** Not enough by itself. */
const UNSURE = 0.4;
/** A text with more than these is no message that gives a name. */
const MOST_APPS = 12;
const MOST_CANDIDATES = 60;
/** Characters, and words, that may stand between an app and a name. */
const FARTHEST = 60;
const REACHED = 6;

interface Candidate {
  text: string;
  from: number;
  to: number;
  /** It can hardly be anything but a name. */
  shaped: boolean;
}

export const handle: Detector = (message) => {
  const found: Found[] = [];
  const form = message.form.text;
  for (const link of profileLinks(form)) {
    const { not } = contextOf(message, link.from, link.to, THINGS, REACH);
    if (!not) found.push({ ...link, certainty: 0.7, whose: 'unknown' });
  }
  const spelled = spelledWords(form).filter(({ text }) => APPS.has(text));
  const apps = [...message.words.filter(({ text }) => isApp(text)), ...spelled].slice(0, MOST_APPS);
  const asked = message.asked.has('handle');
  if (message.asked.has('password') && !asked) return found;
  const awaited = asked || endsAtApp(message.before[0]);
  const pictured = /[\u{1F47B}\u{1F4F8}\u{1F4F7}\u{1F3AE}\u2708]/u.test(message.written);
  if (apps.length === 0 && !awaited && !pictured && !form.includes('#')) return found;
  for (const candidate of [...spokenOf(message, apps), ...candidatesOf(message)]) {
    if (!GAME_CODE.test(candidate.text) && isSecret(message, candidate)) continue;
    const certainty = certaintyOf(message, candidate, apps, awaited);
    if (certainty === 0 || found.some(({ from, to }) => from < candidate.to && to > candidate.from)) continue;
    const { mine, not } = contextOf(message, candidate.from, candidate.to, THINGS, REACH);
    if (not && !asked) continue;
    if (isQuestion(form, candidate.to) && !mine) continue;
    found.push({
      from: candidate.from,
      to: candidate.to,
      certainty: mine || asked ? 0.9 : certainty,
      whose: mine || asked ? 'mine' : 'unknown',
    });
  }
  return found;
};

function certaintyOf(
  message: Message,
  candidate: Candidate,
  apps: readonly { text: string; from: number; to: number }[],
  awaited: boolean,
): number {
  if (/#\d{4}$/.test(candidate.text)) return 0.8;
  if (apps.length > 0 && GAME_CODE.test(candidate.text)) return 0.8;
  const before = message.written.slice(0, message.form.original(candidate.from));
  if (PICTURED.test(before)) return 0.8;
  if (awaited && isBareAnswer(message, candidate)) return 0.8;
  for (const app of apps) {
    const between = betweenOf(message, app, candidate);
    if (between === null) continue;
    const linked = between.words.every((word) => LINKS.has(word) || NAMES.has(word) || isApp(word));
    if (candidate.shaped && (linked || between.words.length <= 3))
      return ORDINARY.has(app.text) && !between.close ? UNSURE : 0.75;
    if (!candidate.shaped && linked && between.close && closes(message.form.text, candidate.to)) return 0.65;
  }
  return 0;
}

/** "insta", "sn4p", "tiktoks". */
const isApp = (text: string) =>
  APPS.has(text) || APPS.has(unleet(text)) || (text.endsWith('s') && APPS.has(text.slice(0, -1)));

/** Said or spelled out, and no name of an app itself. */
function spokenOf(message: Message, apps: readonly { from: number; to: number }[]): Candidate[] {
  return spokenNames(message.form.text)
    .filter(({ from, to }) => !apps.some((app) => app.from < to && app.to > from))
    .map(({ from, to }) => ({ text: message.form.text.slice(from, to), from, to, shaped: true }));
}

/** A word about secrets a few words before: a password or a voucher. */
const isSecret = (message: Message, { from }: Candidate) =>
  message.words
    .filter((word) => word.to <= from)
    .slice(-7)
    .some(({ text }) => SECRETS.has(text));

/** What stands between an app and a name in the same breath; null where they are too far apart. */
function betweenOf(
  message: Message,
  app: { from: number; to: number },
  candidate: Candidate,
): { words: string[]; close: boolean } | null {
  const [from, to] = app.to <= candidate.from ? [app.to, candidate.from] : [candidate.to, app.from];
  if (to < from || to - from > FARTHEST) return null;
  const gap = message.form.text.slice(from, to);
  // « snap ? c lea.xx » repeats what was asked; any other question ends the breath.
  if (/[!\n]|\. |[^?]{2}\?/.test(gap)) return null;
  const words = message.words.filter((word) => word.from >= from && word.to <= to).map(({ text }) => text);
  if (words.length > REACHED) return null;
  // A plain word is a name only behind the app and a sign or a verb: « snap : lea », "my insta is lea".
  const close =
    app.to <= candidate.from &&
    (/[:=>@]/.test(gap) ||
      words.some((word) =>
        /^(?:c|cest|est|is|its|s|ist|es|e|called|named|appelle|llama|chama|heet)$/.test(word),
      ));
  return { words, close };
}

/** A whole short message may be the answer: the name, and a word of politeness. */
function isBareAnswer(message: Message, candidate: Candidate): boolean {
  const others = message.words.filter((word) => word.to <= candidate.from || word.from >= candidate.to);
  if (candidate.shaped) return others.length <= 5 && !others.some(({ text }) => NO_NAMES.has(text));
  if (candidate.text.length < 6) return false;
  return (
    others.filter(({ text }) => !LINKS.has(text) && !NO_NAMES.has(text)).length === 0 && others.length <= 4
  );
}

function candidatesOf(message: Message): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of message.form.text.matchAll(CANDIDATE)) {
    const text = match[0];
    const bare = text.replace(/^@/, '');
    const [from, to] = [match.index, match.index + text.length];
    if (bare.length < 3 || NO_NAMES.has(bare) || LINKS.has(bare) || NAMES.has(bare)) continue;
    if (isApp(bare) || /^[\d.:h_-]+$/.test(bare) || /^\d+[a-z]{1,3}$/.test(bare)) continue;
    // « lea: … » at the beginning speaks to lea.
    if (message.form.text.slice(0, from).trim() === '' && /^[:,]/.test(message.form.text.slice(to))) continue;
    // An e-mail or web address is another detector's.
    if (
      message.form.text[to] === '@' ||
      message.form.text[from - 1] === '@' ||
      /\.(?:com|fr|org|net|de|es|it|nl|pt|uk)$/.test(bare)
    )
      continue;
    candidates.push({ text, from, to, shaped: isShaped(message, text, from, to) });
    if (candidates.length === MOST_CANDIDATES) break;
  }
  return candidates;
}

function isShaped(message: Message, text: string, from: number, to: number): boolean {
  if (text.startsWith('@') || text.includes('#')) return true;
  if (/[a-z][._]+[a-z0-9]|[a-z0-9][._]+[a-z]|[a-z]_|_[a-z]/.test(text)) return true;
  if (/[a-z]{2,}\d|\d[a-z]{3,}/.test(text)) return true;
  const written = message.written.slice(message.form.original(from), message.form.original(to));
  return /\p{Ll}\p{Lu}/u.test(written);
}

/** The message before named the app and left the name open: « mon snap c », then the name. */
function endsAtApp(before: Message | undefined): boolean {
  const words = before?.words ?? [];
  const tail = words.slice(-4);
  return (
    tail.some(({ text }) => APPS.has(unleet(text))) &&
    words.length <= 6 &&
    tail.every(({ text }) => APPS.has(unleet(text)) || LINKS.has(text) || NAMES.has(text))
  );
}

/** The clause ends behind a plain word that is a name: "my insta is lea", « snap : lea ajoute moi ». */
function closes(form: string, to: number): boolean {
  return /^(?:\s*$|\s*[,;.!)\n]|\s+(?:add|ajout|abo|follow|suis|si|if|stp|pls|ok|viens|come|et toi|and u|and you|wbu|hmu|dm|dont|jrep)\w*)/.test(
    form.slice(to, to + 14),
  );
}

const isQuestion = (form: string, to: number) => /^[^.!\n]{0,12}\?/.test(form.slice(to, to + 14));
