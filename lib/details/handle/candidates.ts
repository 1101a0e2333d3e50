/** What in a message may be a name on an app, by its look. */
import { wordSet } from '../contact-context/words.ts';
import { isOrdinary } from '../identity/ordinary.ts';
import { isWord } from '../lexicon.ts';
import type { Message } from '../types.ts';
import { isAddressed } from './addressed.ts';
import { isApp, LINKS, NO_NAMES } from './apps.ts';
import { spokenNames } from './spoken.ts';
import { ACCOUNTS } from './vocabulary.ts';

export interface Candidate {
  text: string;
  from: number;
  to: number;
  /** 'shaped' can hardly be anything but a name, 'unheard' is no word that anybody knows, 'word' may be any. */
  look: 'shaped' | 'unheard' | 'word';
}

/** A name with joints that words do not have; `#1234` is Discord's. */
const TOKEN = /[@#]?[a-z0-9_](?:[a-z0-9._-]{0,32}[a-z0-9_])?(?:#\d{3,5})?/g;
/** Codes by which players add each other: Nintendo's friend code, Supercell's tag. */
export const GAME_CODE = /^(?:sw-\d{4}-\d{4}-\d{4}|#[0289pylqgrjcuv]{5,10})$/;
/** Groups as on a gift card. */
const VOUCHER = /^[a-z0-9]{4,5}(?:-[a-z0-9]{4,5}){2,}$/;
const ADDRESS = /\.(?:com|fr|org|net|de|es|it|nl|pt|uk)$/;
/** A measure, a time, a rank, a machine: "14ans", "18h30", "ps5". */
const MEASURE =
  /^[\d.:h_-]+$|^\d+[a-z]{1,5}$|^\d{1,2}h\d{2}$|^(?:ps|xbox|iphone|mp|fifa|gta|fc|cod|bo|mw|ipad|s|a|galaxy)\d{1,2}$|^\d+[x-]\d+$/;
const IN_LINK = /(?:https?:|www\.|\.(?:com|be|tv|fr|net|gg|gl|app|io|me|org|de|it|es|pt|nl|uk)\/)\S*$/;
const MOST = 60;
/** Letters of an unheard word, so that it is no error of typing, and how words end that describe. */
const UNHEARD = /^[a-z]{6,30}$/;
/** A longer word is made of several, as names are. */
const LONG = 10;
const DESCRIBES =
  /^j[bcdfghklmnpqrstvz]|(?:ing|ed|ly|ful|less|ous|able|ible|ant|ante|ent|ente|ique|eux|euse|ment|mente|tion|cion|zione|cao|ado|ada|ido|ida|ato|ata|uto|lich|isch|bar|ig|end|er|en|ez|ais|ait|ant|ent|aient|es|heid|lijk)$/;

export function candidatesIn(message: Message): Candidate[] {
  const form = message.form.text;
  const found: Candidate[] = spokenNames(message).map(({ from, to }) => ({
    text: form.slice(from, to),
    from,
    to,
    look: 'shaped',
  }));
  for (const match of form.matchAll(TOKEN)) {
    const text = match[0];
    const bare = text.replace(/^@/, '');
    const [from, to] = [match.index, match.index + text.length];
    if (bare.length < 3 || isNoName(bare) || (VOUCHER.test(bare) && !GAME_CODE.test(bare))) continue;
    if (MEASURE.test(bare) && !/^#/.test(text)) continue;
    if (isAddressed(message, from, to)) continue;
    if (text.startsWith('@') && /[a-z0-9]/.test(form[from - 1] ?? ' ')) continue;
    // A mail or web address is another detector's.
    if (/\.[a-z]{2,4}$/.test(bare) && form[to] === '/') continue;
    if (form[to] === '@' || form[from - 1] === '@' || ADDRESS.test(bare)) continue;
    if (IN_LINK.test(form.slice(Math.max(0, from - 60), from))) continue;
    if (found.some((other) => other.from < to && other.to > from)) continue;
    found.push({ text, from, to, look: lookOf(message, text, from, to) });
    if (found.length >= MOST) break;
  }
  return found;
}

const BRANDS = wordSet(({ voucher }) => voucher);
const isNoName = (text: string): boolean =>
  NO_NAMES.has(text) || BRANDS.has(text) || LINKS.has(text) || ACCOUNTS.has(text) || isApp(text);

function lookOf(message: Message, text: string, from: number, to: number): Candidate['look'] {
  if (text.startsWith('@') || /#\d{3,5}$/.test(text) || GAME_CODE.test(text)) return 'shaped';
  // "#ubuntu" is a room; "well...ok" is no name; "xorg.conf" a file, "11.04" a version.
  if (
    /^www\.|^#|\.\.|\.(?:conf|py|sh|txt|iso|exe|jpg|png|pdf|js|json|zip|mp3|mp4|d|log)$|\d\.\d\d/.test(text)
  )
    return 'word';
  if (/[a-z][._]+[a-z0-9]|[a-z0-9][._]+[a-z]|^_|_$/.test(text)) return 'shaped';
  if (/[a-z]{2,}\d|\d[a-z]{3,}/.test(text)) return 'shaped';
  const written = message.written.slice(...message.form.span(from, to));
  if (/\p{Ll}\p{Lu}/u.test(written)) return 'shaped';
  if (text.includes('-')) {
    if (/\d|[A-Z].*-.*[A-Z]/.test(written)) return 'shaped';
    return /-.*-/.test(text) ? 'unheard' : 'word';
  }
  return UNHEARD.test(text) &&
    (text.length > LONG || !DESCRIBES.test(text)) &&
    !isWord(text) &&
    !isOrdinary(text)
    ? 'unheard'
    : 'word';
}
