/**
 * Conversations from text files: a message a line behind a letter for who says it, an empty line between two
 * conversations. What a message gives away is marked where it stands, `[kind: the words]`; in those of `talk/` nobody
 * gives anything away. Each message is a case with what stands before it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DETAIL_KINDS, type DetailKind, type Turn } from '#lib/details/types.ts';

export interface Said {
  /** BCP 47. */
  language: string;
  text: string;
  turns: Turn[];
  expect: { kind: DetailKind; part: string }[];
  /** Ordinary talk in which nobody gives anything away, in the order in which it was written. */
  isTalk: boolean;
}

/** Messages that stand before one. */
const HEARD = 6;
const SAID = /^(\p{Lu}): ?(.*\S)/u;
const MARK = new RegExp(`\\[(${DETAIL_KINDS.join('|')}): ?([^\\]]+)\\]`, 'g');
/** What looks like a mark and is none. */
const BROKEN = /\[[a-z-]+: ?\S/;

/** A message as it was sent, and what is marked in it. */
function unmarked(written: string): Pick<Said, 'text' | 'expect'> {
  const expect = [...written.matchAll(MARK)].map(([, kind, part]) => ({
    kind: kind as DetailKind,
    part: (part as string).trim(),
  }));
  return { text: written.replace(MARK, (_, __, part: string) => part.trim()), expect };
}

/**
 * The conversations of a file, each as its messages.
 * @param language BCP 47
 * @throws where a mark is not closed or of no kind, where a line says not who says it, and where somebody tells
 *   something in a conversation in which nobody does
 */
export function conversationsOf(written: string, language: string, isTalk: boolean): Said[][] {
  const conversations: Said[][] = [[]];
  let said: { who: string; text: string }[] = [];
  for (const line of written.split('\n')) {
    const [, who, message] = SAID.exec(line) ?? [];
    if ((!who || !message) && line.trim() !== '') throw new Error(`nobody says this: ${line}`);
    if (!who || !message) {
      said = [];
      conversations.push([]);
      continue;
    }
    const { text, expect } = unmarked(message);
    if (BROKEN.test(text)) throw new Error(`a mark is not closed, or of no kind: ${line}`);
    if (isTalk && expect.length > 0) throw new Error(`nobody tells anything here: ${line}`);
    const turns = said
      .slice(-HEARD)
      .map((one): Turn => ({ from: one.who === who ? 'me' : 'other', text: one.text }));
    conversations.at(-1)?.push({ language, text, turns, expect, isTalk });
    said.push({ who, text });
  }
  return conversations.filter(({ length }) => length > 0);
}

/** The conversations of a folder's files, each as its messages; a file's name begins with its language. */
export function conversationsUnder(folder: string, isTalk: boolean): Said[][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => conversationsOf(readFileSync(join(folder, name), 'utf8'), name.slice(0, 2), isTalk));
}
