import type { Words } from '#lib/languages/words.ts';
import type { List, Page } from '#lib/reading/page.ts';
import type { Conversation } from './conversation.ts';
import type { Texts } from './texts.ts';

/** Rooms that one can choose from. */
export interface Rooms {
  names: string[];
  strength: number;
  /** The same without links that only say "chat": any menu may hold several. */
  shown: number;
}

const HASH = /^# ?\S/;
const COUNTED = /\(\s?\d+\s?\)|^\d+$|\d+ (en ligne|online|connecte|user|member|membre|personne|people)/;
const A_LETTER = /\p{L}/u;
/** A badge beside a name. */
const A_COUNT = /^\d{1,6}$/;

/** Finds rooms: a list under such a heading, names with `#`, names with head counts, a choice called room. */
export function roomsOf(page: Page, words: Words, texts: Texts, conversation: Conversation): Rooms {
  let best = { names: [] as string[], strength: 0 };
  const context = texts.chatty > 0.3 || conversation.box > 0.5 ? 1 : words.room.in(texts.front) ? 0.7 : 0.4;
  const consider = (names: string[], clearness: number): void => {
    const strength = names.length >= 2 ? clearness * context : 0;
    if (strength > best.strength || (strength === best.strength && names.length > best.names.length))
      best = { names, strength };
  };
  for (const list of page.lists) if (!list.log) consider(...readRooms(list, words));
  for (const field of page.fields) {
    if (field.kind !== 'choice') continue;
    const called =
      (field.says.length < 30 && words.room.in(field.says)) ||
      /(^| )(room|salon|channel|canal)( |$|s )/.test(field.names);
    const hashed = field.options.filter((option) => HASH.test(option)).length;
    if (called || hashed > 1) consider(field.options, hashed > 1 ? 0.9 : 0.8);
  }
  const { strength: shown } = best;
  const links = page.links.filter(
    (link) => link.says.length < 40 && (words.chat.in(link.says) || words.room.in(link.says)),
  );
  consider(
    links.map((link) => link.says),
    links.length >= 4 ? 0.9 : 0.3,
  );
  return { ...best, shown };
}

function readRooms(list: List, words: Words): [string[], number] {
  const names = list.rows
    .map((row, index) => nameOf(row, list.joined[index]))
    .filter((name) => name.length <= 160 && A_LETTER.test(name));
  if (names.length < list.rows.length * 0.7) return [[], 0];
  const share = (test: (name: string) => boolean) => names.filter(test).length / names.length;
  const headed = list.says.length < 60 && words.room.in(list.says);
  const hashed = share((name) => HASH.test(name)) > 0.5;
  const counted =
    share((name) => COUNTED.test(name)) > 0.5 ||
    list.rows.filter((row) => row.length > 1 && row.some((part) => A_COUNT.test(part))).length >
      list.rows.length * 0.5;
  const called = share((name) => words.room.in(name) || words.chat.in(name)) > 0.5;
  const joined = list.acting > list.rows.length * 0.5 && share((name) => words.join.in(name)) > 0.5;
  const clearness =
    (headed ? 0.6 : 0) + (hashed ? 0.5 : 0) + (counted ? 0.3 : 0) + (called ? 0.3 : 0) + (joined ? 0.3 : 0);
  return [names, clearness >= 0.5 ? Math.min(1, clearness) : 0];
}

/** The row's words, and once more as they read when nothing stands between its elements. */
function nameOf(row: string[], joined: string[] | undefined): string {
  const apart = row.join(' ');
  const together = joined?.join(' ') ?? apart;
  return apart === together ? apart : `${apart} | ${together}`;
}
