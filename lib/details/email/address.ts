/** Finds mail addresses in a text in normal form: plain, spaced, spoken, with a known provider for a domain. */
import type { Word } from '#lib/text/form.ts';
import { wordSet } from '../contact-context/words.ts';
import { ENDINGS, isProvider, unleeted, WORDY_PROVIDERS } from './providers.ts';

export interface Address {
  local: string;
  /** Labels of the domain; one where the provider implies the rest. */
  domain: readonly string[];
  from: number;
  to: number;
  /** 'plain' is written as programs do, 'spoken' says the sign, 'loose' leaves doubt without a word about mail. */
  manner: 'plain' | 'spoken' | 'loose';
}

export interface Mark {
  from: number;
  to: number;
  loose: boolean;
}

const AT = wordSet(({ at }) => at);
const LOOSE_AT = wordSet(({ looseAt }) => looseAt);
/** Words that say @: always, only before a provider or an ending, or only in brackets. */
const SIGNS = new Map<string, 'always' | 'loose' | 'short'>([
  ...['a', 'et', 'ad', 'aro'].map((word) => [word, 'short'] as const),
  ...[...LOOSE_AT].map((word) => [word, 'loose'] as const),
  ...[...AT].map((word) => [word, 'always'] as const),
]);
const DOTS = [...wordSet(({ dot }) => dot), 'full stop', 'endung'].join('|');
/** The sign by its look. */
const TAILED =
  /(?:at[ -](?:sign|symbol|zeichen)|(?:the )?a[ -](?:with a tail|with-a-tail|in a circle|kringel|im kreis|dans un rond|entoure|avec un rond|rabito|con rabito|con el rabito|con la coda|com rabinho|met een staartje|mit schwanz|mit kringel)|monkey tail|snail sign)(?![a-z0-9])/y;
const TAILED_ON = new Set(['a', 'at', 'the', 'monkey', 'snail']);
const JOINTS = wordSet(({ dot, dash, underscore }) => `${dot} ${dash} ${underscore}`);

const LABEL = /[a-z0-9][a-z0-9-]{0,40}/y;
const SPELLED = /(?:[a-z0-9] ){2,24}[a-z0-9](?![a-z0-9])/y;
/** "g mail", « la poste »: names that are said in two words. */
const IN_TWO = /(?:g|hot|hey|proton|free|rocket) ?mail|out look|i cloud|la poste|web de/y;
const DOT = new RegExp(
  `(?:[)\\]}]? {0,2}[([{*]{1,2} ?(?:\\.|${DOTS}) ?[)\\]}*]{1,2} {0,2}[([{]?|[ \\n\u2022]{1,2}(?:${DOTS})[ \\n\u2022]{1,2}|[ \\n]{0,2}[.,][ \\n]{0,2}| )`,
  'y',
);
const BRACKETS = /[ \n\u2022()[\]{}<>*|"]/;

export interface Domain {
  labels: string[];
  to: number;
  /** The dot was said in words. */
  spoken: boolean;
}

/** Every place where an @ stands, or a word or bracket that says it. */
export function marksOf(form: string, words: readonly Word[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = form.indexOf('@'); at >= 0; at = form.indexOf('@', at + 1))
    marks.push(widened(form, at, at + 1, false));
  for (const { text, from, to } of words) {
    if (TAILED_ON.has(text)) {
      TAILED.lastIndex = from;
      const tailed = TAILED.exec(form);
      if (tailed) marks.push(widened(form, from, from + tailed[0].length, false));
    }
    const said = SIGNS.get(text);
    if (said === 'loose' || said === 'short') {
      const bracketed = /[([{<*]/.test(form[from - 1] ?? '') && /[)\]}>*]/.test(form[to] ?? '');
      if (bracketed) marks.push(widened(form, from, to, false));
      else if (said === 'loose') marks.push(widened(form, from, to, true));
    } else if (said) marks.push(widened(form, from, to, false));
  }
  return marks;
}

function widened(form: string, from: number, to: number, loose: boolean): Mark {
  let [left, right] = [from, to];
  while (from - left < 4 && BRACKETS.test(form[left - 1] ?? '')) left--;
  while (right - to < 4 && BRACKETS.test(form[right] ?? '')) right++;
  // « l.e.a.@.gmail.com »
  if (form[right] === '.' && form[left - 1] === '.') [left, right] = [left - 1, right + 1];
  return { from: left, to: right, loose };
}

/** The domain that begins at `at`: with an ending, or a known provider alone; null if none does. */
export function domainAt(form: string, at: number): Domain | null {
  const first = labelAt(form, at);
  if (!first) return null;
  const labels = [first.text];
  let to = first.to;
  let spoken = false;
  while (labels.length < 4) {
    DOT.lastIndex = to;
    const dot = DOT.exec(form);
    const next = dot && labelAt(form, DOT.lastIndex);
    if (!dot || !next) break;
    // A stop with a space may end the sentence: only a known ending may follow. A mere space joins a provider's alone.
    if (dot[0] !== '.' && !ENDINGS.has(next.text)) break;
    if (dot[0] === ' ' && (labels.length > 1 || !isProvider(labels[0] ?? ''))) break;
    spoken ||= /[a-z]/.test(dot[0]);
    labels.push(next.text);
    to = next.to;
  }
  const last = labels[labels.length - 1] ?? '';
  if (labels.length > 1 && /^[a-z]{2,14}$/.test(last)) return { labels, to, spoken };
  return isProvider(labels[0] ?? '') || WORDY_PROVIDERS.has(labels[0] ?? '')
    ? { labels: labels.slice(0, 1), to: first.to, spoken: false }
    : null;
}

function labelAt(form: string, at: number): { text: string; to: number } | null {
  SPELLED.lastIndex = at;
  const spelled = SPELLED.exec(form);
  if (spelled) return { text: spelled[0].replaceAll(' ', ''), to: SPELLED.lastIndex };
  IN_TWO.lastIndex = at;
  const two = IN_TWO.exec(form);
  if (two) return { text: two[0].replace(' ', ''), to: IN_TWO.lastIndex };
  LABEL.lastIndex = at;
  const label = LABEL.exec(form);
  return label && { text: label[0].replace(/-+$/, ''), to: at + label[0].length };
}

const IN_LOCAL = /[a-z0-9._+-]/;
/** Longest piece of a name between two joints, and how many pieces it may have. */
const PIECE = 40;
const PIECES = 5;

/** What stands before a mark and may be the name of a box: « lea.martin », "lea dot martin", "l e a". */
export function localBefore(form: string, at: number): { text: string; from: number } | null {
  let from = pieceBefore(form, at);
  if (from === at) return null;
  for (let pieces = 1; pieces < PIECES; pieces++) {
    const joint = spaceBefore(form, from);
    if (joint === from) break;
    const word = pieceBefore(form, joint);
    if (!JOINTS.has(form.slice(word, joint))) break;
    const left = spaceBefore(form, word);
    const begin = pieceBefore(form, left);
    if (begin === left) break;
    from = begin;
  }
  const text = form.slice(from, at).replace(/^[._+-]+/, '');
  return /[a-z0-9]/.test(text) ? { text, from: at - text.length } : null;
}

function pieceBefore(form: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < PIECE && IN_LOCAL.test(form[from - 1] ?? '')) from--;
  return from;
}

function spaceBefore(form: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 2 && form[from - 1] === ' ') from--;
  return from;
}

/** Looks like a name that somebody chose: it has a figure, a stop or a line inside. */
export const isChosen = (local: string): boolean => /[a-z].*(?:[\d_]|[. ][a-z0-9])|[\d_].*[a-z]/.test(local);

/** The addresses of a text, in order. */
export function addressesIn(form: string, words: readonly Word[]): Address[] {
  const found: Address[] = [];
  for (const mark of marksOf(form, words)) {
    const domain = domainAt(form, mark.to);
    if (!domain) continue;
    const local = localBefore(form, mark.from);
    if (!local) continue;
    const written = form.slice(mark.from, mark.to);
    const tight = written === '@';
    const [first, last] = [domain.labels[0] ?? '', domain.labels.at(-1) ?? ''];
    // « coucou @lea » names somebody; « lea @gmail.com » is an address.
    if (/\s@$/.test(written) && !isProvider(first) && !(ENDINGS.has(last) && domain.labels.length > 1))
      continue;
    // « a @lea.va.vite.la »: a name that goes on after what could be an ending.
    if (/\s@$/.test(written) && /^\.[a-z]/.test(form.slice(domain.to))) continue;
    if (mark.loose && !(domain.labels.length > 1 ? ENDINGS.has(last) : isProvider(first))) continue;
    const loose =
      (mark.loose && !domain.spoken) || (!tight && domain.labels.length === 1 && !isProvider(first));
    found.push({
      local: local.text,
      domain: domain.labels.map(unleeted),
      from: local.from,
      to: domain.to,
      manner: loose ? 'loose' : tight && domain.labels.length > 1 ? 'plain' : 'spoken',
    });
  }
  return found.length > 0 ? found : unmarked(form, words);
}

/** "it's a gmail": no name of a box. */
const ARTICLES = new Set(
  'a an un une uma um ein eine een una uno the le la el il o my mon ma mein meine mi mio meu mijn is c est es ist e and et und y en of de sur on chez at im'.split(
    ' ',
  ),
);

/** « lea99 gmail com », « lea.martin hotmail »: a provider right behind a name; one that somebody chose goes first. */
function unmarked(form: string, words: readonly Word[]): Address[] {
  const found: Address[] = [];
  for (const { text, from } of words) {
    if (!isProvider(text) && !WORDY_PROVIDERS.has(text)) continue;
    const domain = domainAt(form, from);
    if (!isProvider(text) && (domain?.labels.length ?? 0) < 2) continue;
    const before = form.slice(Math.max(0, from - 3), from);
    const gap = /[ :\n/(-]{1,3}$/.exec(before)?.[0];
    const local = gap === undefined ? null : localBefore(form, from - gap.length);
    if (domain && local && !ARTICLES.has(local.text))
      found.push({
        local: local.text,
        domain: domain.labels,
        from: local.from,
        to: domain.to,
        manner: 'loose',
      });
  }
  const chosen = found.filter(({ local }) => isChosen(local));
  return (chosen.length > 0 ? chosen : found).slice(0, 1);
}
