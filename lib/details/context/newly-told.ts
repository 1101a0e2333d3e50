/** What a message tells for the first time: a detail that was whole before, and is not added to, is not told again. */
import { formOf } from '#lib/text/form.ts';
import { beginsNumber } from '#lib/text/numbers.ts';
import { saysRight } from '../formats/said/guessed.ts';
import { isAssent } from '../settled/assent.ts';
import { takesPutForward } from '../settled/put-forward.ts';
import { UNBROKEN } from '../spans/unbroken.ts';
import { toldBy } from '../told-by.ts';
import type { DetailKind, Finding, Turn } from '../types.ts';
import { continued } from './pieces.ts';
import { toldAsIs, toldIn, toldInPieces } from './said-before.ts';

/** What a message tells that the child has not told before. */
export function newlyTold(text: string, turns: readonly Turn[], language?: string): Finding[] {
  const found = toldAt(text, turns, language);
  if (found.length === 0 || turns.length === 0) return found.map(({ finding }) => finding);
  const told = toldBefore(turns, language);
  const form = formOf(text).text;
  const isNew = ({ finding: { kind }, detail }: Told) => {
    // A yes says nothing of itself: what it settles was told by whoever has spoken of meeting before.
    if (kind === 'meeting' && isAssent(form)) return told(kind).length === 0 || takesPutForward(form, turns);
    // So does one to a guess of an age that was told before.
    if (kind === 'age' && isOnlyRight(formOf(detail).text)) return told(kind).length === 0;
    // Where every sign counts, one that is put right is told for the first time.
    if (UNBROKEN.has(kind)) return !toldAsIs(told(kind), detail, kind === 'password');
    if (kind === 'phone' || kind === 'payment') return !toldInPieces(told(kind), detail, WHOLE[kind]);
    return !toldIn(told(kind), detail);
  };
  return found.filter(isNew).map(({ finding }) => finding);
}

/** Whether a detail of an answer says that a guess is right, and no number. */
const isOnlyRight = (form: string): boolean =>
  saysRight(form) && !/\d/.test(form) && !form.split(/[^a-z]+/).some(beginsNumber);

/** Digits from which on a number is whole: nine are dialled in most countries, the shortest card has twelve. */
const WHOLE = { phone: 9, payment: 12 } as const;

/** The details of a kind that the child's earlier messages told, read once, when the first is asked for. */
function toldBefore(turns: readonly Turn[], language?: string): (kind: DetailKind) => string[] {
  let told: Told[] | undefined;
  const read = () =>
    turns.flatMap(({ from, text }, at) => (from === 'me' ? toldAt(text, turns.slice(0, at), language) : []));
  return (kind) => {
    told ??= read();
    return told.filter(({ finding }) => finding.kind === kind).map(({ detail }) => detail);
  };
}

/** A finding with the words that tell it, some of which may stand in messages before. */
interface Told {
  finding: Finding;
  detail: string;
}

/** What a message tells: where it goes on with those before, what they tell as one. */
function toldAt(text: string, turns: readonly Turn[], language?: string): Told[] {
  const { text: whole, at, pieces } = continued(text, turns);
  return toldBy(whole, turns.slice(0, turns.length - pieces), language).map((one) => {
    const [from, to] = one.span;
    // What stood before may be told only now: « Lucas Martin », « c'est mon nom ».
    const span: Finding['span'] = to > at ? [Math.max(0, from - at), to - at] : [0, text.length];
    return { finding: { ...one, span }, detail: whole.slice(from, to) };
  });
}
