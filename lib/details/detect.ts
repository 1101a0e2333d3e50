/** Every personal detail that sending a text would give away: by its meaning, which is learned, and by its form. */
import { formOf, LONGEST, wordsOf } from '#lib/text/form.ts';
import { trimmed } from '#lib/text/trimmings.ts';
import { askedBy } from './context/asked.ts';
import { newlyTold } from './context/newly-told.ts';
import { WINDOW } from './message.ts';
import type { DetailKind, Finding, Turn } from './types.ts';
import { behindSaidTo, besidesAsides, isGiven } from './words/asides.ts';
import { isTown } from './words/gazetteer.ts';

/**
 * The findings that would speak on a risky site at 11–14, in the order of the text, one per kind and span.
 * @param turns what was said before, oldest first
 * @param language BCP 47, where somebody knows it
 */
export function detectDetails(sent: string, said: readonly Turn[] = [], language?: string): Finding[] {
  const written = read(sent);
  const { text, span } = trimmed(written);
  const turns = said.slice(-2 * WINDOW).map(trimmedTurn);
  const name = behindSaidTo(text);
  const [first, last] = besidesAsides(text.slice(name));
  const bare = text.slice(name + first, name + last);
  const found = newlyTold(bare, turns, language);
  // Whom it is said to may be an account of one's own: "@lea_x12 on insta".
  const given =
    name > 0 && (isGiven(text.slice(name)) || askedBy(turns).has('handle'))
      ? newlyTold(text, turns, language).filter(({ kind, span: [from] }) => kind === 'handle' && from < name)
      : [];
  const asWritten = ({ kind, span: [from, to] }: Finding): Finding['span'] =>
    to - from === bare.length && isYes(kind, bare)
      ? [0, written.length]
      : span(from + name + first, to + name + first);
  return [
    ...given.map((one) => ({ ...one, span: span(...one.span) })),
    ...found.map((one) => ({ ...one, span: asWritten(one) })),
  ];
}

/** Kinds that may be told by a yes, or by saying that it is so with oneself too. */
const BY_YES: ReadonlySet<DetailKind> = new Set<DetailKind>(['town', 'age', 'handle', 'meeting']);
/** Whether all of a message tells a detail that it does not hold: a yes is marked with whatever stands round it, « pareil mdr ». */
const isYes = (kind: DetailKind, text: string): boolean =>
  BY_YES.has(kind) && !/[\d@_.]/.test(text) && !wordsOf(formOf(text).text).some((word) => isTown(word.text));

/** How the child has ended a message says whether the next one goes on with it. */
const ENDS_IN_SIGN = /[,.…!]\s*$/;
const trimmedTurn = (turn: Turn): Turn => {
  const text = read(turn.text);
  return { ...turn, text: turn.from === 'me' && ENDS_IN_SIGN.test(text) ? text : trimmed(text).text };
};

/** What is read of a paste: patterns that look at all of a text never see more. */
const read = (text: string): string => text.slice(0, LONGEST);
