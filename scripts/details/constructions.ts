/**
 * Constructions: sentences with a place for a town, an age, a name, …, which are to tell something, or nothing, whatever stands
 * there. In a file, values stand behind a name in capitals, `TF = Lille, Pau`; a construction is a line, the kind that it tells
 * or `-`, a bar, the sentence, and behind `<` what the other side has asked: `town | TF et toi ? < tu viens d'où`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DETAIL_KINDS, type DetailKind, type Turn } from '#lib/details/types.ts';
import { CASES } from './cases.ts';

export const CONSTRUCTIONS = join(CASES, '../constructions');
/** Answers, with what was asked. */
export const QUESTIONS = join(CONSTRUCTIONS, 'questions');
/** Longer messages, and answers to questions that are not about the child. */
export const LONGER = join(CONSTRUCTIONS, 'longer');
/** With values that are not usual, and many more that tell nothing. */
export const UNUSUAL = join(CONSTRUCTIONS, 'unusual');
/** Others of them by the same writers, which nobody reads who improves what is found. */
export const UNREAD_UNUSUAL = join(UNUSUAL, 'unread');
/** Others of both by the same writers, which nobody reads who improves what is found. */
export const UNREAD_CONSTRUCTIONS = join(CONSTRUCTIONS, 'unread');
/**
 * Couples that share most of their words, and of which one tells a detail of the child's own and one somebody else's; by other writers
 * than those that are learned from (`corpus/details/constructions`), and unread as well.
 */
export const UNREAD_COUPLES = join(UNREAD_CONSTRUCTIONS, 'couples');
/** More of those, closer to each other, by two other hands; unread as well. */
export const UNREAD_CLOSER_COUPLES = join(UNREAD_CONSTRUCTIONS, 'closer-couples');

export interface Construction {
  line: string;
  /** Undefined where it tells nothing. */
  kind: DetailKind | undefined;
  /** The same sentence with each value, as written and as it is typed in haste; where a detail is told, the value is it. */
  fillings: readonly { text: string; turns: Turn[]; value: string }[];
}

/** In small letters, without the stop at the end. */
const inHaste = (text: string) => text.toLowerCase().replace(/\.$/, '');

/**
 * The constructions of a file's lines.
 * @throws where a line names no kind, or nothing stands in it that may be another
 */
export function constructionsIn(lines: string): Construction[] {
  const values = new Map<string, string[]>();
  for (const [, name = '', all = ''] of lines.matchAll(/^([A-Z][A-Z\d]*) = (.+)$/gm))
    values.set(name, all.split(', '));
  const names = new RegExp(
    String.raw`(?<![A-Za-z\d])(?:${[...values.keys()].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-z\d])`,
    'g',
  );
  /** The first place is for each value in turn, others for the first of theirs. */
  const fill = (sentence: string, value?: string): string => {
    let first = value;
    return sentence.replaceAll(names, (name) => {
      const chosen = first ?? values.get(name)?.[0] ?? name;
      first = undefined;
      return chosen;
    });
  };
  return lines
    .split('\n')
    .filter((line) => line !== '' && !/^[A-Z][A-Z\d]* = /.test(line))
    .map((line) => {
      const [told = '', said = ''] = line.split(' | ');
      const kind = DETAIL_KINDS.find((one) => one === told);
      if (!kind && told !== '-') throw new Error(`No kind: ${line}`);
      const [sentence = '', asked] = said.split(' < ');
      const [place] = sentence.match(names) ?? [];
      if (place === undefined) throw new Error(`Nothing to fill in: ${line}`);
      const turns: Turn[] = asked === undefined ? [] : [{ from: 'other', text: fill(asked) }];
      const fillings = (values.get(place) ?? []).flatMap((value) => {
        const text = fill(sentence, value);
        return [
          { text, turns, value },
          { text: inHaste(text), turns, value: inHaste(value) },
        ];
      });
      return { line, kind, fillings };
    });
}

/** The constructions of a folder's files, by their names. */
export const constructionsUnder = (folder: string): { name: string; all: Construction[] }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, all: constructionsIn(readFileSync(join(folder, name), 'utf8')) }));
