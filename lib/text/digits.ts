/**
 * The digits of a text, however they are written: figures, words in seven languages, letters that stand in for
 * digits. Consecutive ones with little between them make a run.
 */
import { againAt, isCross, sameAt } from './digit-counts.ts';
import { FREE, type Piece, piecesAt } from './digit-pieces.ts';
import { BETWEEN } from './digit-words.ts';
import type { Word } from './form.ts';

/** Digits that belong together, and where they stand in the form. */
export interface DigitRun {
  /** Only 0…9. */
  digits: string;
  from: number;
  to: number;
  /** For each digit, where what wrote it begins and ends in the form; "quatre-vingt" writes two digits from one place. */
  places: readonly (readonly [from: number, to: number])[];
  /** Index in `digits` of the first digit of each piece: figures that touch, or one number word. */
  groups: readonly number[];
  /** A `+` that may begin an international number stood before. */
  plus: boolean;
}

/** Characters between two pieces: signs and pictures, one a line, but not a whole gap of anything. */
const NEAR = 8;
/** So few digits are no number that anybody would disguise letter by letter. */
const FEW = 6;

/** The runs of a text in normal form, in order. A lone number word below ten makes no run. */
export function digitRuns(form: string, words: readonly Word[]): DigitRun[] {
  const runs: DigitRun[] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length > 0) for (const pieces of settled(open)) runs.push(runOf(form, pieces));
    open = [];
  };
  for (let at = 0; at < words.length; ) {
    const last = open[open.length - 1];
    const pieces = piecesAt(words, at, last?.kind === 'words' && last.digits === '0');
    const said = last && pieces.length === 0 ? open.map(({ digits }) => digits).join('') : '';
    const again = said ? (againAt(words, at, said) ?? sameAt(words, at, said)) : null;
    if (last && again) {
      const [from, to] = [words[at]?.from ?? 0, words[again.next - 1]?.to ?? 0];
      open.push({ digits: again.digits, from, to, each: null, kind: 'words', next: again.next, bound: FREE });
      at = again.next;
      continue;
    }
    if (pieces.length === 0) {
      // A word between dictated digits is passed over; what follows decides.
      const isBetween = last && (BETWEEN.has(words[at]?.text ?? '') || isCross(words[at]));
      if (!isBetween || (words[at]?.from ?? 0) - last.to > 2 * NEAR) close();
      at += 1;
      continue;
    }
    for (const piece of pieces) {
      const before = open[open.length - 1];
      if (before && !joins(form, before, piece)) close();
      open.push(piece);
      at = piece.next;
    }
  }
  close();
  return runs;
}

function joins(form: string, left: Piece, right: Piece): boolean {
  if (left.bound.behind || right.bound.before) return false;
  const gap = form.slice(left.to, right.from);
  if (gap.length > 2 * NEAR || /\?|: | {3}/.test(gap)) return false;
  const [sign] = /[+=]/.exec(gap) ?? [];
  if (sign && !isChain(form.slice(Math.max(0, left.from - LONG), right.to + LONG), sign)) return false;
  return gap.length <= NEAR || /[a-z]/.test(gap);
}

/** Characters on each side in which the same sign stands again. */
const LONG = 40;
/** « 06=39=98=12=34 », "4242+4242+4242+4242": the same sign between all of them, where it is no sum. */
const CHAINS = {
  '=': /\d{2,6}(?: ?= ?\d{2,6}){2}/,
  '+': /(?<![\d=] ?)(?:0\d{1,5}|\+ ?\d{2}|\d{4}(?= ?\+ ?\d{4} ?\+ ?\d{4} ?\+))(?: ?\+ ?\d{2,6}){2,}(?! ?[\d=+])/,
};
const isChain = (near: string, sign: string): boolean => CHAINS[sign === '=' ? '=' : '+'].test(near);

/** What of a row of pieces is certain: guesses count only inside a long row, or as a zero at its beginning. */
function settled(pieces: readonly Piece[]): Piece[][] {
  let from = 0;
  let to = pieces.length;
  while (from < to && pieces[from]?.kind === 'guess' && !startsWell(pieces, from, to)) from++;
  while (to > from && pieces[to - 1]?.kind === 'guess') to--;
  const row = pieces.slice(from, to);
  if (row.length === 0) return [];
  const length = row.reduce((sum, { digits }) => sum + digits.length, 0);
  const guessed = row.filter(({ kind }) => unsure(kind)).length;
  if (
    (length >= FEW && 2 * guessed <= row.length) ||
    areZeros(row, length) ||
    row.every(({ kind }, at) => !unsure(kind) || (at === 0 && kind === 'guess'))
  )
    return long(row);
  const rows: Piece[][] = [[]];
  for (const piece of row)
    if (unsure(piece.kind)) rows.push([]);
    else rows[rows.length - 1]?.push(piece);
  return rows.flatMap(long);
}

/** Digits of a number that is dictated whole. */
const WHOLE = 10;
/** "o seven seven o o nine o o five o six": zeros among number words, of which a number may have more than other figures. */
const areZeros = (row: readonly Piece[], length: number): boolean =>
  length >= WHOLE &&
  row.every(({ kind, digits }) => kind === 'words' || (kind === 'guess' && /^0+$/.test(digits)));

const unsure = (kind: Piece['kind']) => kind === 'guess' || kind === 'mixed';

/** "oh seven", "o 6": a zero before one more digit. */
function startsWell(pieces: readonly Piece[], at: number, to: number): boolean {
  const next = pieces[at + 1];
  return (
    pieces[at]?.digits[0] === '0' &&
    next !== undefined &&
    at + 1 < to &&
    next.kind !== 'guess' &&
    next.digits.length < 3
  );
}

function long(row: Piece[]): Piece[][] {
  const lone =
    row.length === 0 || (row.length === 1 && row[0]?.kind !== 'figures' && row[0]?.digits.length === 1);
  return lone ? [] : [row];
}

function runOf(form: string, pieces: readonly Piece[]): DigitRun {
  let digits = '';
  const places: (readonly [number, number])[] = [];
  const groups: number[] = [];
  for (const piece of pieces) {
    groups.push(digits.length);
    for (let at = 0; at < piece.digits.length; at++) places.push(piece.each?.[at] ?? [piece.from, piece.to]);
    digits += piece.digits;
  }
  const [from, to] = [pieces[0]?.from ?? 0, pieces[pieces.length - 1]?.to ?? 0];
  const plus = /\+ ?\(?$/.test(form.slice(Math.max(0, from - 3), from));
  return { digits, from, to, places, groups, plus };
}
